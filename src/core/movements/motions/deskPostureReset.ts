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
				pelvis: [-9, 0, 0],
				lumbar: [14, 0, 0],
				thoracic: [18, 0, 0],
				neck: [-8, 0, 0],
				girdle: both([2, 14]),
			},
		},
		{ seconds: 1.3, pose: { ...upright, girdle: both([26, 4]) }, through: true },
		{ seconds: 1, pose: { ...upright, thoracic: [-4, 0, 0], girdle: both([12, -17]) }, through: true },
		{ seconds: 1, pose: { ...upright, thoracic: [-7, 0, 0], girdle: both([-6, -14]) } },
	],
	camera: { yaw: 46, pitch: 10 },
	framing: { scale: 5.3, x: 177, y: 196 },
	crop: 'upper',
	order: fromSide,
	far: 'right',
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['head', 'hair', 'neck', 'torso', 'left.sleeveBehind'] },
	arrows: [
		{ track: { anchor: 'left.shoulder', at: [7.5, 1.5, -1] }, from: 0.1, to: 0.95, stretch: 1.5 },
		{ track: { anchor: 'right.shoulder', at: [-7.5, 1.5, 0] }, from: 0.1, to: 0.95, stretch: 1.5 },
	],
	glow: [
		{ muscle: 'pectorals', side: 'left' },
		{ muscle: 'pectorals', side: 'right' },
	],
};
