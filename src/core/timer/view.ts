// Owns what the status bar and its tooltip show, as plain data; the host turns it into words.
import type { RoutineId } from '../session/plan';
import type { Instant, Minutes, Seconds } from '../units';
import type { HoldReason } from './effects';

/** The first that holds, in this order; also the public API's `phase`. */
export type Phase = 'off' | 'onBreak' | 'quiet' | 'snoozed' | 'due' | 'coding' | 'resting';

/** The item's face. `eighths` fills the mark from 0 to 8. */
export type StatusView =
	| { readonly kind: 'off' }
	| { readonly kind: 'resting' }
	| { readonly kind: 'coding'; readonly minutesLeft: Minutes; readonly eighths: number }
	| { readonly kind: 'goodMoment'; readonly minutesLeft: Minutes; readonly eighths: number }
	| { readonly kind: 'due'; readonly minutesAtEditor: Minutes; readonly late: boolean }
	| { readonly kind: 'snoozed'; readonly until: Instant }
	| { readonly kind: 'quiet'; readonly until: Instant }
	| { readonly kind: 'onBreak'; readonly movement: number; readonly of: number; readonly eighths: number }
	| { readonly kind: 'leftEarly'; readonly movement: number; readonly of: number }
	| { readonly kind: 'elsewhere' }
	| { readonly kind: 'away'; readonly minutes: Minutes };

export type TooltipLink =
	| 'start'
	| 'startNow'
	| 'resumeBreak'
	| 'takeOver'
	| 'snooze'
	| 'skip'
	| 'quiet'
	| 'resume'
	| 'rested'
	| 'alwaysRested'
	| 'atScreen'
	| 'alwaysAtScreen';

/** Facts for the tooltip beside the face; the host leaves out what does not apply. */
export interface TooltipView {
	readonly status: StatusView;
	readonly minutesAtEditor: Minutes;
	readonly workMinutes: Minutes;
	readonly next: { readonly routine: RoutineId; readonly seconds: Seconds };
	readonly holding: HoldReason | null;
	/** Plain text of another extension while it holds; shown, never kept. */
	readonly extensionReason: string | null;
	readonly snoozes: number;
	readonly maxSnoozes: number;
	readonly snoozeMinutes: Minutes;
	/** How long a place that was left is still kept. */
	readonly keptMinutes: Minutes | null;
	readonly links: readonly TooltipLink[];
	readonly reloadToUpdate: boolean;
	readonly unsaved: boolean;
}

/** The public API's view of the timer. */
export interface Snapshot {
	readonly phase: Phase;
	readonly codingMs: number;
	readonly dueInMs: number;
	readonly snoozes: number;
	readonly holding?: HoldReason;
}
