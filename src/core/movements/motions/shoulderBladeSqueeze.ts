// Owns the motion of the squeeze: the shoulder blades draw together, five seconds at a time.
import type { Motion } from '../../figure/motion';
import { fromBehind } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

/** Elbows bent at the sides, loose fists forward. */
const atSides: ArmPose = {
	wrist: ['chest', 9.5, -19, 14.5],
	elbow: ['chest', 0.3, -1, -0.6],
	along: ['chest', -0.05, 0.1, 1],
	palm: ['chest', -1, -0.1, 0],
	grip: { curl: 0.75, thumb: 0.8, spread: 0 },
};

const loose: Pose = { ...upright, girdle: both([0, 6]), arm: both(atSides) };
const squeezed: Pose = {
	...upright,
	thoracic: [-4, 0, 0],
	girdle: both([-3, -22]),
	arm: both({ ...atSides, wrist: ['chest', 11.5, -19, 6], elbow: ['chest', 0.5, -1, -0.9] }),
};

export const shoulderBladeSqueeze: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 1, pose: loose },
		{ seconds: 1, pose: squeezed },
		{ seconds: 4, pose: squeezed },
	],
	camera: { yaw: 168, pitch: 12 },
	framing: { scale: 3.91, x: 180, y: 146 },
	crop: 'full',
	order: fromBehind,
	startAt: 0,
	stillAt: 0.5,
	arrows: [
		{ track: { anchor: 'left.scapula', at: [0, 0, -1] }, from: 0, to: 1 / 6, aside: [-30, 8], stretch: 2.2 },
		{ track: { anchor: 'right.scapula', at: [0, 0, -1] }, from: 0, to: 1 / 6, aside: [30, 8], stretch: 2.2 },
	],
	glow: [
		{ muscle: 'rhomboids', side: 'left' },
		{ muscle: 'rhomboids', side: 'right' },
	],
};
