// Owns how the time of a part is divided: its lead, its work, and what of the set is still to come.
import { type Millis, second } from '../units';
import type { Place } from './place';
import type { Plan, PlannedPart } from './plan';

/** How long "set finished" is shown before the check. */
export const finishedCueMillis: Millis = 1_000;

/** How long a turn is shown while the clock already runs. */
export const turnCueMillis: Millis = 1_000;

export function leadMillis(part: PlannedPart): Millis {
	return part.leadSeconds * second;
}

/** What of a lead is a rest: a position is entered in its last two seconds only, and so not held for longer than its dose. */
export function restMillis(part: PlannedPart): Millis {
	return Math.max(leadMillis(part) - 2 * second, 0);
}

export function workMillis(part: PlannedPart): Millis {
	return part.seconds * second;
}

/** Lead and work. */
export function partMillis(part: PlannedPart): Millis {
	return leadMillis(part) + workMillis(part);
}

/** Work done of a part at a time since its lead began, from 0 to the whole of it. */
export function workDone(part: PlannedPart, elapsedMillis: Millis): Millis {
	return Math.min(Math.max(elapsedMillis - leadMillis(part), 0), workMillis(part));
}

/** The first part from an index on that was not taken out; the number of parts when there is none. */
export function nextIncluded(plan: Plan, place: Place, from: number): number {
	const found = plan.parts.findIndex((_, index) => index >= from && !place.excluded.includes(index));
	return found < 0 ? plan.parts.length : found;
}

/** The last part before an index that was not taken out; -1 when there is none. */
export function previousIncluded(plan: Plan, place: Place, before: number): number {
	for (let index = Math.min(before, plan.parts.length) - 1; index >= 0; index--) {
		if (!place.excluded.includes(index)) {
			return index;
		}
	}
	return -1;
}

/** Lead and work of everything that is still to come, the rest of the present part included. */
export function millisLeft(plan: Plan, place: Place): Millis {
	return plan.parts.reduce((sum, part, index) => {
		if (index < place.part || place.excluded.includes(index)) {
			return sum;
		}
		return sum + Math.max(partMillis(part) - (index === place.part ? place.elapsedMillis : 0), 0);
	}, 0);
}
