// Owns the session: what an event makes of its state, and what the page is to do.
import type { ErgonomicsAnswer } from '../ergonomics/item';
import { advance, pause } from './advance';
import { changeHurt, goOnAfterHurt, hurt } from './hurts';
import { stageAfterMovements } from './momentAt';
import { doneOf, enterPart, goBack, goNext, skipMovement, startPart } from './moves';
import { type Feeling, type Place, startAgain } from './place';
import type { SessionEffect, SessionEvent, SessionState, SessionStep } from './session';
import { previousIncluded } from './timeline';

/**
 * One step of a session: first the time since the last event passes, then the event happens. An event that makes
 * no sense in the present mode changes nothing. Pure; effects are to be carried out in order.
 */
export function stepSession(state: SessionState, event: SessionEvent): SessionStep {
	const passed = advance(state, event.at);
	const happened = happen(passed.state, event);
	return { state: happened.state, effects: [...passed.effects, ...happened.effects] };
}

function happen(state: SessionState, event: SessionEvent): SessionStep {
	switch (event.type) {
		case 'tick':
			return unchanged(state);
		case 'screenReader':
			return unchanged({ ...state, usingScreenReader: event.on });
		case 'openAdvice':
			return unchanged({ ...state, advice: true });
		case 'closeAdvice':
			return unchanged({ ...state, advice: false });
		case 'end':
			return end(state);
		case 'begin':
		case 'resume':
		case 'startOver':
			return start(state, event.type);
		case 'pause':
			return state.mode.kind === 'running' ? pause(state, event.by) : unchanged(state);
		case 'continue':
			return state.mode.kind === 'paused' ? goOn(state) : unchanged(state);
		case 'back':
			return back(state);
		case 'next':
			return isAtMovement(state) ? goNext(state) : unchanged(state);
		case 'skip':
			return isAtMovement(state) ? skipMovement(state) : unchanged(state);
		case 'hurts':
			return isAtMovement(state) ? hurt(state) : unchanged(state);
		case 'onlyToday':
		case 'undo':
			return changeHurt(state, event.type);
		case 'goOn':
			return goOnAfterHurt(state);
		case 'answer':
			return answer(state, event.answer);
		case 'feeling':
			return feel(state, event.feeling);
	}
}

function unchanged(state: SessionState): SessionStep {
	return { state, effects: [] };
}

/** Whether the mode is one of the movements, "set finished" included. */
function isAtMovement({ mode }: SessionState): boolean {
	return ['running', 'paused', 'waiting'].includes(mode.kind);
}

function start(state: SessionState, type: 'begin' | 'resume' | 'startOver'): SessionStep {
	if (type === 'begin') {
		return state.mode.kind === 'first'
			? withEffect({ type: 'began' }, run(state, state.place))
			: unchanged(state);
	}
	if (state.mode.kind !== 'resume') {
		return unchanged(state);
	}
	return type === 'startOver'
		? withEffect({ type: 'startOver' }, run(state, startAgain(state.plan, state.place)))
		: goOn(state);
}

/** Runs from the beginning of a set, or asks where there are no movements. */
function run(state: SessionState, place: Place): SessionStep {
	return enterPart({ ...state, place, mode: modeAt(place) }, place.part);
}

/** Runs from where it stopped. */
function goOn(state: SessionState): SessionStep {
	return {
		state: { ...state, mode: modeAt(state.place) },
		effects: [{ type: 'announce', announcement: { kind: 'goingOn' } }, { type: 'report' }],
	};
}

function modeAt(place: Place): SessionState['mode'] {
	return { kind: place.stage === 'movements' ? 'running' : 'asking' };
}

function back(state: SessionState): SessionStep {
	const { plan, place } = state;
	if (isAtMovement(state)) {
		return goBack(state);
	}
	if (state.mode.kind !== 'asking' || place.stage !== 'check') {
		return unchanged(state);
	}
	const asked = place.answers.indexOf(null);
	if (asked > 0) {
		const answers = place.answers.map((given, index) => (index === asked - 1 ? null : given));
		return { state: { ...state, place: { ...place, answers } }, effects: [{ type: 'report' }] };
	}
	const last = previousIncluded(plan, place, plan.parts.length);
	return last < 0 ? unchanged(state) : startPart({ ...state, mode: { kind: 'running' } }, last);
}

function answer(state: SessionState, given: ErgonomicsAnswer): SessionStep {
	const { plan, place } = state;
	const asked = place.answers.indexOf(null);
	const item = plan.check[asked];
	if (state.mode.kind !== 'asking' || place.stage !== 'check' || item === undefined) {
		return unchanged(state);
	}
	const answers = place.answers.map((before, index) => (index === asked ? given : before));
	const answered: Place = { ...place, answers };
	return arrive(state, { ...answered, stage: stageAfterMovements(plan, answered) }, [
		{ type: 'ergonomics', item, answer: given },
	]);
}

function feel(state: SessionState, feeling: Feeling): SessionStep {
	const { place } = state;
	if (state.mode.kind !== 'asking' || place.stage !== 'question') {
		return unchanged(state);
	}
	return arrive(state, { ...place, stage: 'done', feeling }, [{ type: 'feeling', feeling }]);
}

/** Takes a place whose stage may be the last, and says so. */
function arrive(state: SessionState, place: Place, effects: readonly SessionEffect[]): SessionStep {
	const isDone = place.stage === 'done' && place.feeling !== 'worse';
	return {
		state: { ...state, place },
		effects: [
			...effects,
			...(isDone ? [{ type: 'announce', announcement: doneOf(state.plan) } as const] : []),
			{ type: 'report' },
		],
	};
}

function end(state: SessionState): SessionStep {
	const stopped: SessionState =
		state.mode.kind === 'running' ? { ...state, mode: { kind: 'paused', by: 'person' } } : state;
	return { state: stopped, effects: [{ type: 'report' }, { type: 'close' }] };
}

function withEffect(effect: SessionEffect, step: SessionStep): SessionStep {
	return { state: step.state, effects: [effect, ...step.effects] };
}
