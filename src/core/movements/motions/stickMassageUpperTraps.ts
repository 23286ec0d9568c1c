// Owns the motion of the stick on the upper trapezius: the other hand presses its tip down on the shoulder.
import { inFist } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';
import type { Vector } from '../../figure/vector';

/** A fist before the other shoulder. */
const pressed = (at: Vector): ArmPose =>
	inFist({ at, along: [-0.44, 0.68, -0.58], palm: [-0.89, -0.41, 0.19], elbow: [0.32, -0.97, 1.14] });

const pose = (at: Vector): Pose => ({
	...upright,
	neck: [0, -12, -24],
	girdle: { left: [-3, 0], right: [2, 18] },
	arm: { left: handOnThigh, right: pressed(at) },
});

const eased = pose([-9, 7.1, 8.2]);
const deep = pose([-8.9, 6.5, 7.5]);

export const stickMassageUpperTraps: Motion = {
	authored: 'right',
	tempo: 'loop',
	equipment: { kind: 'stick', hand: 'right', spot: [7.6, 0.5, -0.7], reach: 10.3 },
	keys: [
		{ seconds: 2, pose: eased },
		{ seconds: 1, pose: deep },
		{ seconds: 2, pose: deep },
	],
	camera: { yaw: 38, pitch: 10 },
	framing: { scale: 6.8, x: 188, y: 244 },
	crop: 'upper',
	order: fromBefore.flatMap((key) => (key === 'right.hand' ? ['stick', key] : [key])),
	startAt: 0,
	stillAt: 0.4,
	arrows: [{ track: { anchor: 'right.hand', at: [0, 5, 0] }, from: 0, to: 0.2, stretch: 8, aside: [28, 6] }],
	glow: [{ muscle: 'upperTrapezius', side: 'left' }],
};
