// Owns arms that hold a thing at a point of the chest's frame.
import { wristAt } from './equipment';
import type { ArmPose } from './pose';
import type { Vector } from './vector';

/** All vectors lie in the chest's frame, with X outwards from the arm. */
export interface Grasp {
	/** Where the ball's middle, or the middle of the fist, is. */
	readonly at: Vector;
	readonly along: Vector;
	readonly palm: Vector;
	readonly elbow: Vector;
}

/** A hand with a ball under it. */
export const withBall = ({ at, along, palm, elbow }: Grasp): ArmPose => ({
	wrist: ['chest', ...wristAt('underFingers', at, along, palm)],
	elbow: ['chest', ...elbow],
	along: ['chest', ...along],
	palm: ['chest', ...palm],
	grip: { curl: 0.1, thumb: 0, spread: 6 },
});

/** A fist round a stick, a cane's shaft or a band. */
export const inFist = ({ at, along, palm, elbow }: Grasp): ArmPose => ({
	wrist: ['chest', ...wristAt('inFist', at, along, palm)],
	elbow: ['chest', ...elbow],
	along: ['chest', ...along],
	palm: ['chest', ...palm],
	grip: { curl: 0.86, thumb: 0.75, spread: 0 },
});
