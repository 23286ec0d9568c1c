// Owns the motion of the chair rotations: the seated twist there and back, again and again, without a stop.
import type { Motion } from '../../figure/motion';
import { upright } from '../../figure/pose';
import { seatedSpinalTwist, turnedLeft, turningLeft } from './seatedSpinalTwist';

export const chairRotations: Motion = {
	...seatedSpinalTwist,
	tempo: 'loop',
	keys: [
		{ seconds: 1, pose: upright },
		{ seconds: 1, pose: turningLeft, through: true },
		{ seconds: 1, pose: turnedLeft },
		{ seconds: 1, pose: turningLeft, through: true },
	],
	stillAt: 0.5,
	arrows: [{ track: { anchor: 'chest', at: [0, -14, 16] }, from: 0.05, to: 0.5, around: 150 }],
};
