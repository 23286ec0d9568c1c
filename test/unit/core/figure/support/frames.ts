// Owns the moments of every movement's own tempo, at least thirty a second, with their skeletons.
import type { Motion } from '../../../../../src/core/figure/motion';
import type { Skeleton } from '../../../../../src/core/figure/skeleton';
import { motionSeconds, skeletonAt } from '../../../../../src/core/figure/timeline';
import { motions } from '../../../../../src/core/movements/motions/motions';
import type { MovementId } from '../../../../../src/core/movements/movement';

export interface Moment {
	readonly progress: number;
	readonly skeleton: Skeleton;
}

/** Shares of a motion, thirty a second and both ends. */
export function progresses(motion: Motion, hertz = 30): readonly number[] {
	const count = Math.ceil(motionSeconds(motion) * hertz);
	return Array.from({ length: count + 1 }, (_, index) => index / count);
}

export const movementIds = Object.keys(motions).filter((id): id is MovementId => id in motions);

export const moments: ReadonlyMap<MovementId, readonly Moment[]> = new Map(
	movementIds.map((id) => [
		id,
		progresses(motions[id]).map((progress) => ({ progress, skeleton: skeletonAt(motions[id], progress) })),
	]),
);

export const momentsOf = (id: MovementId): readonly Moment[] => moments.get(id) ?? [];
