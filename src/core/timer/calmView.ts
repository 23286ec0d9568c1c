// Owns what the status bar shows of a calm timer, as plain data; the host turns it into words.
import type { RoutineId } from '../session/routineId';
import type { Settings } from '../settings';
import { type Minutes, minute, type Now, type Seconds } from '../units';
import { workMillis } from './counting';
import type { JournalEntry } from './journal';
import { recentReset } from './resets';
import { codingMillis } from './snapshot';
import type { TimerState } from './state';

/** The item's face. `eighths` fills the mark from 0 to 8. */
export type CalmFace =
	| { readonly kind: 'off' }
	| { readonly kind: 'resting' }
	| { readonly kind: 'coding'; readonly minutesLeft: Minutes; readonly eighths: number };

/** The break that would come next. */
export interface NextBreak {
	readonly routine: RoutineId;
	readonly seconds: Seconds;
}

/** The face, and the facts beside it in the tooltip. */
export interface CalmView {
	readonly status: CalmFace;
	readonly minutesAtEditor: Minutes;
	readonly workMinutes: Minutes;
	readonly next: NextBreak;
	/** What brought the timer down, if that was a moment ago. */
	readonly reset: JournalEntry | null;
	/** Whether a break is near, so that more than this will soon have to be told. */
	readonly isNear: boolean;
}

/** The parts of a full mark. */
export const eighthsOfAll = 8;

/** From so many of them on a break is near: a commit may be a good moment for it. */
const near = 5;

export function calmView(state: TimerState, now: Now, settings: Settings, next: NextBreak): CalmView {
	const status = calmFace(state, now, settings);
	return {
		status,
		minutesAtEditor: Math.floor(codingMillis(state, now, settings) / minute),
		workMinutes: settings.workMinutes,
		next,
		reset: status.kind === 'off' ? null : recentReset(state, now, settings),
		isNear: status.kind === 'coding' && status.eighths >= near,
	};
}

export function calmFace(state: TimerState, now: Now, settings: Settings): CalmFace {
	if (!settings.enabled) {
		return { kind: 'off' };
	}
	const coding = codingMillis(state, now, settings);
	// Hands off the keyboard clears nothing yet: the minutes stay until the timer is at zero.
	if (coding === 0) {
		return { kind: 'resting' };
	}
	const work = workMillis(settings) * settings.timeScale;
	return {
		kind: 'coding',
		minutesLeft: Math.max(1, Math.ceil((work - coding) / minute)),
		eighths: Math.floor((coding / work) * eighthsOfAll),
	};
}
