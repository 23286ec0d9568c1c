// Owns the motion of the belly breath: the belly comes forward breathing in, and sinks breathing out.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';

const onBelly: ArmPose = {
	wrist: ['belly', 9.4, -2.6, -3.2],
	elbow: ['chest', 1, -0.5, -0.5],
	along: ['belly', -0.62, 0.1, 0.78],
	palm: ['belly', -0.8, 0, -0.6],
	grip: { curl: 0.16, thumb: 0.2, spread: 3 },
	touches: 'belly',
};

const out: Pose = { ...upright, thoracic: [2, 0, 0], arm: { left: onBelly, right: handOnThigh }, breath: 0 };
const full: Pose = { ...out, thoracic: [-2, 0, 0], girdle: { left: [3, 0], right: [3, 0] }, breath: 1 };

export const diaphragmaticBreathing: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 4, pose: out },
		{ seconds: 4, pose: full },
	],
	camera: { yaw: 68, pitch: 10 },
	framing: { scale: 5.3, x: 172, y: 196 },
	crop: 'upper',
	order: fromSide,
	far: 'right',
	startAt: 0,
	stillAt: 0.5,
	ghost: { at: 0, parts: ['torso'] },
	arrows: [
		{
			track: { anchor: 'belly', at: [0, 5, 3] },
			from: 0,
			to: 0.5,
			bothWays: true,
			stretch: 4.2,
			aside: [-18, 0],
		},
	],
	glow: [{ muscle: 'diaphragm', side: 'left' }],
	breath: 'both',
};
