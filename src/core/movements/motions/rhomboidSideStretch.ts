// Owns the motion of the rhomboid side stretch: linked hands reach forward and to one side at shoulder height.
import type { Motion } from '../../figure/motion';
import { armFromBehind, fromBehind, headFromBehind, headFromSide } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, both, upright } from '../../figure/pose';

const linked: Pick<ArmPose, 'grip' | 'touches' | 'clasped'> = {
	grip: { curl: 0.5, thumb: 0.6, spread: 0 },
	touches: 'hand',
	clasped: true,
};

/** The hands meet before the chest, at shoulder height. */
const gathered: ArmPose = {
	...linked,
	wrist: ['chest', 3.3, -5, 24],
	elbow: ['chest', 1, -1, -0.2],
	along: ['chest', -0.3, 0, 1],
	palm: ['chest', -1, 0, -0.3],
};

const nearer: ArmPose = {
	...linked,
	wrist: ['chest', 8, -3.4, 33.4],
	elbow: ['chest', 0.6, -1, 0],
	along: ['chest', -0.1, 0, 1],
	palm: ['chest', -1, 0, -0.1],
};

const farther: ArmPose = {
	...nearer,
	wrist: ['chest', -1.8, -3.4, 34],
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
		{ seconds: 1.1, pose: { ...upright, girdle: both([0, 8]), arm: both(gathered) } },
		{
			seconds: 1.5,
			pose: {
				...upright,
				lumbar: [4, 0, 7],
				thoracic: [14, 2, 31],
				neck: [8, 0, -6],
				girdle: { left: [0, 10], right: [2, 28] },
				arm: { left: nearer, right: farther },
			},
		},
	],
	camera: { yaw: 144, pitch: 16 },
	framing: { scale: 5, x: 220, y: 196 },
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
		parts: ['left.upperArm', 'left.forearm', 'left.hand', 'right.upperArm', 'right.forearm', 'right.hand'],
	},
	arrows: [{ track: { anchor: 'left.hand', at: [0, 8, 0] }, from: 0.45, to: 1, aside: [-2, -26] }],
	glow: [{ muscle: 'rhomboids', side: 'right' }],
};
