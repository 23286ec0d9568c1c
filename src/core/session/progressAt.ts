// Owns how far the whole set is: the number of the movement, the time left, the bar at the top edge.
import { second } from '../units';
import type { Progress } from './moment';
import type { Place } from './place';
import type { Plan } from './plan';
import { millisLeft, partMillis } from './timeline';

/** How far the set is; parts that were passed count as filled, done or not. */
export function progressAt(plan: Plan, place: Place): Progress {
	const segments = Array.from({ length: plan.movementCount }, () => ({ whole: 0, done: 0 }));
	plan.parts.forEach((part, index) => {
		const segment = segments[part.movementIndex];
		if (segment !== undefined) {
			const millis = partMillis(part);
			segment.whole += millis;
			segment.done +=
				index < place.part ? millis : index === place.part ? Math.min(place.elapsedMillis, millis) : 0;
		}
	});
	const present = plan.parts[Math.min(place.part, plan.parts.length - 1)];
	return {
		number: present === undefined ? 0 : present.movementIndex + 1,
		of: plan.movementCount,
		secondsLeft: Math.ceil(millisLeft(plan, place) / second),
		segments: segments.map(({ whole, done }) => ({ seconds: whole / second, filled: done / whole })),
	};
}
