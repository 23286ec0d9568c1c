// Owns arithmetic on stretches of counted time.
import type { Millis } from '../units';
import type { Span, Steady } from './shared';

/** Stretches of both, overlapping and touching ones joined, ascending; what lies before `cut` left out. */
export function uniteSpans(a: readonly Span[], b: readonly Span[], cut: Steady): readonly Span[] {
	const united: Span[] = [];
	for (const span of [...a, ...b].sort((one, other) => one.from - other.from)) {
		const from = Math.max(span.from, cut);
		const last = united.at(-1);
		if (from >= span.to) {
			continue;
		}
		if (last !== undefined && from <= last.to) {
			united[united.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		} else {
			united.push({ from, to: span.to });
		}
	}
	return united;
}

export function totalMillis(spans: readonly Span[]): Millis {
	return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
