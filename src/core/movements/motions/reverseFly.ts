// Owns the motion of the reverse fly: leaning forward, the arms lift out to the sides.
import type { Motion } from '../../figure/motion';
import { farArm, fromSide } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const grip = { curl: 0.5, thumb: 0.5, spread: 0 } as const;

/** Hanging straight down beside the knees. */
const hanging: ArmPose = {
	wrist: ['world', 15, 24, 17.5],
	elbow: ['world', 1, 0, -0.5],
	along: ['world', 0, -1, 0.1],
	palm: ['world', -1, 0, 0],
	grip,
};

const open: ArmPose = {
	wrist: ['chest', 40.2, -3.6, 1.4],
	elbow: ['chest', 0.1, -0.2, -1],
	along: ['chest', 1, 0, 0.1],
	palm: ['chest', 0, -0.7, 0.7],
	grip,
};

const leaning: Pose = {
	...upright,
	pelvis: [21, 0, 0],
	lumbar: [6, 0, 0],
	thoracic: [4, 0, 0],
	neck: [-10, 0, 0],
	girdle: both([0, 12]),
	arm: both(hanging),
};
const lifted: Pose = { ...leaning, thoracic: [-2, 0, 0], girdle: both([2, -22]), arm: both(open) };

export const reverseFly: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 3, pose: leaning },
		{ seconds: 2, pose: lifted },
	],
	camera: { yaw: 132, pitch: 10 },
	framing: { scale: 4.06, x: 217, y: 137 },
	crop: 'full',
	order: [
		'floor',
		...farArm('right'),
		'right.shoe',
		'right.shank',
		'backLegs',
		'frontLegs',
		'seat',
		'right.thigh',
		'right.knee',
		...fromSide.slice(fromSide.indexOf('hips')),
	],
	far: 'right',
	startAt: 0,
	stillAt: 0.4,
	ghost: {
		at: 0.13,
		parts: ['left.sleeveBehind', 'left.upperArm', 'left.forearm', 'left.hand'],
	},
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 10, 0] }, from: 0.13, to: 0.31 },
		{ track: { anchor: 'right.hand', at: [0, 10, 0] }, from: 0.19, to: 0.31, aside: [8, 0] },
	],
	glow: [
		{ muscle: 'rhomboids', side: 'left' },
		{ muscle: 'rhomboids', side: 'right' },
	],
};
