// Owns the motion of the upper back reach: linked hands push away at shoulder height, the upper back rounds.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type ArmPose, both, linkedHands, upright } from '../../figure/pose';

/** The hands meet before the chest. */
const gathered: ArmPose = {
	...linkedHands,
	wrist: ['chest', 3.8, -8, 24],
	elbow: ['chest', 1, -1, -0.2],
	along: ['chest', -0.3, 0, 1],
	palm: ['chest', -1, 0, -0.3],
};

const pushed: ArmPose = {
	...linkedHands,
	wrist: ['chest', 3.1, 19.8, 25.9],
	elbow: ['chest', 0.5, -1, 0],
	along: ['chest', -0.3, 0.75, 0.75],
	palm: ['chest', -1, 0, -0.3],
};

export const seatedUpperBackReach: Motion = {
	authored: 'both',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{ seconds: 1, pose: { ...upright, girdle: both([0, 6]), arm: both(gathered) }, through: true },
		{
			seconds: 1.4,
			pose: {
				...upright,
				pelvis: [-6, 0, 0],
				lumbar: [12, 0, 0],
				thoracic: [44, 0, 0],
				neck: [22, 0, 0],
				girdle: both([2, 27]),
				arm: both(pushed),
			},
		},
	],
	camera: { yaw: 102, pitch: 10 },
	framing: { scale: 3.78, x: 230, y: 153 },
	crop: 'full',
	order: fromSide.flatMap((key) => (key === 'left.fingers' ? [key, 'left.linked'] : [key])),
	far: 'right',
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['head', 'hair', 'neck', 'torso', 'left.sleeveBehind'] },
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 6, 0] }, from: 0.72, to: 1, aside: [-50, 0], stretch: 1.9 },
		{ track: { anchor: 'head', at: [0, 10.5, 0] }, from: 0.4, to: 0.92 },
	],
	glow: [{ muscle: 'rhomboids', side: 'left' }],
};
