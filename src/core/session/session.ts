// Owns the shapes of a running session: its state, what can happen to it, and what it asks the page to do.
import type { ErgonomicsAnswer, ErgonomicsItemId } from '../ergonomics/item';
import type { MovementId, Variant } from '../movements/movement';
import type { PauseReason } from '../timer/effects';
import type { Millis, Seconds } from '../units';
import type { SectionAnnouncement, Sound } from './moment';
import type { Feeling, Place } from './place';
import type { Plan, PlannedPart } from './plan';

/** `person`: by key or click. */
export type PausedBy = PauseReason | 'person';

export type HurtsChoice = 'leaveOut' | 'onlyToday' | 'undo';

/** What the session waits for. The clock runs in `running` alone. */
export type Mode =
	/** Begin, on the first screen. */
	| { readonly kind: 'first' }
	/** Go on, on the resume screen. */
	| { readonly kind: 'resume' }
	| { readonly kind: 'running' }
	| { readonly kind: 'paused'; readonly by: PausedBy }
	/** A part is over, and a screen reader's user has not asked for the next. */
	| { readonly kind: 'waiting' }
	/** This hurts: `part` was stopped at `before`, where Undo goes back to; `after` is the place without it. */
	| {
			readonly kind: 'stopped';
			readonly part: PlannedPart;
			readonly before: Place;
			readonly after: Place;
			readonly choice: HurtsChoice;
	  }
	/** An answer, or that the panel is closed. */
	| { readonly kind: 'asking' };

export interface SessionState {
	readonly plan: Plan;
	readonly place: Place;
	readonly mode: Mode;
	/** "When to see someone" lies over the screen. */
	readonly advice: boolean;
	/** Nothing advances unasked. */
	readonly usingScreenReader: boolean;
	/** How many times faster the countdowns run; 1 outside development. */
	readonly scale: number;
	/** Time of the last event, on the page's monotonic clock. */
	readonly at: Millis;
}

export type SessionEvent = { readonly at: Millis } & (
	| {
			readonly type:
				| 'tick'
				| 'begin'
				| 'resume'
				| 'startOver'
				| 'continue'
				| 'back'
				| 'next'
				| 'skip'
				| 'hurts'
				| 'onlyToday'
				| 'undo'
				| 'goOn'
				| 'openAdvice'
				| 'closeAdvice'
				| 'end';
	  }
	| { readonly type: 'pause'; readonly by: PausedBy }
	| { readonly type: 'answer'; readonly answer: ErgonomicsAnswer }
	| { readonly type: 'feeling'; readonly feeling: Feeling }
	| { readonly type: 'screenReader'; readonly on: boolean }
);

export type SessionEventType = SessionEvent['type'];

/** What a screen reader's user hears, once each, in one polite region. */
export type Announcement =
	| SectionAnnouncement
	| { readonly kind: 'paused'; readonly by: PausedBy; readonly secondsToGo: Seconds }
	| { readonly kind: 'goingOn' }
	/** A part is over; `next` is what Next leads to. */
	| { readonly kind: 'over'; readonly part: PlannedPart; readonly next: PlannedPart | null }
	| { readonly kind: 'hurts'; readonly part: PlannedPart; readonly choice: HurtsChoice }
	/** Without movements it was the check alone. */
	| { readonly kind: 'done'; readonly hadMovements: boolean };

export type SessionEffect =
	| { readonly type: 'announce'; readonly announcement: Announcement }
	| { readonly type: 'sound'; readonly sound: Sound }
	/** Tell the host where the person is: the state's place, and whether the clock runs. */
	| { readonly type: 'report' }
	/** Begin was pressed. */
	| { readonly type: 'began' }
	| { readonly type: 'startOver' }
	| {
			readonly type: 'hurts';
			readonly movement: MovementId;
			readonly variant: Variant;
			readonly choice: HurtsChoice;
	  }
	| { readonly type: 'ergonomics'; readonly item: ErgonomicsItemId; readonly answer: ErgonomicsAnswer }
	| { readonly type: 'feeling'; readonly feeling: Feeling }
	/** Close the panel. */
	| { readonly type: 'close' };

export interface SessionStep {
	readonly state: SessionState;
	readonly effects: readonly SessionEffect[];
}
