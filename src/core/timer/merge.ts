// Owns joining what two windows know: any order, any number of times, with the same result.
import { joinJournals } from './journal';
import {
	type BreakRecord,
	type Clearing,
	type Credit,
	cutAt,
	type FeelingEntry,
	type Register,
	type Shared,
	type Steady,
} from './shared';
import { uniteSpans } from './spans';

/** Feelings kept; the question is asked three times a day. */
const mostFeelings = 100;

/**
 * Joins two states. Commutative, associative and idempotent: records may be read late, twice or in any order.
 * A second that both windows counted is counted once.
 */
export function merge(a: Shared, b: Shared): Shared {
	const clearing = laterClearing(a.clearing, b.clearing);
	const credit = laterCredit(a.credit, b.credit);
	return {
		stamp: Math.max(a.stamp, b.stamp),
		correction: later(a.correction, b.correction),
		signAt: Math.max(a.signAt, b.signAt),
		spans: uniteSpans(a.spans, b.spans, cutAt({ clearing, credit })),
		clearing,
		credit,
		question: later(a.question, b.question),
		snooze: later(a.snooze, b.snooze),
		quiet: later(a.quiet, b.quiet),
		due: later(a.due, b.due),
		asked: later(a.asked, b.asked),
		rest: laterBreak(a.rest, b.rest),
		ergonomics: mergeEntries(a.ergonomics, b.ergonomics, later),
		feelings: mergeFeelings(a.feelings, b.feelings),
		today: mergeEntries(a.today, b.today, later),
		lastDone: mergeEntries(a.lastDone, b.lastDone, Math.max),
		noticed: a.noticed || b.noticed,
		handover: later(a.handover, b.handover),
		asking: later(a.asking, b.asking),
		journal: joinJournals(a.journal, b.journal),
	};
}

/** The later clearing; what either of them cut off stays cut off. */
function laterClearing(a: Clearing, b: Clearing): Clearing {
	const to = Math.max(a.to, b.to);
	return later(cutTo(a, to), cutTo(b, to));
}

function cutTo<T extends Clearing | Credit>(one: T, to: Steady): T {
	return one.to === to ? one : { ...one, to };
}

function laterCredit(a: Credit, b: Credit): Credit {
	const to = Math.max(a.to, b.to);
	return later(cutTo(a, to), cutTo(b, to));
}

/** The later of two writes; of two at the same moment, always the same one. */
export function later<T extends Register>(a: T, b: T): T {
	if (a.at !== b.at) {
		return a.at > b.at ? a : b;
	}
	return bySpelling(a, b);
}

function laterBreak(a: BreakRecord | null, b: BreakRecord | null): BreakRecord | null {
	if (a === null || b === null) {
		return a ?? b;
	}
	const order = a.startedAt - b.startedAt || a.term - b.term || a.at - b.at;
	return order === 0 ? bySpelling(a, b) : order > 0 ? a : b;
}

/** The one with the earlier moments: of a write that was put right when a clock turned out to have been moved. */
function bySpelling<T>(a: T, b: T): T {
	return a === b || spelling(a) < spelling(b) ? a : b;
}

/** One text per value, whatever the order of its keys: a decoded record may have another one. */
function spelling(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
			: part,
	);
}

function mergeEntries<T>(
	a: Readonly<Record<string, T>>,
	b: Readonly<Record<string, T>>,
	join: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
	const joined: Record<string, T> = { ...a };
	for (const [key, value] of Object.entries(b)) {
		const known = joined[key];
		joined[key] = known === undefined ? value : join(known, value);
	}
	return joined;
}

function mergeFeelings(a: readonly FeelingEntry[], b: readonly FeelingEntry[]): readonly FeelingEntry[] {
	const entries = new Map([...a, ...b].map((entry) => [`${entry.at} ${entry.feeling}`, entry]));
	return [...entries.values()]
		.sort((one, other) => one.at - other.at || (one.feeling < other.feeling ? -1 : 1))
		.slice(-mostFeelings);
}
