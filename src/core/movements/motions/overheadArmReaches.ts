// Owns the motion of the overhead reaches: both arms swing forward and up, and sink the same way.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const easy = { curl: 0.12, thumb: 0.1, spread: 3 };

/** At the height of the shoulders, before them. */
const forward: ArmPose = {
	wrist: ['chest', 9.6, -3, 31],
	elbow: ['chest', 0.5, -1, 0],
	along: ['chest', -0.06, 0.1, 1],
	palm: ['chest', -1, -0.2, 0],
	grip: easy,
};

const overhead: ArmPose = {
	wrist: ['chest', 9, 31.8, 3.4],
	elbow: ['chest', 0.8, 0, 0.6],
	along: ['chest', 0, 1, 0.04],
	palm: ['chest', -1, 0, 0],
	grip: easy,
};

const reaching: Pose = { ...upright, girdle: both([4, 10]), arm: both(forward), breath: 0.5 };
const reached: Pose = {
	...upright,
	thoracic: [-6, 0, 0],
	neck: [-3, 0, 0],
	girdle: both([26, 0]),
	arm: both(overhead),
	breath: 1,
};

export const overheadArmReaches: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 1.4, pose: upright },
		{ seconds: 1.4, pose: reaching, through: true },
		{ seconds: 1.6, pose: reached },
		{ seconds: 1.6, pose: reaching, through: true },
	],
	camera: { yaw: 50, pitch: 10 },
	framing: { scale: 3.72, x: 190, y: 255 },
	crop: 'upper',
	order: fromSide,
	far: 'right',
	startAt: 0,
	stillAt: 0.5,
	ghost: {
		at: 0.24,
		parts: ['right.sleeveBehind', 'right.upperArm', 'right.forearm', 'right.hand'],
	},
	arrows: [{ track: { anchor: 'left.hand', at: [0, 8, 0] }, from: 0.13, to: 0.37, aside: [-14, 0] }],
	glow: [{ muscle: 'latissimus', side: 'left' }],
	breath: 'half',
};
