// Owns what brought the timer down last, as a person reads it.
import type { Settings } from '../settings';
import { minute, type Now } from '../units';
import type { DecisionKind } from './effects';
import { isReset, type JournalEntry } from './journal';
import type { TimerState } from './state';
import { wallOf } from './steadyOf';

/** Kinds whose length passes on the development clock. */
const scaled: ReadonlySet<DecisionKind> = new Set(['due', 'snoozed', 'quiet', 'left']);

/** The tooltip tells what brought the timer down for so long. */
const justNow = 10 * minute;

/** What brought the timer down last. */
export function lastReset(state: TimerState, settings: Settings): JournalEntry | null {
	const newest = [...state.shared.journal].reverse();
	const reset = newest.find(isReset);
	return reset === undefined ? null : shown(state, reset, settings);
}

/** The same, if it was a moment ago. */
export function recentReset(state: TimerState, { wall }: Now, settings: Settings): JournalEntry | null {
	const reset = lastReset(state, settings);
	return reset !== null && wall - reset.at < justNow ? reset : null;
}

/** An entry as a person reads it: by the wall clock, coding time and waits on the development clock. */
export function shown(state: TimerState, entry: JournalEntry, { timeScale }: Settings): JournalEntry {
	const { kind, reason, seconds } = entry;
	const isScaled = scaled.has(kind) || (kind === 'counted' && reason === null);
	return {
		...entry,
		at: wallOf(state, entry.at),
		seconds: isScaled ? Math.round(seconds * timeScale) : seconds,
	};
}
