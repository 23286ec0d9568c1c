// Owns the phase of the timer: the first that holds of those in `Phase`.
import type { Settings } from '../settings';
import type { Now } from '../units';
import { idleMillis, shownMillis, signAge, workMillis } from './counting';
import { type BreakRecord, breakOf, snoozeOf } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

/** The first that holds, in this order; also the public API's `phase`. */
export type Phase = 'off' | 'onBreak' | 'quiet' | 'snoozed' | 'due' | 'coding' | 'resting';

/** The break in progress: begun, neither left nor finished. */
export function breakInProgress({ shared }: TimerState): BreakRecord | null {
	const current = breakOf(shared);
	return current?.status === 'running' || current?.status === 'paused' ? current : null;
}

export function phaseOf(state: TimerState, now: Now, settings: Settings): Phase {
	if (!settings.enabled) {
		return 'off';
	}
	if (breakInProgress(state) !== null) {
		return 'onBreak';
	}
	const steady = steadyOf(state, now);
	if (state.shared.quiet.until > steady) {
		return 'quiet';
	}
	if ((snoozeOf(state.shared)?.until ?? 0) > steady) {
		return 'snoozed';
	}
	const shown = shownMillis(state, now, settings);
	if (shown >= workMillis(settings)) {
		return 'due';
	}
	return shown > 0 && signAge(state, now) <= idleMillis(settings) ? 'coding' : 'resting';
}
