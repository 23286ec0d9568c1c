// Coding time by a second, plain way: from the list of what happened, gap by gap, as design §2.3 to 2.7 say it.
import type { Settings } from '../../src/core/settings';
import type { Surface } from '../../src/core/timer/events';
import { type Millis, minute, second } from '../../src/core/units';

/** What an observer in the room would write down; `elapsed` is time that really passed. */
export type Noted =
	| { readonly kind: 'sign'; readonly elapsed: Millis; readonly surface: Surface }
	| { readonly kind: 'window'; readonly elapsed: Millis; readonly focused: boolean; readonly active: boolean }
	/** The computer slept, its monotonic clock too. */
	| { readonly kind: 'sleep'; readonly elapsed: Millis; readonly millis: Millis }
	| { readonly kind: 'skip' | 'rested' | 'atScreen'; readonly elapsed: Millis };

interface Tally {
	readonly coding: Millis;
	/** Every stretch that counts, from and to. */
	readonly counted: readonly (readonly [Millis, Millis])[];
	readonly naturalBreaks: number;
}

/** Recomputes everything from the beginning; slow and simple on purpose. */
export function tally(notes: readonly Noted[], settings: Settings): Tally {
	let counted: (readonly [Millis, Millis])[] = [];
	let question: readonly [Millis, Millis] | null = null;
	let naturalBreaks = 0;
	let from = 0;
	const clear = (to: Millis): void => {
		counted = counted.map(([a, b]) => [Math.max(a, to), b] as const).filter(([a, b]) => b > a);
		question = null;
		from = Math.max(from, to);
	};
	for (const [index, note] of notes.entries()) {
		if (note.kind === 'sign') {
			const gap = gapBefore(notes, index);
			const verdict = gap === null ? 'nothing' : meaning(gap, settings);
			if (gap !== null && verdict === 'coding') {
				counted = [...counted, ...awakeParts(notes, Math.max(gap.from, from), note.elapsed)];
			} else if (gap !== null && verdict === 'question') {
				question = [gap.from, note.elapsed];
			} else if (verdict === 'rest' || verdict === 'gone') {
				naturalBreaks += verdict === 'rest' ? 1 : 0;
				clear(note.elapsed);
			}
		} else if (note.kind === 'skip') {
			clear(note.elapsed);
		} else if (note.kind === 'rested' && question !== null) {
			naturalBreaks += 1;
			clear(question[1]);
		} else if (note.kind === 'atScreen' && question !== null) {
			counted = [...counted, ...awakeParts(notes, Math.max(question[0], from), question[1])];
			question = null;
		}
	}
	return { coding: counted.reduce((sum, [a, b]) => sum + b - a, 0), counted, naturalBreaks };
}

interface Gap {
	readonly from: Millis;
	readonly awake: Millis;
	readonly asleep: Millis;
	readonly surface: Surface;
	readonly focusKept: boolean;
	readonly activeThroughout: boolean;
}

/** The gap that the sign at that index ends, or `null` for the first sign. */
function gapBefore(notes: readonly Noted[], index: number): Gap | null {
	let begin = index - 1;
	while (begin >= 0 && notes[begin]?.kind !== 'sign') {
		begin -= 1;
	}
	const first = notes[begin];
	const last = notes[index];
	if (first === undefined || last === undefined) {
		return null;
	}
	const between = notes.slice(begin + 1, index);
	const slept = between.reduce((sum, note) => sum + (note.kind === 'sleep' ? note.millis : 0), 0);
	const awake = last.elapsed - first.elapsed - slept;
	const isSuspend = slept >= minute && awake > 5 * second;
	const windows = [windowAt(notes, begin), ...between.filter((note) => note.kind === 'window')];
	return {
		from: first.elapsed,
		awake,
		asleep: isSuspend ? slept : 0,
		surface: surfaceAt(notes, begin),
		focusKept: windows.every(({ focused }) => focused),
		activeThroughout: windows.every(({ active }) => active),
	};
}

function windowAt(
	notes: readonly Noted[],
	index: number,
): { readonly focused: boolean; readonly active: boolean } {
	const known = notes.slice(0, index + 1).filter((note) => note.kind === 'window');
	return known.at(-1) ?? { focused: true, active: true };
}

function surfaceAt(notes: readonly Noted[], index: number): Surface {
	const signs = notes.slice(0, index + 1).filter((note) => note.kind === 'sign');
	return signs.at(-1)?.surface ?? 'editor';
}

function meaning(gap: Gap, settings: Settings): 'coding' | 'nothing' | 'rest' | 'gone' | 'question' {
	const length = gap.awake + gap.asleep;
	const rest = settings.restMinutes * minute;
	const present = gap.focusKept && gap.activeThroughout && gap.asleep === 0;
	if (gap.asleep === 0 && length <= settings.idleSeconds * second) {
		return 'coding';
	}
	if (present && length <= 10 * minute) {
		return 'coding';
	}
	if (length < rest && !present) {
		return 'nothing';
	}
	if (gap.asleep >= rest || (gap.focusKept && !present && gap.surface !== 'opaque')) {
		return 'rest';
	}
	if (length >= 30 * minute) {
		return 'gone';
	}
	return ({ ask: 'question', rest: 'rest', screen: 'coding' } as const)[settings.awayFromEditor];
}

/** A stretch without what was slept in it: a sleep too short to be called one counts no more than any other. */
function awakeParts(
	notes: readonly Noted[],
	from: Millis,
	to: Millis,
): readonly (readonly [Millis, Millis])[] {
	let parts: (readonly [Millis, Millis])[] = [[from, to]];
	for (const note of notes) {
		if (note.kind === 'sleep') {
			const asleep = [note.elapsed - note.millis, note.elapsed] as const;
			parts = parts.flatMap(([a, b]) =>
				asleep[1] <= a || asleep[0] >= b
					? [[a, b] as const]
					: [[a, Math.max(a, asleep[0])] as const, [Math.min(b, asleep[1]), b] as const],
			);
		}
	}
	return parts.filter(([a, b]) => b > a);
}
