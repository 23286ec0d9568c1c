// Owns reading the steady clock: the wall clock without the moves that are known of.
import type { Instant, Now } from '../units';
import type { Steady } from './shared';
import type { TimerState } from './state';

export function steadyOf({ shared }: TimerState, now: Now): Steady {
	return now.wall + shared.correction.millis;
}

/** Back to the wall clock, to show a time of day. */
export function wallOf({ shared }: TimerState, steady: Steady): Instant {
	return steady - shared.correction.millis;
}
