// Owns the motion of the squeeze: the shoulder blades draw together, five seconds at a time.
import type { Motion } from '../../figure/motion';
import { fromBehind } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

/** Arms hanging beside the seat. */
const hanging: ArmPose = {
	wrist: ['chest', 15.8, -36, 3.5],
	elbow: ['chest', 0.35, 0, -1],
	along: ['chest', 0.06, -1, 0.14],
	palm: ['chest', -1, -0.06, -0.1],
	grip: { curl: 0.22, thumb: 0.3, spread: 2 },
};

const loose: Pose = { ...upright, girdle: both([0, 8]), arm: both(hanging) };
const squeezed: Pose = {
	...upright,
	thoracic: [-5, 0, 0],
	girdle: both([-3, -23]),
	arm: both({ ...hanging, wrist: ['chest', 16.4, -35.4, -4.4] }),
};

export const shoulderBladeSqueeze: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 1, pose: loose },
		{ seconds: 1, pose: squeezed },
		{ seconds: 4, pose: squeezed },
	],
	camera: { yaw: 180, pitch: 12 },
	framing: { scale: 3.92, x: 180, y: 146 },
	crop: 'full',
	order: fromBehind,
	startAt: 0,
	stillAt: 0.5,
	arrows: [
		{
			track: { anchor: 'left.scapula', at: [0, 0.6, -1] },
			from: 0,
			to: 1 / 6,
			aside: [-16, 0],
			stretch: 2.2,
		},
		{
			track: { anchor: 'right.scapula', at: [0, 0.6, -1] },
			from: 0,
			to: 1 / 6,
			aside: [16, 0],
			stretch: 2.2,
		},
	],
	glow: [
		{ muscle: 'rhomboids', side: 'left' },
		{ muscle: 'rhomboids', side: 'right' },
	],
};
