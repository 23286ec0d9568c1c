// Owns "This hurts": stopping at once, leaving out, only for today, and undoing it.
import { pause } from './advance';
import { enterPart } from './moves';
import type { Hurt, Place } from './place';
import type { Plan, PlannedPart } from './plan';
import type { HurtsChoice, SessionEffect, SessionState, SessionStep } from './session';
import { leadMillis, nextIncluded } from './timeline';

/**
 * Stops, and takes the part out that hurt, with what is still to come of its movement. The place goes on to the
 * next movement at once, so that a page that starts anew does not come back to what hurt. Where nothing is left
 * that it could be, it stops and says whom to see.
 */
export function hurt(state: SessionState): SessionStep {
	const { plan, place } = state;
	const index = hurtingPart(plan, place);
	const part = plan.parts[index];
	if (part === undefined) {
		const stopped = state.mode.kind === 'running' ? pause(state, 'person') : { state, effects: [] };
		return { ...stopped, state: { ...stopped.state, advice: true } };
	}
	const after = without(plan, place, index);
	return {
		state: {
			...state,
			place: after,
			mode: { kind: 'stopped', part, before: place, after, choice: 'leaveOut' },
		},
		effects: told(part, 'leaveOut'),
	};
}

type Change = Exclude<HurtsChoice, 'leaveOut'>;

/** "Only today" or Undo: in any order until the person goes on, and then in every pause and at the end. */
export function changeHurt(state: SessionState, choice: Change): SessionStep {
	const { mode } = state;
	if (mode.kind !== 'stopped') {
		return changeKept(state, choice);
	}
	if (mode.choice === choice) {
		return { state, effects: [] };
	}
	const { part, before, after } = mode;
	const place = choice === 'undo' ? before : onlyToday(after);
	return { state: { ...state, place, mode: { ...mode, choice } }, effects: told(part, choice) };
}

/** What was left out last in this break, where that can still be changed: in a pause, and on Done. */
export function keptHurt({ plan, place, mode }: SessionState): { part: PlannedPart; hurt: Hurt } | null {
	const { hurt } = place;
	const isDone = mode.kind === 'asking' && place.stage === 'done' && place.feeling !== 'worse';
	if (hurt === undefined || !(isDone || mode.kind === 'paused')) {
		return null;
	}
	const part = plan.parts[hurt.part];
	return part === undefined ? null : { part, hurt };
}

/** After Undo its parts can be reached again with Back; a set that is over stays as it was. */
function changeKept(state: SessionState, choice: Change): SessionStep {
	const kept = keptHurt(state);
	if (kept === null || kept.hurt.choice === choice) {
		return { state, effects: [] };
	}
	const place = choice === 'undo' ? undone(state.place, kept.hurt) : onlyToday(state.place);
	return { state: { ...state, place }, effects: told(kept.part, choice) };
}

function onlyToday(place: Place): Place {
	return place.hurt === undefined ? place : { ...place, hurt: { ...place.hurt, choice: 'onlyToday' } };
}

function undone({ hurt: _, ...place }: Place, { took }: Hurt): Place {
	return place.stage === 'movements'
		? { ...place, excluded: place.excluded.filter((part) => !took.includes(part)) }
		: place;
}

function told(part: PlannedPart, choice: HurtsChoice): readonly SessionEffect[] {
	const { movement, variant } = part;
	return [
		{ type: 'announce', announcement: { kind: 'hurts', part, choice } },
		{ type: 'hurts', movement, variant, choice },
		{ type: 'report' },
	];
}

/** On with the next movement; after Undo, where it was stopped. */
export function goOnAfterHurt(state: SessionState): SessionStep {
	const { mode } = state;
	if (mode.kind !== 'stopped') {
		return { state, effects: [] };
	}
	const running: SessionState = { ...state, mode: { kind: 'running' } };
	return mode.choice === 'undo'
		? {
				state: running,
				effects: [{ type: 'announce', announcement: { kind: 'goingOn' } }, { type: 'report' }],
			}
		: enterPart(running, state.place.part);
}

/**
 * In a lead nothing has been done yet of the part to come, so it is the one done last that hurts, whatever was
 * skipped since; no part when that one is taken out already.
 */
function hurtingPart(plan: Plan, place: Place): number {
	const part = plan.parts[place.part];
	const inLead = part === undefined || place.elapsedMillis < leadMillis(part);
	if (!inLead) {
		return place.part;
	}
	const done = place.doneMillis.reduce(
		(last, millis, index) => (index < place.part && millis > 0 ? index : last),
		-1,
	);
	return place.excluded.includes(done) ? -1 : done;
}

function without(plan: Plan, place: Place, index: number): Place {
	const movementIndex = plan.parts[index]?.movementIndex;
	const took = plan.parts.flatMap((part, other) =>
		other >= index && part.movementIndex === movementIndex && !place.excluded.includes(other) ? [other] : [],
	);
	const excluded = [...place.excluded, ...took].sort((a, b) => a - b);
	const hurt: Hurt = { part: index, took, choice: 'leaveOut' };
	const onward: Place = { ...place, excluded, hurt, elapsedMillis: 0 };
	return { ...onward, part: nextIncluded(plan, onward, index) };
}
