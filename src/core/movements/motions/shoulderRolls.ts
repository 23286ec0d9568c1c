// Owns the motion of the shoulder rolls: up, back, down and forward in one round.
import type { Key, Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { both, upright } from '../../figure/pose';

/** One eighth of a round: 0 forward, then up, back and down. */
const rolled = (angle: number): Key => ({
	seconds: 0.25,
	pose: { ...upright, girdle: both([9.5 + 16.5 * Math.sin(angle), 16 * Math.cos(angle)]) },
	through: true,
});

export const shoulderRolls: Motion = {
	authored: 'backward',
	tempo: 'loop',
	keys: Array.from({ length: 8 }, (_, index) => rolled((index * Math.PI) / 4)),
	camera: { yaw: 62, pitch: 10 },
	framing: { scale: 5.3, x: 173, y: 196 },
	crop: 'upper',
	order: fromSide,
	far: 'right',
	startAt: 0.75,
	stillAt: 0.36,
	stillAtReversed: 0.86,
	arrows: [
		{ track: { anchor: 'left.shoulder', at: [5, 1, -4] }, from: 0.04, to: 0.86, stretch: 2.6 },
		{ track: { anchor: 'right.shoulder', at: [-5.5, 0, 3] }, from: 0.04, to: 0.86, stretch: 2.2 },
	],
	glow: [{ muscle: 'upperTrapezius', side: 'left' }],
};
