// Owns the timer: one pure step from a state and an event to the next state and what is to be done.
import type { Settings } from '../settings';
import { onAnswer, onAway, onSkip, onSnooze } from './answers';
import { judgeArrival } from './arrival';
import { passBreakTime } from './breakPauses';
import { clear } from './clearing';
import { onDoubt } from './doubts';
import { noteDue } from './due';
import type { TimerEffect } from './effects';
import type { TimerEvent } from './events';
import { onDebugger, onMoment, onRun } from './moments';
import type { PanelEvent, PanelSteps } from './panelSteps';
import { plainDoubt, plainSign } from './plainSign';
import { offerIfGood } from './prompting';
import { onHold, onQuiet, onResume } from './quiet';
import { onRestored } from './restore';
import { save, saveIfNeeded } from './saving';
import { settle } from './settle';
import { onSign, onWindow } from './signs';
import type { TimerState } from './state';
import { correctBackwards, readClocks, suspendedMillis } from './steady';
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
 * `panelSteps` knows the events of a break's panel, and comes with it: as long as it is `null` there are none.
 */
export function step(
	state: TimerState,
	event: TimerEvent,
	settings: Settings,
	panelSteps: PanelSteps | null,
): StepResult {
	const plain =
		event.type === 'sign'
			? plainSign(state, event, settings)
			: event.type === 'doubt'
				? plainDoubt(state, event, settings)
				: null;
	if (plain !== null) {
		return { state: plain, effects: noEffects };
	}
	const turn = beginTurn(state, event.at, settings);
	readClocks(turn, event);
	passBreakTime(turn);
	handle(turn, event, panelSteps);
	judgeArrival(turn);
	noteDue(turn);
	// The caret that tells a key from a machine's change follows the change: none is asked about on the spot (§3.3).
	if (event.type !== 'doubt') {
		offerIfGood(turn);
	}
	scheduleWake(turn);
	saveIfNeeded(turn);
	settle(turn, event);
	return { state: turn.state, effects: turn.effects.length === 0 ? noEffects : turn.effects };
}

function handle(turn: Turn, event: TimerEvent, panelSteps: PanelSteps | null): void {
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
		case 'moment':
			onMoment(turn, event);
			break;
		case 'run':
			onRun(turn, event);
			break;
		case 'hold':
			onHold(turn, event.reason, event.sinceMono);
			break;
		case 'debugger':
			onDebugger(turn, event.stopped);
			break;
		default:
			// A person did that, as sure as a sign: what comes of it is not written by a clock that was moved.
			if (event.type !== 'place') {
				suspendedMillis(turn);
			}
			handleAnswer(turn, event, panelSteps);
	}
}

type AnswerEvent = Extract<TimerEvent, { type: 'snooze' | 'skip' | 'quiet' | 'resume' | 'answer' | 'away' }>;

/** What the person said in a menu, a link or a notification. */
function handleAnswer(turn: Turn, event: AnswerEvent | PanelEvent, panelSteps: PanelSteps | null): void {
	switch (event.type) {
		case 'snooze':
			onSnooze(turn);
			break;
		case 'skip':
			onSkip(turn);
			break;
		case 'quiet':
			onQuiet(turn, event.length);
			break;
		case 'resume':
			onResume(turn);
			break;
		case 'answer':
			onAnswer(turn, event);
			break;
		case 'away':
			onAway(turn, event);
			break;
		default:
			panelSteps?.(turn, event);
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
