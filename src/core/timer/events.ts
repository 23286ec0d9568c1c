// Owns what can happen to the timer: every fact that the host reports, each with its time.

import type { ErgonomicsAnswer, ErgonomicsItemId } from '../ergonomics/item';
import type { MovementId, Variant } from '../movements/movement';
import type { Feeling, Place } from '../session/place';
import type { Plan } from '../session/plan';
import type { Millis, Now } from '../units';
import type { Moment } from './effects';
import type { Restored } from './restored';
import type { Wait } from './terminalCommands';

/**
 * What the focus is in. `editor`: a text editor, notebook, commit box, chat input or debug console, whose keys
 * VS Code reports. `opaque`: a terminal, Settings, another webview or custom editor, where keys are not
 * reported. `panel`: our own panel, whose page reports its keys.
 */
export type Surface = 'editor' | 'opaque' | 'panel';

/** A sign of a person (design §2.1). */
export interface Sign {
	readonly surface: Surface;
	/**
	 * Typing, a caret moved by key or mouse, a command started in a terminal, a key in our panel. It forbids a
	 * prompt for two seconds (§3.3) and, in an editor, pauses a break (§4.7).
	 */
	readonly keystroke: boolean;
}

/** How long reminders are paused; `tomorrow` ends at 04:00 local time. */
export type QuietLength = 'halfHour' | 'hour' | 'twoHours' | 'tomorrow';

/** What a person answered to a notification; `closed` is its X, or a newer one that took its place. */
export type PromptAnswer = 'start' | 'snooze' | 'skip' | 'quiet' | 'closed';

export type TimerEvent = { readonly at: Now } & (
	| ({ readonly type: 'sign' } & Sign)
	/** A change that may be a keystroke or a machine's: holds a prompt, counts nothing. */
	| { readonly type: 'doubt' }
	/** `window.state`, whenever either flag changes, and once at start. */
	| { readonly type: 'window'; readonly focused: boolean; readonly active: boolean }
	/** The requested wake-up; may come late. */
	| { readonly type: 'wake' }
	/** The settings given to `step` differ from those of the previous call. */
	| { readonly type: 'settings' }
	/** Records were read from storage, at activation (an empty list too) and whenever another window wrote. */
	| { readonly type: 'restored'; readonly restored: Restored }
	/** Snooze, from the palette or the tooltip. */
	| { readonly type: 'snooze' }
	| { readonly type: 'skip' }
	| { readonly type: 'quiet'; readonly length: QuietLength }
	| { readonly type: 'resume' }
	/** The answer to a notification; for `start` the timer asks for a plan with `makePlan`. */
	| { readonly type: 'answer'; readonly prompt: number; readonly answer: PromptAnswer }
	/** What the time away from the editor was; `always` writes the setting too. */
	| { readonly type: 'away'; readonly answer: 'rested' | 'atScreen'; readonly always: boolean }
	/**
	 * A good moment other than a lull (design §3.2), taken at once or not at all. A save or a commit without a sign
	 * in the ten seconds before it is a machine's.
	 */
	| { readonly type: 'moment'; readonly moment: Exclude<Moment, 'lull'> }
	/**
	 * A task or terminal command began (`running`) or ended; `run` tells them apart, `waits` is what a person who
	 * began it waits for. One that began with no sign of a person in the ten seconds before is a machine's.
	 */
	| { readonly type: 'run'; readonly run: number; readonly waits: Wait | null; readonly running: boolean }
	/**
	 * A break is wanted; `plan` is what a new one would be, used unless one can be gone on with. A plan of no
	 * routine (the check alone) is no break: it only opens the panel.
	 */
	| { readonly type: 'start'; readonly plan: Plan; readonly byItself?: boolean }
	/**
	 * The panel of this window: opened or shown again, hidden behind another tab, closed, or brought back by VS Code
	 * after a reload (the break that it showed then belongs to this window).
	 */
	| { readonly type: 'panel'; readonly change: 'visible' | 'hidden' | 'closed' | 'restored' }
	/** The page's report of where the person is; at each change and every five seconds of a countdown. */
	| { readonly type: 'place'; readonly place: Place; readonly running: boolean }
	/** Another set than the one that is shown was chosen in the panel; its first screen comes next. */
	| { readonly type: 'choose'; readonly plan: Plan }
	/** A movement was left out, or brought back, in the browser of movements. */
	| { readonly type: 'leaveOut'; readonly movement: MovementId; readonly out: boolean }
	/** Start over on the resume screen: the same plan from its beginning. */
	| { readonly type: 'startOver' }
	| { readonly type: 'feeling'; readonly feeling: Feeling }
	| { readonly type: 'ergonomics'; readonly item: ErgonomicsItemId; readonly answer: ErgonomicsAnswer }
	| {
			readonly type: 'hurts';
			readonly movement: MovementId;
			readonly variant: Variant;
			readonly choice: 'leaveOut' | 'onlyToday' | 'undo';
	  }
	/** Begin was pressed: the break is in progress, and the one-time notice above it was seen. */
	| { readonly type: 'noticed' }
	/** A programmatic hold by another extension, from a moment on or from now on; or its end (`null`). */
	| { readonly type: 'hold'; readonly reason: string | null; readonly sinceMono?: Millis }
	/** A debugger stopped or was stepped (`true`), went on or ended (`false`). */
	| { readonly type: 'debugger'; readonly stopped: boolean }
);
