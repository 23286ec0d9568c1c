// Owns how the `leaveOut` setting is read and written: a movement, one side or direction of it, or a class.
import {
	type Direction,
	type Movement,
	type MovementId,
	movementClasses,
	movementIds,
	type Side,
	type Variant,
} from '../movements/movement';

const parts: readonly (Side | Direction)[] = ['left', 'right', 'backward', 'forward'];

/** The entry that keeps one part out of every set: `ear-to-shoulder:left`, or the movement where it has one part. */
export function leaveOutEntry(movement: MovementId, variant: Variant): string {
	return variant === 'both' ? movement : `${movement}:${variant}`;
}

/** Whether an entry has the name of a movement, of one side or direction of one, or of a group. */
export function isLeaveOutEntry(entry: string): boolean {
	return (
		movementClasses.some((name) => name === entry) ||
		movementIds.some((id) => entry === id || parts.some((part) => entry === leaveOutEntry(id, part)))
	);
}

/** Whether an entry leaves out a movement, or one side or direction of it. */
export function namesMovement(entry: string, movement: string): boolean {
	return entry === movement || entry.startsWith(`${movement}:`);
}

/** The variants of a movement that may still be shown, in order; empty when all of it is left out. */
export function variantsLeft(movement: Movement, leaveOut: readonly string[]): readonly Variant[] {
	const entries = new Set(leaveOut);
	if (entries.has(movement.id) || movement.classes.some((name) => entries.has(name))) {
		return [];
	}
	return movement.variants.filter((variant) => !entries.has(leaveOutEntry(movement.id, variant)));
}
