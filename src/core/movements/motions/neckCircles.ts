// Owns the motion of the half neck circles: the chin swings before the chest from one shoulder to the other.
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { mirrored, type Pose, upright } from '../../figure/pose';

const down: Pose = { ...upright, thoracic: [4, 0, 0], neck: [40, 0, 0] };

/** To the picture's left, which is the figure's right. */
const aside: Pose = { ...upright, thoracic: [1, -1, 0], neck: [8, -36, 0] };

const between: Pose = { ...upright, thoracic: [3, -0.5, 0], neck: [33, -22, 0] };

export const neckCircles: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [down, between, aside, between, down, mirrored(between), mirrored(aside), mirrored(between)].map(
		(pose) => ({ seconds: 1, pose, through: true }),
	),
	camera: { yaw: 0, pitch: 22 },
	framing: { scale: 5.2, x: 180, y: 212 },
	crop: 'upper',
	order: fromBefore,
	startAt: 0,
	stillAt: 0.18,
	ghost: { at: 0.75, parts: ['head', 'hair', 'left.earBehind', 'right.earBehind'] },
	arrows: [
		{
			track: { anchor: 'head', at: [0, 10, 0] },
			from: 0.25,
			to: 0.75,
			bothWays: true,
			aside: [0, 73],
			stretch: 0.8,
		},
	],
	glow: [
		{ muscle: 'upperTrapezius', side: 'left' },
		{ muscle: 'upperTrapezius', side: 'right' },
	],
};
