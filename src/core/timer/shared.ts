// Owns the data that every window keeps of the one person; merging two of them needs no order (`merge.ts`).
import type { ErgonomicsHistory } from '../ergonomics/item';
import type { MovementId } from '../movements/movement';
import type { Feeling, Place } from '../session/place';
import type { Plan } from '../session/plan';
import type { Instant, Millis } from '../units';
import type { PauseReason } from './effects';
import { type Asking, type Handover, noHandover } from './handover';
import type { JournalEntry } from './journal';

/**
 * A moment on the steady clock: the wall clock with every known move of it taken out (`steady.ts`). Windows of
 * one machine agree on it, and it includes the time a computer slept.
 */
export type Steady = number;

/** A stretch of counted time, in real milliseconds whatever the development clock says. */
export interface Span {
	readonly from: Steady;
	readonly to: Steady;
}

/** A value of which the latest one stands. `at` grows with every write that knew the one before. */
export interface Register {
	readonly at: Steady;
}

export type ClearingKind = 'natural' | 'away' | 'skipped' | 'finished' | 'switchedOff';

/** The latest clearing of the timer: nothing counted before `to` counts any more. */
export interface Clearing extends Register {
	readonly kind: ClearingKind;
	readonly to: Steady;
}

/** What a break that was left early made of the timer: `carryMillis` in place of all that was counted before `to`. */
export interface Credit extends Register {
	readonly to: Steady;
	readonly carryMillis: Millis;
}

/** A gap that only the person can tell the meaning of (design §2.5). */
export interface Question extends Register {
	readonly from: Steady;
	readonly to: Steady;
	readonly open: boolean;
}

export interface Snooze extends Register {
	readonly until: Steady;
	/** Snoozes since the last clearing, this one included; one for a break left early is not counted. */
	readonly count: number;
	readonly kind: 'asked' | 'left';
}

export interface Quiet extends Register {
	readonly until: Steady;
}

/** Since when a break is due, by counted time; `null` when it no longer is. */
export interface Due extends Register {
	readonly since: Steady | null;
}

/** The latest offer by notification. */
export interface Asked extends Register {
	/** Names the due break that was offered (`epochOf`), or `neverOffered`. */
	readonly epoch: string;
	/** Counted then; the next offer of the same break comes a further `workMinutes` later. */
	readonly codingMillis: Millis;
	/** Offers in a row that nobody answered. */
	readonly unanswered: number;
}

/**
 * `offered`: the panel shows the first screen. `running`: a countdown runs. `paused`: it does not, or an answer is
 * waited for. `left`: left early, the place is kept. `finished`: the timer is cleared, the panel may still be open.
 * `over`: nothing remains of it.
 */
export type BreakStatus = 'offered' | 'running' | 'paused' | 'left' | 'finished' | 'over';

/** The break that was started last. */
export interface BreakRecord extends Register {
	/** A clearing after this moment ends it. */
	readonly startedAt: Steady;
	/** Grows each time another window takes it over: a late report of the old one does not win. */
	readonly term: number;
	/** The window whose panel shows it. */
	readonly window: string;
	readonly plan: Plan;
	readonly place: Place;
	readonly status: BreakStatus;
	/** Running: the page's last report. Paused: since when nothing happened in it. Left: when. */
	readonly since: Steady;
	readonly pauseReason: PauseReason | null;
	/** Whether there was a sign outside the panel since it was paused. */
	readonly worked: boolean;
	/** The share of the set that has been taken off the timer already, and what that was a share of. */
	readonly credited: { readonly share: number; readonly ofMillis: Millis } | null;
}

export interface FeelingEntry {
	/** On the wall clock. */
	readonly at: Instant;
	readonly feeling: Feeling;
}

/** Whether a part of a movement is left out for one day. */
export interface TodayEntry extends Register {
	/** On the wall clock. */
	readonly wall: Instant;
	readonly out: boolean;
}

/** Everything that windows share. */
export interface Shared {
	/** The greatest `at` of all registers; the next write is later. */
	readonly stamp: Steady;
	/** Steady clock minus wall clock. */
	readonly correction: Register & { readonly millis: Millis };
	/** The latest sign of a person in any window. */
	readonly signAt: Steady;
	/** Counted since the last clearing: ascending, neither touching nor overlapping. */
	readonly spans: readonly Span[];
	readonly clearing: Clearing;
	readonly credit: Credit;
	readonly question: Question;
	readonly snooze: Snooze;
	readonly quiet: Quiet;
	readonly due: Due;
	readonly asked: Asked;
	readonly rest: BreakRecord | null;
	readonly ergonomics: ErgonomicsHistory;
	readonly feelings: readonly FeelingEntry[];
	readonly today: Readonly<Record<string, TodayEntry>>;
	/** When each movement was last really done, on the wall clock. */
	readonly lastDone: Readonly<Partial<Record<MovementId, Instant>>>;
	readonly noticed: boolean;
	readonly handover: Handover;
	readonly asking: Asking;
	/** The last decisions, oldest first. */
	readonly journal: readonly JournalEntry[];
}

/** No due break has this name. */
export const neverOffered = '';

/** What a person who never used the extension has; it changes nothing that it is merged with. */
export const emptyShared: Shared = {
	stamp: 0,
	correction: { at: 0, millis: 0 },
	signAt: 0,
	spans: [],
	clearing: { at: 0, kind: 'natural', to: 0 },
	credit: { at: 0, to: 0, carryMillis: 0 },
	question: { at: 0, from: 0, to: 0, open: false },
	snooze: { at: 0, until: 0, count: 0, kind: 'asked' },
	quiet: { at: 0, until: 0 },
	due: { at: 0, since: null },
	asked: { at: 0, epoch: neverOffered, codingMillis: 0, unanswered: 0 },
	rest: null,
	ergonomics: {},
	feelings: [],
	today: {},
	lastDone: {},
	noticed: false,
	handover: noHandover,
	asking: { at: 0, window: '' },
	journal: [],
};

/** Milliseconds counted before the last clearing that still count: what a break left early kept. */
export function carryMillis({ credit, clearing }: Shared): Millis {
	return credit.at > clearing.at ? credit.carryMillis : 0;
}

/** Nothing that was counted before this moment counts as a span. */
export function cutAt({ credit, clearing }: Pick<Shared, 'credit' | 'clearing'>): Steady {
	return Math.max(credit.to, clearing.to);
}

/** The question that waits for an answer; any clearing removes it. */
export function openQuestion({ question, clearing }: Shared): Question | null {
	return question.open && question.at > clearing.at ? question : null;
}

/** The snooze since the last clearing, running or over. */
export function snoozeOf({ snooze, clearing }: Shared): Snooze | null {
	return snooze.at > clearing.at ? snooze : null;
}

/** Snoozes since the last clearing. */
export function snoozeCount(shared: Shared): number {
	return snoozeOf(shared)?.count ?? 0;
}

/** The break that was started last, unless the timer was cleared since or nothing remains of it. */
export function breakOf({ rest, clearing }: Shared): BreakRecord | null {
	return rest !== null && rest.startedAt > clearing.at && rest.status !== 'over' ? rest : null;
}
