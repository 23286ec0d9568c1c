// Owns the ergonomics pictures of the chair: feet, knees, lower back.

import type { Degrees } from '../../units';
import { fromSide } from '../order';
import { ballIn } from '../parts/solid';
import type { Skeleton } from '../skeleton';
import { add, placed, radians, type Vector } from '../vector';
import { supportingChair } from './furniture';
import { supported } from './sitting';
import type { Prop, Still } from './still';
import { fromTheSide, profile, seatedOn, withOpenEyes } from './views';

const feetYaw: Degrees = 75;

/** The floor under both soles, level in the picture. */
const floorLine = ({ leg: { left } }: Skeleton): readonly Vector[] => {
	const [x, , z] = left.ankle;
	return [-10, 13].map((right) => [
		x + 2 + right * Math.cos(radians(feetYaw)),
		0,
		z + 4 - right * Math.sin(radians(feetYaw)),
	]);
};

const cushion: Prop = {
	key: 'cushion',
	className: 'cushion ink',
	wraps: ({ vertebrae: [lumbar] }) =>
		lumbar
			? [
					[1, -1].flatMap((sign) => [
						ballIn(lumbar, [sign * 6, -0.5, -6.1], 1.5),
						ballIn(lumbar, [sign * 6, 3, -5.9], 2),
						ballIn(lumbar, [sign * 6, 6.2, -6.1], 1.5),
					]),
				]
			: [],
};

export const chairStills = {
	'erg-feet-flat': {
		pose: supported,
		camera: { yaw: feetYaw, pitch: -8 },
		framing: { scale: 6.6, x: 272, y: -30 },
		crop: 'lens',
		layers: profile,
		far: 'right',
		marks: [{ kind: 'line', at: floorLine }],
	},
	'erg-knees-90': {
		pose: supported,
		camera: fromTheSide,
		framing: { scale: 3.9, x: 214, y: 149 },
		crop: 'full',
		layers: profile,
		far: 'right',
		marks: [
			{
				kind: 'rightAngle',
				at: ({ leg: { left } }) => [left.hip, left.knee, add(left.ankle, [0, -3.9, 0])],
				label: [-76, -16],
			},
		],
	},
	'erg-lumbar': {
		pose: { ...supported, lumbar: [-6, 0, 0] },
		camera: fromTheSide,
		framing: { scale: 5.4, x: 180, y: 203 },
		crop: 'upper',
		layers: withOpenEyes(seatedOn(fromSide, supportingChair(2.8))).flatMap((layer) =>
			layer === 'hips' ? [cushion, layer] : [layer],
		),
		far: 'right',
		marks: [
			{
				kind: 'curve',
				at: ({ pelvis, vertebrae, chest }) => [
					placed(pelvis, [0, 1, -2.6]),
					...vertebrae.map((piece) => placed(piece, [0, 1, -1.2])),
					placed(chest, [0, 0, -0.4]),
				],
			},
		],
	},
} as const satisfies Readonly<Record<string, Still>>;
