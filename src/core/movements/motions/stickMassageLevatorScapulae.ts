// Owns the motion of the stick on the levator scapulae: the hand behind the shoulder presses its tip forward.
import { inFist } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromBehind } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';
import type { Vector } from '../../figure/vector';

/** A fist above the own shoulder, behind the ear. */
const pressed = (at: Vector): ArmPose =>
	inFist({ at, along: [0.31, -0.24, -0.92], palm: [-0.53, 0.76, -0.38], elbow: [0.2, -0.1, 1.25] });

const pose = (at: Vector): Pose => ({
	...upright,
	neck: [14, -8, 0],
	girdle: { left: [4, -4], right: [0, 0] },
	arm: { left: pressed(at), right: handOnThigh },
});

const eased = pose([12.1, 6.3, -2.3]);
const deep = pose([11.2, 5.6, -2.4]);

const own: readonly PartKey[] = ['scapulae', 'glow', 'left.hand', 'left.wrist', 'left.fingers'];

export const stickMassageLevatorScapulae: Motion = {
	authored: 'left',
	tempo: 'loop',
	equipment: { kind: 'stick', hand: 'left', spot: [3.6, -0.4, -3.4], reach: 9.65 },
	keys: [
		{ seconds: 2, pose: eased },
		{ seconds: 1, pose: deep },
		{ seconds: 2, pose: deep },
	],
	camera: { yaw: 190, pitch: 10 },
	framing: { scale: 7, x: 180, y: 246 },
	crop: 'upper',
	order: [
		...fromBehind
			.filter((key) => !own.includes(key))
			.flatMap((key): readonly PartKey[] => (key === 'neck' ? [key, 'glow'] : [key])),
		'stick',
		'left.hand',
		'left.wrist',
		'left.fingers',
	],
	startAt: 0,
	stillAt: 0.4,
	arrows: [{ track: { anchor: 'left.hand', at: [0, 5, 0] }, from: 0, to: 0.2, stretch: 5, aside: [16, -26] }],
	glow: [{ muscle: 'levatorScapulae', side: 'left' }],
};
