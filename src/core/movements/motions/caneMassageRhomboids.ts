// Owns the motion of the cane on the rhomboids: both hands draw its shaft down, its tip presses beside the spine.
import { inFist } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type Pose, upright } from '../../figure/pose';

const pose = (down: number): Pose => ({
	...upright,
	girdle: { left: [2, 6], right: [0, 10] },
	arm: {
		left: inFist({
			at: [6.2, -13 - down, 14],
			along: [-0.3, 0.25, 0.9],
			palm: [-1, 0, -0.2],
			elbow: [0.5, -1, 0],
		}),
		right: inFist({
			at: [-6.6, -22 - down, 16],
			along: [-0.6, 0.1, 0.8],
			palm: [-0.8, 0, -0.5],
			elbow: [0.6, -1, 0],
		}),
	},
});

const eased = pose(0);
const deep = pose(2.6);

export const caneMassageRhomboids: Motion = {
	authored: 'left',
	tempo: 'loop',
	equipment: { kind: 'cane', spot: [2.6, -6, -5.5] },
	keys: [
		{ seconds: 2, pose: eased },
		{ seconds: 1, pose: deep },
		{ seconds: 2, pose: deep },
	],
	camera: { yaw: 116, pitch: 10 },
	framing: { scale: 5, x: 180, y: 196 },
	crop: 'upper',
	order: fromSide
		.filter((key) => !['backrest', 'backrestPosts'].includes(key))
		.flatMap((key) => (key === 'left.hand' ? ['hook', 'cane', key] : [key])),
	far: 'right',
	startAt: 0,
	stillAt: 0.4,
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 5, 0] }, from: 0, to: 0.2, stretch: 3.4, aside: [-30, 0] },
	],
	glow: [{ muscle: 'rhomboids', side: 'left' }],
};
