// Owns "This hurts": stopping at once, leaving out, only for today, and undoing it.
import { pause } from './advance';
import { enterPart } from './moves';
import type { Place } from './place';
import type { Plan } from './plan';
import type { SessionState, SessionStep } from './session';
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
		effects: [
			{ type: 'announce', announcement: { kind: 'hurts', part, choice: 'leaveOut' } },
			{ type: 'hurts', movement: part.movement, variant: part.variant, choice: 'leaveOut' },
			{ type: 'report' },
		],
	};
}

/** "Only today" or Undo, in any order, until the person goes on. */
export function changeHurt(state: SessionState, choice: 'onlyToday' | 'undo'): SessionStep {
	const { mode } = state;
	if (mode.kind !== 'stopped' || mode.choice === choice) {
		return { state, effects: [] };
	}
	const { part, before, after } = mode;
	return {
		state: { ...state, place: choice === 'undo' ? before : after, mode: { ...mode, choice } },
		effects: [
			{ type: 'announce', announcement: { kind: 'hurts', part, choice } },
			{ type: 'hurts', movement: part.movement, variant: part.variant, choice },
			{ type: 'report' },
		],
	};
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
	const sameMovement = plan.parts.flatMap((part, other) =>
		other >= index && part.movementIndex === movementIndex ? [other] : [],
	);
	const excluded = [...new Set([...place.excluded, ...sameMovement])].sort((a, b) => a - b);
	const onward: Place = { ...place, excluded, elapsedMillis: 0 };
	return { ...onward, part: nextIncluded(plan, onward, index) };
}
