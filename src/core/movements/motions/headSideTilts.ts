// Owns the motion of the head tilts: to one side, back, to the other side and back.
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { mirrored, type Pose, upright } from '../../figure/pose';

/** Seen from before, the left of the picture is the figure's right: the head sinks to the picture's left first. */
const tilted: Pose = {
	...upright,
	thoracic: [0, -1, 0],
	neck: [2, -36, 0],
	girdle: { left: [-3, 0], right: [0, 0] },
};

export const headSideTilts: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 1.5, pose: upright },
		{ seconds: 1.5, pose: tilted },
		{ seconds: 1.5, pose: upright },
		{ seconds: 1.5, pose: mirrored(tilted) },
	],
	camera: { yaw: 0, pitch: 15 },
	framing: { scale: 5.2, x: 180, y: 212 },
	crop: 'upper',
	order: fromBefore,
	startAt: 0,
	stillAt: 0.25,
	ghost: { at: 0.75, parts: ['head', 'hair', 'left.earBehind', 'right.earBehind'] },
	arrows: [{ track: { anchor: 'head', at: [0, 12, 0] }, from: 0.25, to: 0.75, bothWays: true }],
	glow: [
		{ muscle: 'upperTrapezius', side: 'left' },
		{ muscle: 'upperTrapezius', side: 'right' },
	],
};
