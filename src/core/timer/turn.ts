// Owns one step in the making: handlers replace the state and add effects; nothing outside `step` sees it.
import type { Settings } from '../settings';
import type { Millis, Now } from '../units';
import { changedPresence, changedShared, changedState } from './changed';
import { countedMillis } from './counting';
import type { Decision, DecisionKind, DecisionReason, TimerEffect } from './effects';
import { appendEntry, journalEntry } from './journal';
import type { Rules } from './rules';
import type { Shared, Steady } from './shared';
import type { Presence, TimerState } from './state';
import { steadyOf } from './steadyOf';

export interface Turn {
	state: TimerState;
	readonly effects: TimerEffect[];
	readonly at: Now;
	readonly settings: Settings;
	/** `null` in a calm timer that has none yet: what it comes to is looked at before it is taken. */
	readonly rules: Rules | null;
	/** `at` on the steady clock. */
	steady: Steady;
	/** Whether this window's record has to be written whatever the last write was. */
	saveNow: boolean;
	/** Whether the countdown was found silent in this very step: what the page says of it now is old. */
	silenced: boolean;
}

export function beginTurn(state: TimerState, at: Now, settings: Settings, rules: Rules | null): Turn {
	return {
		state,
		effects: [],
		at,
		settings,
		rules,
		steady: steadyOf(state, at),
		saveNow: false,
		silenced: false,
	};
}

export function setState(turn: Turn, changes: Partial<TimerState>): void {
	turn.state = changedState(turn.state, changes);
}

export function setPresence(turn: Turn, changes: Partial<Presence>): void {
	setState(turn, { presence: changedPresence(turn.state.presence, changes) });
}

/** The `at` of a write: later than everything this window knows of. */
export function stampOf(turn: Turn): Steady {
	return Math.max(Math.round(turn.steady), turn.state.shared.stamp + 1);
}

/** Changes what windows share and has it saved; a register among the changes carries `stampOf(turn)`. */
export function share(turn: Turn, changes: Partial<Shared>): void {
	shareLater(turn, changes);
	turn.saveNow = true;
}

/** The same, for what the next regular save is early enough for. */
export function shareLater(turn: Turn, changes: Partial<Shared>): void {
	setState(turn, { shared: changedShared(turn.state.shared, { stamp: stampOf(turn), ...changes }) });
}

/** Writes a decision down, for the log and for the journal that is kept; `at` if it was not now. */
export function decide(
	turn: Turn,
	kind: DecisionKind,
	reason?: DecisionReason,
	millis?: Millis,
	at: Steady = turn.steady,
): void {
	const decision: Decision = {
		at: turn.at.wall,
		kind,
		...(reason === undefined ? {} : { reason }),
		...(millis === undefined ? {} : { millis }),
	};
	turn.effects.push({ type: 'decided', decision });
	const { shared } = turn.state;
	const entry = journalEntry(at, decision, countedMillis(turn.state));
	setState(turn, { shared: changedShared(shared, { journal: appendEntry(shared.journal, entry) }) });
}
