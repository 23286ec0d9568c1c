// Owns the motion of the seated cat-cow: breathing in the back arches, breathing out it rounds.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type ArmPose, both, handOnThigh, type Pose, upright } from '../../figure/pose';

const handNearKnee: ArmPose = { ...handOnThigh, wrist: ['ownThigh', 0.5, 5.65, -8.2] };

const rounded: Pose = {
	...upright,
	pelvis: [-12, 0, 0],
	lumbar: [22, 0, 0],
	thoracic: [34, 0, 0],
	neck: [24, 0, 0],
	girdle: both([0, 14]),
	arm: both(handNearKnee),
	breath: 0,
};

const arched: Pose = {
	...upright,
	pelvis: [13, 0, 0],
	lumbar: [-11, 0, 0],
	thoracic: [-13, 0, 0],
	neck: [-16, 0, 0],
	girdle: both([0, -12]),
	arm: both(handNearKnee),
	breath: 0.6,
};

export const seatedCatCow: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 3, pose: rounded },
		{ seconds: 3, pose: arched },
	],
	camera: { yaw: 97, pitch: 10 },
	framing: { scale: 3.63, x: 186, y: 160 },
	crop: 'full',
	order: fromSide,
	far: 'right',
	startAt: 0.5,
	stillAt: 1,
	ghost: { at: 0.5, parts: ['head', 'hair', 'neck', 'torso', 'left.sleeveBehind'] },
	arrows: [{ track: { anchor: 'head', at: [0, 12.4, 0] }, from: 0.56, to: 0.95, bothWays: true }],
	glow: [
		{ muscle: 'thoracicErectors', side: 'left' },
		{ muscle: 'thoracicErectors', side: 'right' },
	],
	breath: 'half',
};
