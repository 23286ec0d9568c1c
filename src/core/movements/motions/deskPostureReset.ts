// Owns the motion of the posture reset: shoulders up, back and down, and the chest opens.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { both, upright } from '../../figure/pose';

export const deskPostureReset: Motion = {
	authored: 'both',
	tempo: 'once',
	keys: [
		{
			seconds: 0,
			pose: {
				...upright,
				pelvis: [-11, 0, 0],
				lumbar: [18, 0, 0],
				thoracic: [26, 0, 0],
				neck: [-6, 0, 0],
				girdle: both([2, 18]),
			},
		},
		{ seconds: 1.3, pose: { ...upright, girdle: both([26, 4]) }, through: true },
		{ seconds: 1, pose: { ...upright, thoracic: [-4, 0, 0], girdle: both([12, -17]) }, through: true },
		{ seconds: 1, pose: { ...upright, thoracic: [-7, 0, 0], girdle: both([-6, -14]) } },
	],
	camera: { yaw: 78, pitch: 10 },
	framing: { scale: 5, x: 184, y: 207 },
	crop: 'upper',
	order: fromSide,
	far: 'right',
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['head', 'hair', 'neck', 'torso', 'left.sleeveBehind'] },
	arrows: [
		{ track: { anchor: 'head', at: [0, 11.4, 0] }, from: 0, to: 0.5 },
		{ track: { anchor: 'left.shoulder', at: [4, 2.5, -5] }, from: 0.3, to: 1, stretch: 2, aside: [20, 4] },
	],
	glow: [
		{ muscle: 'pectorals', side: 'left' },
		{ muscle: 'pectorals', side: 'right' },
	],
};
