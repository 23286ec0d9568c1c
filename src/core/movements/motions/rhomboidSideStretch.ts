// Owns the motion of the rhomboid side stretch: linked hands reach forward and to one side at shoulder height.
import type { Motion } from '../../figure/motion';
import { armFromBehind, fromBehind, headFromBehind, headFromSide } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, both, linkedHands, upright } from '../../figure/pose';

/** The hands meet before the chest, at shoulder height. */
const gathered: ArmPose = {
	...linkedHands,
	wrist: ['chest', 3.6, -5, 23],
	elbow: ['chest', 1, -1, -0.2],
	along: ['chest', -0.3, 0, 1],
	palm: ['chest', -1, 0, -0.3],
};

const nearer: ArmPose = {
	...linkedHands,
	wrist: ['chest', 9, -3.4, 36],
	elbow: ['chest', 0.6, -1, 0],
	along: ['chest', -0.1, 0, 1],
	palm: ['chest', -1, 0, -0.1],
};

const farther: ArmPose = {
	...nearer,
	wrist: ['chest', -2, -3.4, 35.2],
	along: ['chest', -0.45, 0, 0.9],
	palm: ['chest', -0.9, 0, -0.45],
};

const arms: readonly PartKey[] = [
	...armFromBehind('right'),
	...armFromBehind('left').flatMap((key): PartKey[] =>
		key === 'left.fingers' ? [key, 'left.linked'] : [key],
	),
];

export const rhomboidSideStretch: Motion = {
	authored: 'left',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 1.1,
			pose: {
				...upright,
				girdle: both([0, 8]),
				arm: { left: gathered, right: { ...gathered, wrist: ['chest', 3.6, -5, 25] } },
			},
		},
		{
			seconds: 1.5,
			pose: {
				...upright,
				lumbar: [4, 0, 7],
				thoracic: [14, 2, 31],
				neck: [8, 0, -6],
				girdle: { left: [0, 20], right: [2, 29] },
				arm: { left: nearer, right: farther },
			},
		},
	],
	camera: { yaw: 170, pitch: 16 },
	framing: { scale: 4.9, x: 224, y: 200 },
	crop: 'upper',
	order: [
		...fromBehind
			.filter((key) => !['glow', 'scapulae', ...headFromBehind].includes(key))
			.flatMap((key): readonly PartKey[] => (key === 'left.hand' ? arms : arms.includes(key) ? [] : [key])),
		'glow',
		...headFromSide.filter((key) => key !== 'glow'),
	],
	startAt: 0,
	stillAt: 1,
	ghost: {
		at: 0.42,
		parts: ['head', 'hair', 'neck', 'torso', 'right.sleeveBehind'],
	},
	arrows: [{ track: { anchor: 'left.hand', at: [0, 8, 0] }, from: 0.66, to: 0.99, aside: [-6, -22] }],
	glow: [{ muscle: 'rhomboids', side: 'right' }],
};
