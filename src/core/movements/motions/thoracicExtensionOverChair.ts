// Owns the motion of the extension over the chair's back: the upper back bends backward over its edge.
import type { Motion } from '../../figure/motion';
import { chairBehind, farArm, headFromSide, leg } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const behindHead: ArmPose = {
	wrist: ['head', 6.2, 1.6, -5.9],
	elbow: ['chest', 1, 0.25, 0.1],
	along: ['head', -0.72, 0.6, -0.3],
	palm: ['head', -0.3, 0, 1],
	grip: { curl: 0.2, thumb: 0.2, spread: 2 },
	touches: 'head',
};

const sat: Pose = {
	...upright,
	back: 7.4,
	girdle: both([4, -6]),
	arm: both(behindHead),
};

const extended: Pose = {
	...sat,
	pelvis: [-4, 0, 0],
	lumbar: [-2, 0, 0],
	thoracic: [-22, 0, 0],
	neck: [-9, 0, 0],
	girdle: both([6, -12]),
	breath: 0.6,
};

export const thoracicExtensionOverChair: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 3, pose: sat },
		{ seconds: 3, pose: extended },
	],
	camera: { yaw: -54, pitch: 8 },
	framing: { scale: 3.64, x: 190, y: 163 },
	crop: 'full',
	order: [
		'floor',
		...chairBehind,
		...leg('left'),
		...farArm('left'),
		'hips',
		...leg('right'),
		'right.sleeveBehind',
		'right.hand',
		'right.fingers',
		'torso',
		'seam',
		...headFromSide,
		'right.forearm',
		'right.wrist',
		'right.sleeve',
		'right.shoulder',
		'right.upperArm',
		'right.elbow',
	],
	far: 'left',
	startAt: 0,
	stillAt: 0.5,
	ghost: {
		at: 0,
		parts: ['head', 'hair', 'neck', 'torso'],
	},
	arrows: [{ track: { anchor: 'head', at: [0, 13, 0] }, from: 0.12, to: 0.46 }],
	glow: [
		{ muscle: 'thoracicErectors', side: 'left' },
		{ muscle: 'thoracicErectors', side: 'right' },
	],
	inset: true,
	breath: 'half',
};
