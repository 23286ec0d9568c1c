// Owns what the timer asks the host to do; nothing here is executed by the core.
import type { Instant, Millis, Minutes } from '../units';

/**
 * Why a due break is not asked about now; the tooltip says it. `question`: the person was away and has not said
 * what that was. `afterQuiet`: reminders came back less than two minutes ago.
 */
export type HoldReason =
	| 'typing'
	| 'debugger'
	| 'extension'
	| 'unanswered'
	| 'unfocused'
	| 'opaque'
	| 'question'
	| 'afterQuiet';

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
	/** Compose a plan and give it back in a `start` event with the same `byItself`. */
	| { readonly type: 'makePlan'; readonly byItself: boolean }
	/** Open or reveal the panel; `preserveFocus` only when it opens by itself (`openPanel`). */
	| { readonly type: 'openPanel'; readonly preserveFocus: boolean }
	| { readonly type: 'closePanel' }
	/** Tell the page to pause its countdown and why. */
	| { readonly type: 'pausePage'; readonly reason: PauseReason }
	/** Add to, or take from, the `leaveOut` setting. */
	| { readonly type: 'leaveOut'; readonly entry: string; readonly add: boolean }
	/** Write the `awayFromEditor` setting: "Always" was chosen. */
	| { readonly type: 'setAwayFromEditor'; readonly value: 'rest' | 'screen' }
	/** Render: what is shown may have changed. No other effect says so, and most keys bring none. */
	| { readonly type: 'refresh' }
	/** A decision for the log and for "Explain Last Decisions". */
	| { readonly type: 'decided'; readonly decision: Decision };

/**
 * The place of a word is its code in the journal: add at the end, take none away. At the same moment decisions
 * stand in this order.
 */
export const decisionKinds = [
	'clockMoved',
	'restored',
	/** A gap that is no coding time; `millis` is its length. */
	'notCounted',
	'asked',
	'natural',
	'away',
	'due',
	'held',
	'prompted',
	'answered',
	'snoozed',
	'skipped',
	'quiet',
	'resumed',
	'begun',
	'paused',
	/** `millis` is what was taken off the timer. */
	'left',
	'finished',
	'cleared',
	/** A stretch of work, which may begin where another ended; `millis` is its coding time. */
	'counted',
] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** The place of a word is its code in the journal: add at the end, take none away. */
export const decisionReasons = [
	// Of holding.
	'typing',
	'debugger',
	'extension',
	'unanswered',
	'unfocused',
	'opaque',
	'question',
	'afterQuiet',
	// Good moments.
	'lull',
	'save',
	'commit',
	'finished',
	'tests',
	'build',
	// Buttons.
	'start',
	'snooze',
	'quietHour',
	'skip',
	// Of pauses.
	'hidden',
	'reloaded',
	'silence',
	// Of gaps.
	'idle',
	'suspended',
	'restedInEditor',
	'otherProgram',
	'unseenInput',
	'longPresence',
	'tooLong',
	'saidRested',
	'saidAtScreen',
	'saidNothing',
	'awayIsRest',
	'awayIsScreen',
	'pausedBreak',
	// Of restoring.
	'wentOn',
	'windowClosed',
	'windowDied',
	// Of answers and switches.
	'closed',
	'tooLate',
	'person',
	'byItself',
	'switchedOff',
	'leftEarly',
] as const;

export type DecisionReason = (typeof decisionReasons)[number];

/** One decision with what it rested on; never a text, a file or another extension's words. */
export interface Decision {
	/** On the wall clock. */
	readonly at: Instant;
	readonly kind: DecisionKind;
	readonly millis?: Millis;
	readonly reason?: DecisionReason;
}
