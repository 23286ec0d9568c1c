// Owns the timer: one pure step from a state and an event to the next state and what is to be done.
import type { Settings } from '../settings';
import { isCalm, isCalmEvent } from './calm';
import { clear } from './clearing';
import { onDoubt } from './doubts';
import { noteDue } from './due';
import type { TimerEffect } from './effects';
import type { TimerEvent } from './events';
import { plainDoubt, plainSign } from './plainSign';
import { onRestored } from './restore';
import type { Rules } from './rules';
import { save, saveIfNeeded } from './saving';
import { settle } from './settle';
import { onSign, onWindow } from './signs';
import type { TimerState } from './state';
import { correctBackwards, readClocks } from './steady';
import { beginTurn, setPresence, setState, type Turn } from './turn';
import { scheduleWake } from './wakes';

export interface StepResult {
	readonly state: TimerState;
	/** In the order in which they are to be carried out; the same empty list whenever there is nothing to do. */
	readonly effects: readonly TimerEffect[];
}

const noEffects: readonly TimerEffect[] = [];

/**
 * Takes one event. Pure: the same arguments give the same result, and nothing is carried out. Any event may come
 * at any time, late, twice or after the clock moved; none throws. A plain sign costs well under a microsecond.
 * Without the rules a calm timer comes to the same, event for event; where one is no longer calm, `null` says that they
 * are needed, and nothing has happened.
 */
export function step(state: TimerState, event: TimerEvent, settings: Settings, rules: Rules): StepResult;
export function step(
	state: TimerState,
	event: TimerEvent,
	settings: Settings,
	rules: Rules | null,
): StepResult | null;
export function step(
	state: TimerState,
	event: TimerEvent,
	settings: Settings,
	rules: Rules | null,
): StepResult | null {
	const plain =
		event.type === 'sign'
			? plainSign(state, event, settings)
			: event.type === 'doubt'
				? plainDoubt(state, event, settings)
				: null;
	if (plain !== null) {
		return { state: plain, effects: noEffects };
	}
	const isBeyond = (now: TimerState): boolean => rules === null && !isCalm(now, event.at, settings);
	if (isBeyond(state) || (rules === null && !isCalmEvent(state, event))) {
		return null;
	}
	const turn = beginTurn(state, event.at, settings, rules);
	readClocks(turn, event);
	rules?.passBreakTime(turn);
	handle(turn, event);
	rules?.judgeArrival(turn);
	noteDue(turn);
	// The caret that tells a key from a machine's change follows the change: none is asked about on the spot (§3.3).
	if (event.type !== 'doubt') {
		rules?.offerIfGood(turn);
	}
	scheduleWake(turn);
	saveIfNeeded(turn);
	settle(turn, event);
	const { effects } = turn;
	return isBeyond(turn.state)
		? null
		: { state: turn.state, effects: effects.length === 0 ? noEffects : effects };
}

function handle(turn: Turn, event: TimerEvent): void {
	switch (event.type) {
		case 'sign':
			onSign(turn, event);
			break;
		case 'doubt':
			onDoubt(turn);
			break;
		case 'window':
			onWindow(turn, event.focused, event.active);
			break;
		case 'wake':
			setState(turn, { wakeAt: null });
			break;
		case 'settings':
			onSettings(turn);
			break;
		case 'restored':
			onRestored(turn, event.restored.records);
			correctBackwards(turn);
			break;
		default:
			turn.rules?.onOther(turn, event);
	}
}

/** Switching off ends what is due; a notification after a change waits for a sign (design §1). */
function onSettings(turn: Turn): void {
	const { enabled } = turn.settings;
	if (turn.state.enabled && !enabled) {
		clear(turn, 'switchedOff', turn.steady, 'switchedOff');
		// The last write: what was cleared must not be back after a reload.
		save(turn);
	}
	if (turn.state.enabled !== enabled) {
		setPresence(turn, { at: Number.NEGATIVE_INFINITY });
	}
	const { holds } = turn.state;
	// Switched off nobody hears the end of what runs.
	const runs = enabled ? holds.runs : [];
	setState(turn, { enabled, holds: { ...holds, signNeeded: true, moment: null, runs } });
}
