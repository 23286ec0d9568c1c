// Owns what "Explain Last Decisions" answers, as plain data: why now, why not, why did it reset (design §5).
import type { Settings } from '../settings';
import { type Instant, minute, type Now, second } from '../units';
import { countedMillis, sharedOf, workMillis } from './counting';
import { isDueCounted } from './due';
import type { DecisionKind } from './effects';
import { holdReason, isFresh, isToBeOffered, mostUnanswered } from './holding';
import { clearingKinds, isReset, type JournalEntry } from './journal';
import { phaseOf } from './phase';
import { snoozeOf } from './shared';
import type { TimerState } from './state';
import { wallOf } from './steadyOf';
import { codingMillis, type WhyNot } from './view';

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

/** Kinds whose length passes on the development clock. */
const scaled: ReadonlySet<DecisionKind> = new Set(['due', 'snoozed', 'quiet', 'left']);

/** The same decision of several windows at about the same time is told once. */
const sameMillis = minute;

/** The tooltip tells what brought the timer down for so long. */
const justNow = 10 * minute;

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
function shown(state: TimerState, entry: JournalEntry, { timeScale }: Settings): JournalEntry {
	const { kind, reason, seconds } = entry;
	const isScaled = scaled.has(kind) || (kind === 'counted' && reason === null);
	return {
		...entry,
		at: wallOf(state, entry.at),
		seconds: isScaled ? Math.round(seconds * timeScale) : seconds,
	};
}

/** Why no break is offered now. */
export function whyNot(state: TimerState, now: Now, settings: Settings): WhyNot {
	const { shared } = state;
	const phase = phaseOf(state, now, settings);
	switch (phase) {
		case 'off':
		case 'onBreak':
			return { kind: phase };
		case 'quiet':
			return { kind: phase, until: wallOf(state, shared.quiet.until) };
		case 'snoozed':
			return { kind: 'putOff', until: wallOf(state, snoozeOf(shared)?.until ?? 0) };
		case 'coding':
		case 'resting': {
			const minutes = Math.floor(codingMillis(state, now, settings) / minute);
			return { kind: 'notYet', minutes, workMinutes: settings.workMinutes };
		}
		case 'due':
			return whyNotOffered(state, now, settings);
	}
}

function whyNotOffered(state: TimerState, now: Now, settings: Settings): WhyNot {
	const { asked } = state.shared;
	if (settings.promptStyle === 'statusBar') {
		return { kind: 'statusBarOnly' };
	}
	const reason = asked.unanswered >= mostUnanswered ? 'unanswered' : holdReason(state, now, settings);
	if (reason !== null) {
		return { kind: 'held', reason };
	}
	if (isDueCounted(state, settings) && !isToBeOffered(state, now, settings)) {
		const more = asked.codingMillis + workMillis(settings) - countedMillis(state);
		return { kind: 'offered', minutesMore: Math.ceil((more * settings.timeScale) / minute) };
	}
	if (state.holds.signNeeded) {
		return { kind: 'signNeeded' };
	}
	return { kind: isFresh(state, now, settings) ? 'nextMoment' : 'nobodyThere' };
}

function stretchesOf(journal: readonly JournalEntry[], now: Instant): readonly Stretch[] {
	const stretches: JournalEntry[][] = [[]];
	for (const entry of journal) {
		const current = stretches.at(-1) ?? [];
		const last = current.at(-1);
		const isSame = last?.kind === entry.kind && last.reason === entry.reason;
		if (isSame && entry.at - last.at < sameMillis) {
			continue;
		}
		current.push(entry);
		if (clearingKinds.has(entry.kind)) {
			stretches.push([]);
		}
	}
	return stretches
		.filter(({ length }) => length > 0)
		.map((entries, index) => {
			const began = stretches[index - 1]?.at(-1)?.at ?? entries[0]?.at ?? 0;
			return {
				from: began,
				to: Math.min(now, Math.max(...entries.map(endOf))),
				entries: [...entries].reverse(),
			};
		})
		.reverse();
}

function endOf({ at, kind, seconds }: JournalEntry): Instant {
	return kind === 'counted' ? at + seconds * second : at;
}
