// Owns the motion of ear to shoulder: the head sinks to one side, the hands stay on the thighs.
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { upright } from '../../figure/pose';

/** Seen from before, the left of the picture is the figure's right: the head sinks to the picture's left. */
export const earToShoulder: Motion = {
	authored: 'left',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 2,
			pose: {
				...upright,
				thoracic: [0, -2, 0],
				neck: [2, -40, 0],
				girdle: { left: [-5, 0], right: [0, 0] },
			},
		},
	],
	camera: { yaw: 0, pitch: 15 },
	framing: { scale: 5.2, x: 180, y: 212 },
	crop: 'upper',
	order: fromBefore,
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['head', 'hair', 'left.earBehind', 'right.earBehind'] },
	arrows: [{ track: { anchor: 'head', at: [0, 12, 0] }, from: 0.2, to: 0.9 }],
	glow: [{ muscle: 'upperTrapezius', side: 'left' }],
};
