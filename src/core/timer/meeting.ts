// Owns what this window makes of others: joining what they know, and following what they did (design §6).
import type { Millis } from '../units';
import { answerAsking, longestOrphan, passBreakTime } from './breakPauses';
import { asIfHeard } from './lateNews';
import { leaveBreak } from './leaving';
import { later, merge } from './merge';
import { readAnew } from './restore';
import { breakOf, type Shared } from './shared';
import type { TimerState } from './state';
import { clockTolerance, wallAhead } from './steady';
import { setPresence, setState, type Turn } from './turn';

/** What all of them know, each as if it had known of the latest move of the clock. */
export function joined({ at }: Turn, all: readonly Shared[]): Shared {
	const correction = all.map((shared) => shared.correction).reduce(later);
	const aware = all.filter((shared) => shared.correction.at === correction.at);
	// A clock that was set back since then is behind what those saw who knew of that move.
	const now = Math.max(at.wall + correction.millis, ...aware.map(({ signAt }) => signAt));
	return all.map((shared) => asIfHeard(shared, correction, now)).reduce(merge);
}

/** Other windows are there: they are told of this one once, and what they have saved need not be saved again. */
export function meet(turn: Turn, before: TimerState): void {
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
 * The gap that goes on here stays what it is, and the computer may have slept in it: only the move is over. A clock set
 * back that shows no trace here had been set forward before, and the other window had read it only then.
 */
export function followMove(turn: Turn, moved: Millis): void {
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

/** A countdown of which nothing was heard for 30 seconds before this window began is left; a break that another window changed follows it. */
export function followBreak(turn: Turn, { shared }: TimerState, isFirst: boolean): void {
	const before = breakOf(shared);
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
