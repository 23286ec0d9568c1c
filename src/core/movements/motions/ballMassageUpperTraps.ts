// Owns the motion of the ball on the upper trapezius: the other hand rolls it between neck and shoulder.
import { withBall } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';
import type { Vector } from '../../figure/vector';

/** The hand comes across from the other side, the ball under its fingers. */
const rolled = (at: Vector): ArmPose =>
	withBall({ at, along: [-0.45, 0.25, -0.85], palm: [0.3, -0.92, 0.3], elbow: [0.58, -1, 0.88] });

const pose = (at: Vector): Pose => ({
	...upright,
	neck: [0, -15, -16],
	girdle: { left: [-3, 0], right: [4, 4] },
	arm: { left: handOnThigh, right: rolled(at) },
});

export const ballMassageUpperTraps: Motion = {
	authored: 'right',
	tempo: 'loop',
	equipment: { kind: 'ball', hand: 'right' },
	keys: [
		{ seconds: 2.5, pose: pose([-7.5, 1.75, -0.5]) },
		{ seconds: 2.5, pose: pose([-9, 1.2, -0.5]) },
	],
	camera: { yaw: 24, pitch: 10 },
	framing: { scale: 7, x: 184, y: 250 },
	crop: 'upper',
	order: fromBefore.flatMap((key) => (key === 'right.hand' ? ['ball', key] : [key])),
	startAt: 0,
	stillAt: 0.5,
	arrows: [
		{
			track: { anchor: 'right.hand', at: [0, 7, -2] },
			from: 0,
			to: 0.5,
			bothWays: true,
			stretch: 4,
			aside: [12, -14],
		},
	],
	glow: [{ muscle: 'upperTrapezius', side: 'left' }],
};
