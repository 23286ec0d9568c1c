// Owns the names of what a break can consist of.
import { type MovementId, movementIds } from '../movements/movement';

/** The sets of this product, in the order in which they are offered. */
export const setIds = [
	'seated-quick',
	'seated-five',
	'seated-five-mobility',
	'seated-express',
	'desk-friendly',
	'midday',
	'shoulder-and-neck',
	'desk-trio',
	'dynamic-warm-up',
	'three-minutes',
	'two-only',
	'posture-reset',
] as const;

export type SetId = (typeof setIds)[number];

/** Before the name of a set of the person's own; alone it is one that is not read yet. */
export const customPrefix = 'custom:';

const movementPrefix = 'movement:';

/** A set of this product, one made for this person now, one of their own, or one movement alone. */
export type RoutineId = SetId | 'adaptive' | `custom:${string}` | `movement:${MovementId}`;

/** Whether a value names a routine; one of the person's own may be gone by now. */
export function isRoutineId(value: unknown): value is RoutineId {
	return (
		typeof value === 'string' &&
		(value === 'adaptive' ||
			setIds.some((id) => id === value) ||
			value.startsWith(customPrefix) ||
			movementIds.some((id) => value === `${movementPrefix}${id}`))
	);
}

/** The movement of a routine that is one movement alone. */
export function movementOf(routine: RoutineId): MovementId | undefined {
	return movementIds.find((id) => routine === `${movementPrefix}${id}`);
}
