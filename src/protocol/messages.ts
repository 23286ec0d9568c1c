// Owns the contract between host and page: one union per direction. Decoders are in `decode.ts`.
import type { ErgonomicsAnswer, ErgonomicsItemId } from '../core/ergonomics/item';
import type { MovementId, Variant } from '../core/movements/movement';
import type { Feeling, Place } from '../core/session/place';
import type { Plan } from '../core/session/plan';
import type { PauseReason } from '../core/timer/effects';
import type { Choice, Offers } from '../core/timer/nextPlan';
import type { Millis, Minutes } from '../core/units';

/** What the page opens with. */
export type Opening =
	/** A break that has not begun: the first screen. */
	| 'first'
	/** A break that was left earlier and whose place was kept: the resume screen. */
	| 'resume'
	/** A break in progress whose page starts anew: paused at its place. */
	| 'paused'
	/** The ergonomics check alone. */
	| 'check'
	/** The movements alone, to browse; there is no break behind them, and the plan has no parts. */
	| 'browse';

/** Name of the document's `meta` element whose content is the first message to the panel's first page. */
export const firstMessageName = 'posture-breaks-first';

export type ToPage =
	/** Everything the page needs to show its first screen: comes with the document, then answers `ready`. */
	| {
			readonly type: 'init';
			readonly opening: Opening;
			readonly plan: Plan;
			readonly place: Place;
			readonly pauseReason: PauseReason | null;
			/** For the resume screen: how long the place is still kept. */
			readonly keptMillis: Millis | null;
			/** Whether the one-time notice is still to be shown. */
			readonly notice: boolean;
			readonly sound: boolean;
			/** How many times faster the panel's countdowns run; 1 outside development. */
			readonly panelScale: number;
			readonly workMinutes: Minutes;
			readonly offers: Offers;
			/** The display language's bundle of texts, `null` for English. */
			readonly l10n: Readonly<Record<string, string>> | null;
	  }
	/** Pause the countdown and say why; it goes on only by the person's Continue. */
	| { readonly type: 'pause'; readonly reason: PauseReason }
	/** Show the movements over what is shown; a countdown pauses. */
	| { readonly type: 'browse' }
	/** Something of what can be chosen changed: a set, or what is left out. */
	| { readonly type: 'offers'; readonly offers: Offers }
	/** The sound setting changed during the break. */
	| { readonly type: 'sound'; readonly sound: boolean };

export type FromPage =
	/** The page listens and has nothing to show: it starts anew, or nothing came with it. Answered by `init`. */
	| { readonly type: 'ready' }
	/** The person pressed a key or clicked in the page; at most one a second. */
	| { readonly type: 'acted' }
	/** Begin was pressed: the notice under it was seen. */
	| { readonly type: 'began' }
	/** Where the person is: at each change, and every five seconds of a countdown. */
	| { readonly type: 'place'; readonly place: Place; readonly running: boolean }
	| { readonly type: 'startOver' }
	/** Another set: answered by `init` with its first screen. A break in progress is left for it. */
	| ({ readonly type: 'choose' } & Choice)
	/** Leaves a movement out of every set, or brings it back with all its sides; answered by `offers`. */
	| { readonly type: 'leaveOut'; readonly movement: MovementId; readonly out: boolean }
	| {
			readonly type: 'hurts';
			readonly movement: MovementId;
			readonly variant: Variant;
			readonly choice: 'leaveOut' | 'onlyToday' | 'undo';
	  }
	| { readonly type: 'ergonomics'; readonly item: ErgonomicsItemId; readonly answer: ErgonomicsAnswer }
	| { readonly type: 'feeling'; readonly feeling: Feeling }
	/** End or Back to code: close the panel. */
	| { readonly type: 'close' };
