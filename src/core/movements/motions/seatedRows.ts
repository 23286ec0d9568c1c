// Owns the motion of the seated rows: both hands draw a band back beside the waist, the blades come together.
import { inFist } from '../../figure/grasp';
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const forward: ArmPose = inFist({
	at: [6, -19.5, 31],
	along: [0, 0, 1],
	palm: [-1, 0, 0],
	elbow: [0.4, -1, 0],
});
const drawn: ArmPose = inFist({
	at: [12, -19, 9.5],
	along: [0, 0, 1],
	palm: [-1, 0, 0],
	elbow: [0.3, 0.2, -1],
});

const reaching: Pose = { ...upright, thoracic: [4, 0, 0], girdle: both([0, 16]), arm: both(forward) };
const rowed: Pose = { ...upright, thoracic: [-5, 0, 0], girdle: both([-4, -22]), arm: both(drawn) };

export const seatedRows: Motion = {
	authored: 'both',
	tempo: 'loop',
	equipment: { kind: 'band', anchor: [0, 43, 57] },
	keys: [
		{ seconds: 3, pose: reaching },
		{ seconds: 2, pose: rowed },
	],
	camera: { yaw: 118, pitch: 10 },
	framing: { scale: 3.9, x: 222, y: 152 },
	crop: 'full',
	order: fromSide
		.filter((key) => !['backrest', 'backrestPosts'].includes(key))
		.flatMap((key) =>
			key === 'floor'
				? [key, 'post']
				: key === 'right.hand' || key === 'left.hand'
					? [key === 'left.hand' ? 'left.band' : 'right.band', key]
					: [key],
		),
	far: 'right',
	startAt: 0,
	stillAt: 0.4,
	ghost: { at: 0, parts: ['left.upperArm', 'left.forearm', 'left.hand'] },
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 4, 0] }, from: 0.02, to: 0.4, aside: [0, 34], stretch: 1.3 },
	],
	glow: [{ muscle: 'rhomboids', side: 'left' }],
};
