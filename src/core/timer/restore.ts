// Owns taking over what was written, and going on after a reload (design §2.8, §6).
import type { Millis } from '../units';
import { clear, countPast, recount } from './clearing';
import { idleMillis, restMillis, sharedOf } from './counting';
import { breakInProgress } from './phase';
import type { SavedRecord } from './restored';
import type { Shared, Steady } from './shared';
import type { TimerState } from './state';
import { clockTolerance } from './steady';
import { steadyOf } from './steadyOf';
import { decide, setPresence, setState, shareLater, stampOf, type Turn } from './turn';

export function onRestored(turn: Turn, records: readonly SavedRecord[]): void {
	const before = turn.state;
	const isFirst = !before.restored;
	const others = records.filter(({ envelope }) => envelope.window !== before.window);
	setState(turn, { restored: true, enabled: turn.settings.enabled });
	if (others.length === 0) {
		return;
	}
	const all = others.map(({ shared }) => shared);
	const known = turn.rules?.joined(turn, [sharedOf(before), ...all]) ?? all[0] ?? before.shared;
	const moved = before.shared.correction.millis - known.correction.millis;
	takeOver(turn, known, moved, isFirst);
	if (isFirst) {
		// The latest key before a reload may not have been written down.
		setPresence(turn, { keyMono: turn.at.mono });
		stayBehind(turn, known);
		goOn(turn, before, Math.max(...others.map(({ shared }) => shared.signAt)));
	} else {
		turn.rules?.meet(turn, before);
	}
	forgetRest(turn);
	turn.rules?.followBreak(turn, before, isFirst);
}

/**
 * Adopts the merged state; the stretch that goes on begins anew at the latest sign. `moved` is how far other windows
 * saw the clock move: since then, unless these are the first records, it is not to be seen again.
 */
function takeOver(turn: Turn, known: Shared, moved: Millis, isFirst: boolean): void {
	setState(turn, { shared: known });
	turn.steady = steadyOf(turn.state, turn.at);
	turn.rules?.hearOfMove(turn, moved);
	const { presence } = turn.state;
	const stretch = Math.max(presence.stretchTo, known.signAt);
	setPresence(turn, { stretchFrom: stretch, stretchTo: stretch });
	if (known.signAt > Math.max(presence.at, 0)) {
		setPresence(turn, {
			at: known.signAt,
			// Nothing is known of the time in which this process did not run.
			lostFocus: true,
			inactive: true,
			stalledMillis: 0,
			credited: false,
		});
		readAnew(turn);
		// It may have been a key.
		setPresence(turn, { keyMono: Math.max(presence.keyMono, turn.state.presence.mono) });
	} else if (moved !== 0 && !isFirst) {
		turn.rules?.followMove(turn, moved);
	}
	recount(turn);
}

/** The latest sign on this process's clocks, as if neither had moved or slept since. */
export function readAnew(turn: Turn): void {
	const ago = Math.max(0, turn.steady - turn.state.presence.at);
	setPresence(turn, {
		mono: turn.at.mono - ago,
		wall: turn.at.wall - ago,
		aheadFrom: Number.POSITIVE_INFINITY,
	});
}

/** A record from the future: the clock was set back while nothing ran, which is no time at all (§2.7). */
function stayBehind(turn: Turn, known: Shared): void {
	const ahead = Math.max(known.signAt, known.clearing.to) - turn.steady;
	if (ahead <= clockTolerance) {
		return;
	}
	const moved = Math.round(ahead);
	const { correction } = known;
	shareLater(turn, { correction: { at: stampOf(turn), millis: correction.millis + moved } });
	turn.steady = steadyOf(turn.state, turn.at);
	decide(turn, 'clockMoved', undefined, -moved);
}

/** The timer goes on where it was if the gap was shorter than `restMinutes`; a window that was closed is no rest. */
function goOn(turn: Turn, before: TimerState, lastSignAt: Steady): void {
	const own = firstSignOf(before);
	const since = Math.max(lastSignAt, turn.state.shared.clearing.to);
	const until = Math.min(turn.steady, own);
	const gap = Math.max(0, until - since);
	turn.saveNow = true;
	if (since > 0 && gap >= restMillis(turn.settings)) {
		clearAsClosed(turn, until, gap);
	} else {
		wentOn(turn, since, until, own);
	}
}

/** A rest that is recorded already, here or by another window, is no gap any more; nor is time switched off. */
function forgetRest(turn: Turn): void {
	const { kind, to } = turn.state.shared.clearing;
	if (kind !== 'skipped' && turn.state.presence.at < to) {
		setPresence(turn, { at: Number.NEGATIVE_INFINITY });
	}
}

function wentOn(turn: Turn, since: Steady, until: Steady, own: Steady): void {
	const gap = Math.max(0, until - since);
	if (Number.isFinite(own) && gap <= idleMillis(turn.settings)) {
		countPast(turn, since, until);
	}
	decide(turn, 'restored', 'wentOn', gap);
}

function clearAsClosed(turn: Turn, until: Steady, gap: Millis): void {
	const paused = breakInProgress(turn.state);
	const rested = paused !== null && !paused.worked;
	clear(turn, rested ? 'natural' : 'away', until, rested ? 'pausedBreak' : 'windowClosed', gap);
}

/** The first sign in this window before any record was read; infinite when there was none. */
function firstSignOf({ presence, shared }: TimerState): Steady {
	if (presence.at === Number.NEGATIVE_INFINITY) {
		return Number.POSITIVE_INFINITY;
	}
	const counted = presence.stretchTo > presence.stretchFrom ? presence.stretchFrom : presence.at;
	return Math.min(presence.at, counted, shared.spans[0]?.from ?? presence.at);
}
