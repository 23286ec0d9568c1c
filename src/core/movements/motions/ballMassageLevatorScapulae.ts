// Owns the motion of the ball on the levator scapulae.
import { withBall } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromBehind } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';
import type { Vector } from '../../figure/vector';

/** The hand of the same side comes over the shoulder from before, the ball under its fingers. */
const rolled = (at: Vector): ArmPose =>
	withBall({ at, along: [-0.17, -0.36, -0.92], palm: [-0.44, -0.81, 0.4], elbow: [0.15, 0.03, 1.13] });

const pose = (at: Vector): Pose => ({
	...upright,
	neck: [16, -10, 0],
	girdle: { left: [5, 0], right: [0, 0] },
	arm: { left: rolled(at), right: handOnThigh },
});

const own: readonly PartKey[] = ['scapulae', 'glow', 'left.hand', 'left.wrist', 'left.fingers'];

export const ballMassageLevatorScapulae: Motion = {
	authored: 'left',
	tempo: 'loop',
	equipment: { kind: 'ball', hand: 'left' },
	keys: [
		{ seconds: 2.5, pose: pose([4.5, 2.1, -3.2]) },
		{ seconds: 2.5, pose: pose([4.4, 1, -3.9]) },
	],
	camera: { yaw: 168, pitch: 10 },
	framing: { scale: 7, x: 182, y: 246 },
	crop: 'upper',
	order: [
		...fromBehind
			.filter((key) => !own.includes(key))
			.flatMap((key): readonly PartKey[] => (key === 'neck' ? [key, 'glow'] : [key])),
		'ball',
		'left.hand',
		'left.wrist',
		'left.fingers',
	],
	startAt: 0,
	stillAt: 0,
	arrows: [
		{
			track: { anchor: 'left.hand', at: [0, 6, -2] },
			from: 0,
			to: 0.5,
			bothWays: true,
			stretch: 5,
			aside: [46, 58],
		},
	],
	glow: [{ muscle: 'levatorScapulae', side: 'left' }],
};
