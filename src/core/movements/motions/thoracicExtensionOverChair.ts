// Owns the motion of the extension over the chair's back: the upper back bends backward over its edge.
import type { Motion } from '../../figure/motion';
import { fromSide, nearArm } from '../../figure/order';
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

/** The near arm lies between its hand, behind the head, and the camera. */
const near = nearArm('left');

export const thoracicExtensionOverChair: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 3, pose: sat },
		{ seconds: 3, pose: extended },
	],
	camera: { yaw: 82, pitch: 10 },
	framing: { scale: 3.7, x: 164, y: 160 },
	crop: 'full',
	order: [
		...fromSide.flatMap((key) =>
			key === 'left.sleeveBehind'
				? ['left.hand' as const, 'left.fingers' as const, key]
				: key === 'glow' || near.includes(key)
					? []
					: [key],
		),
		'left.forearm',
		'left.wrist',
		'left.sleeve',
		'left.shoulder',
		'glow',
		'left.upperArm',
		'left.elbow',
	],
	far: 'right',
	startAt: 0,
	stillAt: 0.5,
	ghost: {
		at: 0,
		parts: ['head', 'hair', 'neck', 'torso', 'left.sleeveBehind', 'left.upperArm', 'left.forearm'],
	},
	arrows: [{ track: { anchor: 'head', at: [0, 13, 0] }, from: 0.04, to: 0.46 }],
	glow: [
		{ muscle: 'thoracicErectors', side: 'left' },
		{ muscle: 'thoracicErectors', side: 'right' },
	],
	breath: 'half',
};
