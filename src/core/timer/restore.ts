// Owns taking over what other windows know, and going on after a reload (design §2.8, §6).
import type { Millis } from '../units';
import { answerAsking, longestOrphan, passBreakTime } from './breakPauses';
import { clear, countPast, recount } from './clearing';
import { idleMillis, restMillis, sharedOf } from './counting';
import { asIfHeard, hearOfMove } from './lateNews';
import { leaveBreak } from './leaving';
import { later, merge } from './merge';
import { breakInProgress } from './phase';
import type { SavedRecord } from './restored';
import { type BreakRecord, breakOf, type Shared, type Steady } from './shared';
import type { TimerState } from './state';
import { clockTolerance, wallAhead } from './steady';
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
	const known = joined(turn, [sharedOf(before), ...others.map(({ shared }) => shared)]);
	const moved = before.shared.correction.millis - known.correction.millis;
	takeOver(turn, known, moved, isFirst);
	if (isFirst) {
		// The latest key before a reload may not have been written down.
		setPresence(turn, { keyMono: turn.at.mono });
		stayBehind(turn, known);
		goOn(turn, before, Math.max(...others.map(({ shared }) => shared.signAt)));
	} else {
		meet(turn, before);
	}
	forgetRest(turn);
	followBreak(turn, breakOf(before.shared), isFirst);
}

/** What all of them know, each as if it had known of the latest move of the clock. */
function joined({ at }: Turn, all: readonly Shared[]): Shared {
	const correction = all.map((shared) => shared.correction).reduce(later);
	const aware = all.filter((shared) => shared.correction.at === correction.at);
	// A clock that was set back since then is behind what those saw who knew of that move.
	const now = Math.max(at.wall + correction.millis, ...aware.map(({ signAt }) => signAt));
	return all.map((shared) => asIfHeard(shared, correction, now)).reduce(merge);
}

/** Other windows are there: they are told of this one once, and what they have saved need not be saved again. */
function meet(turn: Turn, before: TimerState): void {
	const { presence, saving } = before;
	const unsaved = presence.stretchTo > Math.max(presence.stretchFrom, saving.at);
	turn.saveNow ||= !before.others;
	const known = turn.state.saving;
	const savedAt = Math.min(turn.steady, turn.state.shared.signAt);
	setState(turn, {
		others: true,
		saving: { ...known, at: unsaved ? known.at : Math.max(known.at, savedAt) },
	});
}

/**
 * Adopts the merged state; the stretch that goes on begins anew at the latest sign. `moved` is how far other windows
 * saw the clock move: since then, unless these are the first records, it is not to be seen again.
 */
function takeOver(turn: Turn, known: Shared, moved: Millis, isFirst: boolean): void {
	setState(turn, { shared: known });
	turn.steady = steadyOf(turn.state, turn.at);
	hearOfMove(turn, moved);
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
		followMove(turn, moved);
	}
	recount(turn);
}

/** The latest sign on this process's clocks, as if neither had moved or slept since. */
function readAnew(turn: Turn): void {
	const ago = Math.max(0, turn.steady - turn.state.presence.at);
	setPresence(turn, {
		mono: turn.at.mono - ago,
		wall: turn.at.wall - ago,
		aheadFrom: Number.POSITIVE_INFINITY,
	});
}

/**
 * The gap that goes on here stays what it is, and the computer may have slept in it: only the move is over. A clock set
 * back that shows no trace here had been set forward before, and the other window had read it only then.
 */
function followMove(turn: Turn, moved: Millis): void {
	const { presence } = turn.state;
	if (moved < 0 && Math.abs(wallAhead(turn.state, turn.at)) <= clockTolerance) {
		const at = turn.steady - (turn.at.mono - presence.mono);
		setPresence(turn, { at, stretchFrom: at, stretchTo: at });
		return;
	}
	setPresence(turn, { wall: presence.wall + moved });
	if (wallAhead(turn.state, turn.at) < -clockTolerance) {
		// It was not seen from here: the clocks were read after it.
		readAnew(turn);
	}
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

/** A countdown of which nothing was heard for 30 seconds before this window began is left; a break that another window changed follows it. */
function followBreak(turn: Turn, before: BreakRecord | null, isFirst: boolean): void {
	const current = breakOf(turn.state.shared);
	const wasOurs = before !== null && before.window === turn.state.window;
	if (isFirst && current?.status === 'running' && turn.steady - current.since >= longestOrphan) {
		leaveBreak(turn, current, 'windowDied', current.since + longestOrphan);
	}
	answerAsking(turn);
	passBreakTime(turn);
	if (!wasOurs || before.status === 'left') {
		return;
	}
	if (current === null || current.window !== turn.state.window) {
		turn.effects.push({ type: 'closePanel' });
	} else if (before.status === 'running' && current.status === 'paused') {
		turn.effects.push({ type: 'pausePage', reason: current.pauseReason ?? 'typing' });
	}
}
