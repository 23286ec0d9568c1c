// Owns the ergonomics pictures of the chair: feet, knees, lower back.
import { fromSide } from '../order';
import { ballIn } from '../parts/solid';
import { type BodySide, signOf } from '../pose';
import type { Skeleton } from '../skeleton';
import { add, placed, type Vector } from '../vector';
import { supportingChair } from './furniture';
import { supported } from './sitting';
import type { Prop, Still } from './still';
import { fromTheSide, profile, seatedOn, withOpenEyes } from './views';

/** Along a sole on the floor, on the side that the camera sees. */
const soleLine =
	(side: BodySide) =>
	({ leg: legs }: Skeleton): readonly Vector[] => {
		const [x, , z] = legs[side].ankle;
		const sign = signOf(side);
		return [-4, 11].map((ahead) => [x + 1.9 + sign * 0.14 * ahead, 0, z + ahead]);
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
		camera: { yaw: 57, pitch: 6 },
		framing: { scale: 6.6, x: 258, y: -36 },
		crop: 'lens',
		layers: profile,
		far: 'right',
		marks: [
			{ kind: 'line', at: soleLine('left') },
			{ kind: 'line', at: soleLine('right') },
		],
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
