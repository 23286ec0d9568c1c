// Owns telling a moved clock from a computer that slept (design §2.7).
import { type Millis, minute, type Now, second } from '../units';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';
import { decide, setPresence, shareLater, type Turn } from './turn';

/** The two clocks may differ by this much without either having moved: rounding and slewing. */
export const clockTolerance: Millis = 100;

/** From here on a wall clock that ran ahead means a suspend. */
const shortestSuspend: Millis = minute;

/** Signs that are no further apart than this on the monotonic clock had no suspend between them. */
const closeSigns: Millis = 5 * second;

/** Smaller moves are put right without a word in the log. */
const worthLogging: Millis = second;

/** How far the wall clock ran ahead of the monotonic one since the last sign; negative when it was set back. */
export function wallAhead({ presence }: TimerState, at: Now): Millis {
	return at.wall - presence.wall - (at.mono - presence.mono);
}

/**
 * A wake-up that comes a minute late says that this process slept, also where the monotonic clock went on
 * meanwhile. Called before every event is looked at.
 */
export function noteStall(turn: Turn): void {
	const { wakeAt, presence } = turn.state;
	const late = wakeAt === null ? 0 : turn.at.mono - wakeAt;
	if (late >= shortestSuspend) {
		setPresence(turn, { stalledMillis: presence.stalledMillis + late, inactive: true });
	}
}

/** Backwards is always a moved clock, and is put right at any event. */
export function correctBackwards(turn: Turn): void {
	const ahead = wallAhead(turn.state, turn.at);
	if (ahead < -clockTolerance) {
		correct(turn, ahead);
	}
}

/**
 * Called at a sign. Returns how long the computer slept since the last one; whatever else the wall clock is ahead
 * is taken for a moved clock.
 */
export function suspendedMillis(turn: Turn): Millis {
	const ahead = wallAhead(turn.state, turn.at);
	if (ahead <= clockTolerance) {
		return 0;
	}
	const apart = turn.at.mono - turn.state.presence.mono;
	if (ahead >= shortestSuspend && apart > closeSigns) {
		return ahead;
	}
	correct(turn, ahead);
	return 0;
}

function correct(turn: Turn, ahead: Millis): void {
	const moved = Math.round(ahead);
	const { correction, stamp } = turn.state.shared;
	const at = Math.max(stamp + 1, Math.round(turn.steady - moved));
	shareLater(turn, { stamp: at, correction: { at, millis: correction.millis - moved } });
	setPresence(turn, { wall: turn.state.presence.wall + moved });
	turn.steady = steadyOf(turn.state, turn.at);
	if (Math.abs(moved) >= worthLogging) {
		decide(turn, 'clockMoved', undefined, moved);
	}
}
