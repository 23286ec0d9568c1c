// Owns telling a moved clock from a computer that slept (design §2.7).
import { type Millis, minute, type Now, second } from '../units';
import type { TimerEvent } from './events';
import type { Shared, Steady } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';
import { decide, setPresence, setState, shareLater, type Turn } from './turn';

/** The two clocks may differ by this much without either having moved: rounding and slewing. */
export const clockTolerance: Millis = 100;

/** From here on a wall clock that ran ahead means a suspend. */
const shortestSuspend: Millis = minute;

/** Signs that are no further apart than this on the monotonic clock had no suspend between them. */
const closeSigns: Millis = 5 * second;

/** After a sleep of this length, however it shows, a prompt waits for a sign: nobody may be there (§2.6). */
const shortestNap: Millis = 10 * second;

/** Smaller moves are put right without a word in the log. */
const worthLogging: Millis = second;

/** How far the wall clock ran ahead of the monotonic one since the last sign; negative when it was set back. */
export function wallAhead({ presence }: TimerState, at: Now): Millis {
	return at.wall - presence.wall - (at.mono - presence.mono);
}

/**
 * Looks at the clocks before every event. A wake-up that comes a minute late says that this process slept, also
 * where the monotonic clock went on meanwhile.
 */
export function readClocks(turn: Turn, event: TimerEvent): void {
	if (event.type !== 'restored' || !turn.state.restored) {
		correctBackwards(turn);
	}
	const { wakeAt, presence } = turn.state;
	const late = wakeAt === null ? 0 : turn.at.mono - wakeAt;
	if (late >= shortestSuspend) {
		setPresence(turn, { stalledMillis: presence.stalledMillis + late, inactive: true });
	}
	if (Math.max(late, wallAhead(turn.state, turn.at)) >= shortestNap) {
		setState(turn, { holds: { ...turn.state.holds, signNeeded: true, moment: null } });
	}
	if (presence.aheadFrom > turn.steady && wallAhead(turn.state, turn.at) > clockTolerance) {
		setPresence(turn, { aheadFrom: turn.steady });
		setState(turn, { aheadStamp: turn.state.shared.stamp });
	}
}

/**
 * Backwards is always a moved clock, and is put right at any event; at one that brings another window's record only
 * after that, which may have told of the move.
 */
export function correctBackwards(turn: Turn): void {
	const ahead = wallAhead(turn.state, turn.at);
	if (ahead < -clockTolerance) {
		correct(turn, ahead);
	}
}

/**
 * Called when a person does something. Returns how long the computer slept since the last one; whatever else the wall clock is ahead
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
	const { shared } = turn.state;
	const steady = turn.steady - moved;
	const at = Math.max(shared.stamp + 1, Math.round(steady));
	shareLater(turn, {
		...(moved > 0 ? pulledBack(turn.state, moved) : {}),
		stamp: at,
		correction: { at, millis: shared.correction.millis - moved },
	});
	setPresence(turn, { wall: turn.state.presence.wall + moved });
	turn.steady = steadyOf(turn.state, turn.at);
	if (Math.abs(moved) >= worthLogging) {
		// At once: a window that starts before the next save would take the move for time.
		turn.saveNow = true;
		decide(turn, 'clockMoved', undefined, moved);
	}
}

/**
 * What came about by itself since the clock was seen to be ahead, when nobody could know why, back to where it belongs:
 * what a person brings about is written by a clock that is right.
 */
function pulledBack({ shared, presence, aheadStamp }: TimerState, moved: Millis): Partial<Shared> {
	const { snooze } = shared;
	const { aheadFrom } = presence;
	const back = (moment: Steady): Steady => (moment >= aheadFrom ? moment - moved : moment);
	// The end of a snooze lies ahead in any case. Its stamp tells, if it is no earlier one of another window.
	const isDoubtful = snooze.at > aheadStamp && snooze.at >= aheadFrom;
	return {
		...pastAt(shared, back),
		snooze: isDoubtful ? { ...snooze, until: snooze.until - moved } : snooze,
	};
}

/** What is past, at other moments. */
export function pastAt(
	{ clearing, credit, due, rest }: Shared,
	back: (moment: Steady) => Steady,
): Partial<Shared> {
	return {
		clearing: { ...clearing, to: back(clearing.to) },
		credit: { ...credit, to: back(credit.to) },
		due: { ...due, since: due.since === null ? null : back(due.since) },
		rest: rest === null ? null : { ...rest, since: back(rest.since) },
	};
}
