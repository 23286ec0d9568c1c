// Owns what the timer asks the host to do; nothing here is executed by the core.
import type { Millis, Minutes } from '../units';

/** Why a due break is not asked about now; the tooltip says it. */
export type HoldReason = 'typing' | 'debugger' | 'extension' | 'unanswered' | 'unfocused' | 'opaque';

/** What was going on when a prompt was released; the notification names it. */
export type Moment = 'lull' | 'save' | 'commit' | 'finished' | 'tests' | 'build';

export type PromptButton = 'start' | 'snooze' | 'quietHour' | 'skip';

export type PauseReason = 'typing' | 'hidden' | 'reloaded' | 'silence';

export type TimerEffect =
	/** Ask for one `wake` event this many real milliseconds from the event's time; replaces the previous one. */
	| { readonly type: 'wakeAfter'; readonly millis: Millis }
	| { readonly type: 'cancelWake' }
	/** Write this window's record. */
	| { readonly type: 'save' }
	| {
			readonly type: 'prompt';
			/** Identifies this prompt in the `answer` event; grows by one each time. */
			readonly prompt: number;
			readonly moment: Moment;
			readonly buttons: readonly PromptButton[];
			readonly snoozeMinutes: Minutes;
	  }
	/** Open or reveal the panel; `preserveFocus` only when it opens by itself (`openPanel`). */
	| { readonly type: 'openPanel'; readonly preserveFocus: boolean }
	| { readonly type: 'closePanel' }
	/** Tell the page to pause its countdown and why. */
	| { readonly type: 'pausePage'; readonly reason: PauseReason }
	/** Add to, or take from, the `leaveOut` setting. */
	| { readonly type: 'leaveOut'; readonly entry: string; readonly add: boolean }
	/** A decision for the log and for "Explain Last Decisions". */
	| { readonly type: 'decided'; readonly decision: Decision };

/** One decision with what it rested on; never a text, a file or another extension's words. */
export interface Decision {
	readonly kind:
		| 'counted'
		| 'notCounted'
		| 'natural'
		| 'away'
		| 'due'
		| 'held'
		| 'prompted'
		| 'answered'
		| 'snoozed'
		| 'skipped'
		| 'quiet'
		| 'resumed'
		| 'begun'
		| 'left'
		| 'finished'
		| 'cleared'
		| 'restored';
	readonly millis?: Millis;
	readonly reason?: string;
}
