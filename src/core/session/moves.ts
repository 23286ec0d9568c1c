// Owns how a person gets from one part of a set to another: on, back, past a movement, and out of it.
import type { Millis } from '../units';
import { momentAt, stageAfterMovements } from './momentAt';
import type { Place } from './place';
import type { Plan } from './plan';
import type { Announcement, SessionEffect, SessionState, SessionStep } from './session';
import { leadMillis, nextIncluded, previousIncluded, workDone } from './timeline';

/** Work that may have been done of a part for Back to lead to the one before; after more, Back starts it anew. */
const backWithinMillis: Millis = 3_000;

/**
 * Goes to the first part from an index on that was not taken out, with its lead, sound and announcement. Past
 * the last part "set finished" is shown while the clock runs; a session that is paused goes straight on.
 */
export function enterPart(state: SessionState, from: number): SessionStep {
	const { plan, place } = state;
	const part = nextIncluded(plan, place, from);
	const entered: SessionState = { ...state, place: { ...place, part, elapsedMillis: 0 } };
	const moment = momentAt(plan, entered.place);
	if (moment.kind === 'finished' && state.mode.kind !== 'running') {
		return leaveMovements(entered);
	}
	const effects: SessionEffect[] = [];
	if ('sound' in moment && moment.sound !== null && state.mode.kind === 'running') {
		effects.push({ type: 'sound', sound: moment.sound });
	}
	if (moment.kind === 'part' && moment.announcement !== null) {
		effects.push({ type: 'announce', announcement: moment.announcement });
	}
	return { state: entered, effects: [...effects, { type: 'report' }] };
}

/** Next: the other side, or the next movement. Counts only what was really done. */
export function goNext(state: SessionState): SessionStep {
	const { plan, place } = state;
	return place.part < plan.parts.length ? enterPart(goingOn(state), place.part + 1) : leaveMovements(state);
}

/** Skip: past all parts of this movement. */
export function skipMovement(state: SessionState): SessionStep {
	const present = state.plan.parts[state.place.part];
	if (present === undefined) {
		return leaveMovements(state);
	}
	const from = state.plan.parts.findIndex(({ movementIndex }) => movementIndex > present.movementIndex);
	return enterPart(goingOn(state), from < 0 ? state.plan.parts.length : from);
}

/** Back: to the beginning of this part, or of the one before when this one has hardly begun. */
export function goBack(state: SessionState): SessionStep {
	const { plan, place } = state;
	const present = plan.parts[place.part];
	const hardlyBegun = present === undefined || workDone(present, place.elapsedMillis) <= backWithinMillis;
	const before = hardlyBegun ? previousIncluded(plan, place, place.part) : -1;
	return startPart(goingOn(state), before < 0 ? place.part : before);
}

/** Puts the session at the work of a part, without its lead. */
export function startPart(state: SessionState, index: number): SessionStep {
	const part = state.plan.parts[index];
	if (part === undefined) {
		return { state, effects: [] };
	}
	const place: Place = {
		...state.place,
		stage: 'movements',
		part: index,
		elapsedMillis: leadMillis(part),
	};
	return {
		state: { ...state, place },
		effects: [{ type: 'announce', announcement: { kind: 'start', part } }, { type: 'report' }],
	};
}

/** On to the check, the question or the end. */
export function leaveMovements(state: SessionState): SessionStep {
	const { plan } = state;
	const place: Place = {
		...state.place,
		stage: stageAfterMovements(plan, state.place),
		part: plan.parts.length,
		elapsedMillis: 0,
	};
	const effects: readonly SessionEffect[] =
		place.stage === 'done' ? [{ type: 'announce', announcement: doneOf(plan) }] : [];
	return {
		state: { ...state, place, mode: { kind: 'asking' } },
		effects: [...effects, { type: 'report' }],
	};
}

export function doneOf({ parts }: Plan): Announcement {
	return { kind: 'done', hadMovements: parts.length > 0 };
}

/** A session that waited for the person's Next runs again; a paused one stays paused. */
function goingOn(state: SessionState): SessionState {
	return state.mode.kind === 'waiting' ? { ...state, mode: { kind: 'running' } } : state;
}
