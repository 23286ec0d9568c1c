// Owns the motion of ear to shoulder with the face turned: first the turn, then the tilt away from it.
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { type Pose, upright } from '../../figure/pose';

/** Seen from before, the left of the picture is the figure's right: the face turns to the picture's right. */
const turned: Pose = { ...upright, neck: [0, 0, 40] };

export const rotatedEarToShoulder: Motion = {
	authored: 'left',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{ seconds: 1.4, pose: turned },
		{
			seconds: 1.8,
			pose: {
				...turned,
				thoracic: [0, -2, 0],
				neck: [2, -32, 40],
				girdle: { left: [-5, 0], right: [0, 0] },
			},
		},
	],
	camera: { yaw: 8, pitch: 12 },
	framing: { scale: 5.2, x: 180, y: 212 },
	crop: 'upper',
	order: fromBefore,
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['head', 'hair', 'left.earBehind', 'right.earBehind'] },
	arrows: [
		{ track: { anchor: 'head', at: [0, 12, 0] }, from: 0.46, to: 0.95 },
		{ track: { anchor: 'head', at: [0, 1, 19] }, from: 0.24, to: 0.43, stretch: 1.9 },
	],
	glow: [{ muscle: 'upperTrapezius', side: 'left' }],
};
