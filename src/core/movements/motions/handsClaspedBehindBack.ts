// Owns the motion of the clasped hands behind the back: straight arms lift behind, the chest opens.
import type { Motion } from '../../figure/motion';
import { fromSide } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, both, linkedHands, upright } from '../../figure/pose';

/** The hands slide back past the waist. */
const beside: ArmPose = {
	wrist: ['chest', 17.5, -16, 0],
	elbow: ['chest', 0.8, 0.2, -1],
	along: ['chest', 0, 0.25, 1],
	palm: ['chest', -0.6, -0.8, 0],
	grip: { curl: 0.12, thumb: 0.2, spread: 2 },
};

const gathered: ArmPose = {
	...linkedHands,
	wrist: ['chest', 3.1, -32, -15],
	elbow: ['chest', 1, 0, -0.6],
	along: ['chest', -0.3, -0.9, -0.3],
	palm: ['chest', -1, 0.2, 0.2],
};

const lifted: ArmPose = {
	...linkedHands,
	wrist: ['chest', 3.1, -25, -26.2],
	elbow: ['chest', 1, 0.2, -0.3],
	along: ['chest', -0.3, -0.7, -0.7],
	palm: ['chest', -1, 0.2, 0.2],
};

export const handsClaspedBehindBack: Motion = {
	authored: 'both',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{ seconds: 1, pose: { ...upright, girdle: both([0, -4]), arm: both(beside) }, through: true },
		{ seconds: 1, pose: { ...upright, girdle: both([0, -12]), arm: both(gathered) } },
		{
			seconds: 1.4,
			pose: {
				...upright,
				pelvis: [3, 0, 0],
				lumbar: [-4, 0, 0],
				thoracic: [-10, 0, 0],
				neck: [-2, 0, 0],
				girdle: both([-3, -22]),
				arm: both(lifted),
			},
		},
	],
	camera: { yaw: 118, pitch: 10 },
	framing: { scale: 3.86, x: 158, y: 152 },
	crop: 'full',
	order: fromSide
		.filter((key) => !['backrestPosts', 'backrest', 'glow'].includes(key))
		.flatMap((key): readonly PartKey[] =>
			key === 'left.shoulder' ? [key, 'glow'] : key === 'left.fingers' ? [key, 'left.linked'] : [key],
		),
	far: 'right',
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0.59, parts: ['left.upperArm', 'left.forearm', 'left.hand'] },
	arrows: [{ track: { anchor: 'left.hand', at: [0, 6, 0] }, from: 0.6, to: 1, aside: [14, 4], stretch: 1.5 }],
	glow: [
		{ muscle: 'pectorals', side: 'left' },
		{ muscle: 'anteriorDeltoid', side: 'left' },
	],
};
