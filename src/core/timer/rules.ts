// Owns which rules a timer does without as long as it is calm: those about a due break, one in progress, an answer, what
// runs, and other windows. They are given to `step`, and come with the host's second file.

import type { Settings } from '../settings';
import type { Millis, Now } from '../units';
import type { CalmEvent } from './calm';
import type { HoldReason } from './effects';
import type { Sign, TimerEvent } from './events';
import type { Arrival } from './gaps';
import type { Shared, Steady } from './shared';
import type { TimerState } from './state';
import type { Turn } from './turn';

/** Events that no calm timer can take. */
export type OtherEvent = Exclude<TimerEvent, CalmEvent>;

/** Without them `step` does nothing in their place. In a calm timer each but `onOther` would do nothing too. */
export interface Rules {
	/** Takes such an event. */
	onOther(turn: Turn, event: OtherEvent): void;
	/** What became of a break by itself since the last event. */
	passBreakTime(turn: Turn): void;
	/** Ends a gap that waited for another window. */
	judgeArrival(turn: Turn): void;
	/** Offers a due break, if this is a good moment. */
	offerIfGood(turn: Turn): void;
	/** When a due break is to be looked at next, on the monotonic clock; else infinite. */
	nextOfferMono(turn: Turn): Millis;
	/** When something changes by itself next, on the steady clock; infinite if nothing does. */
	nextChangeSteady(turn: Turn): Steady;
	/** Why a due break is not offered now. */
	holdReason(state: TimerState, now: Now, settings: Settings): HoldReason | null;
	/** How long the keys must rest for a due break to be offered. */
	lullMillis(state: TimerState, now: Now, settings: Settings): Millis;
	/** A sign while there is a break. */
	onSignInBreak(turn: Turn, sign: Sign): void;
	/** This window loses the focus to another one. */
	handOver(turn: Turn): void;
	/** Whether a gap has to wait for what another window knows of it. */
	mustWait(turn: Turn, arrival: Arrival): boolean;
	/** A gap as both windows know it; `null` if only one does. */
	completed(state: TimerState, arrival: Arrival): Arrival | null;
	/** The person comes to this window, where nothing was heard of a break since `heardAt`. */
	askAnew(turn: Turn, arrives: boolean, heardAt: Steady): void;
	/** What several windows know, as one. */
	joined(turn: Turn, all: readonly Shared[]): Shared;
	/** What this window makes of what it has heard: of a moved clock, of other windows, of a break. */
	hearOfMove(turn: Turn, moved: Millis): void;
	followMove(turn: Turn, moved: Millis): void;
	meet(turn: Turn, before: TimerState): void;
	followBreak(turn: Turn, before: TimerState, isFirst: boolean): void;
}
