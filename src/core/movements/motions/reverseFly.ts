// Owns the motion of the reverse fly: leaning forward, the arms lift out to the sides.
import type { Motion } from '../../figure/motion';
import { armFromBehind, fromBehind, headFromBehind, headFromSide } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const grip = { curl: 0.5, thumb: 0.5, spread: 0 } as const;

/** Hanging straight down beside the knees. */
const hanging: ArmPose = {
	wrist: ['world', 15, 23.5, 15],
	elbow: ['world', 1, 0, -0.5],
	along: ['world', 0, -1, 0.1],
	palm: ['world', -1, 0, 0],
	grip,
};

const open: ArmPose = {
	wrist: ['chest', 40.2, -3.6, 3.4],
	elbow: ['chest', 0.1, -0.2, -1],
	along: ['chest', 1, 0, 0.1],
	palm: ['chest', 0, -0.7, 0.7],
	grip,
};

const leaning: Pose = {
	...upright,
	pelvis: [17, 0, 0],
	lumbar: [8, 0, 0],
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
	camera: { yaw: 168, pitch: 20 },
	framing: { scale: 3.42, x: 192, y: 160 },
	crop: 'full',
	order: [
		'floor',
		...armFromBehind('right'),
		...fromBehind.filter(
			(key) => !['floor', 'glow', 'scapulae', ...armFromBehind('right'), ...headFromBehind].includes(key),
		),
		'glow',
		...headFromSide.filter((key) => key !== 'glow'),
	],
	startAt: 0,
	stillAt: 0.4,
	ghost: {
		at: 0.13,
		parts: [
			'left.sleeveBehind',
			'left.upperArm',
			'left.forearm',
			'left.hand',
			'right.sleeveBehind',
			'right.upperArm',
			'right.forearm',
			'right.hand',
		],
	},
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 10, 0] }, from: 0.13, to: 0.31 },
		{ track: { anchor: 'right.hand', at: [0, 10, 0] }, from: 0.13, to: 0.31 },
	],
	glow: [
		{ muscle: 'rhomboids', side: 'left' },
		{ muscle: 'rhomboids', side: 'right' },
	],
};
