// Owns what "Explain Last Decisions" answers, as plain data: why now, why not, why did it reset (design §5).
import type { Settings } from '../settings';
import { type Instant, minute, type Now, second } from '../units';
import { sharedOf } from './counting';
import { clearingKinds, type JournalEntry } from './journal';
import { lastReset, shown } from './resets';
import type { TimerState } from './state';
import { type WhyNot, whyNot } from './whyNot';

/** What was decided from one clearing of the timer to the next, newest first. */
export interface Stretch {
	readonly from: Instant;
	readonly to: Instant;
	readonly entries: readonly JournalEntry[];
}

/** Entries have their `at` on the wall clock here. */
export interface Explanation {
	/** Since when the last due break was due, and how it was offered last; empty when none was due. */
	readonly now: readonly JournalEntry[];
	readonly not: WhyNot;
	/** What brought the timer down last. */
	readonly reset: JournalEntry | null;
	/** Newest first. */
	readonly stretches: readonly Stretch[];
}

/** The same decision of several windows at about the same time is told once. */
const sameMillis = minute;

export function explain(state: TimerState, now: Now, settings: Settings): Explanation {
	const journal = sharedOf(state).journal.map((entry) => shown(state, entry, settings));
	const newest = [...journal].reverse();
	const due = newest.find(({ kind }) => kind === 'due');
	const offer = newest.find(({ kind, at }) => kind === 'prompted' && at >= (due?.at ?? 0));
	return {
		now: [due, offer].filter((entry) => entry !== undefined),
		not: whyNot(state, now, settings),
		reset: lastReset(state, settings),
		stretches: stretchesOf(journal, now.wall),
	};
}

function stretchesOf(journal: readonly JournalEntry[], now: Instant): readonly Stretch[] {
	const stretches: { readonly from: Instant; readonly entries: JournalEntry[] }[] = [];
	let cleared: Instant | undefined;
	let current: JournalEntry[] = [];
	for (const entry of journal) {
		const last = current.at(-1);
		if (last === undefined) {
			stretches.push({ from: cleared ?? entry.at, entries: current });
		} else if (isSame(last, entry)) {
			continue;
		}
		current.push(entry);
		if (clearingKinds.has(entry.kind)) {
			cleared = entry.at;
			current = [];
		}
	}
	return stretches
		.map(({ from, entries }) => ({
			from,
			to: Math.min(now, Math.max(...entries.map(endOf))),
			entries: [...entries].reverse(),
		}))
		.reverse();
}

function isSame(one: JournalEntry, later: JournalEntry): boolean {
	return one.kind === later.kind && one.reason === later.reason && later.at - one.at < sameMillis;
}

function endOf({ at, kind, seconds }: JournalEntry): Instant {
	return kind === 'counted' ? at + seconds * second : at;
}
