// Owns the ergonomics pictures of head, shoulders and phone.
import { fromBefore } from '../order';
import { ballIn } from '../parts/solid';
import { both, type Pose, upright } from '../pose';
import { placed } from '../vector';
import { awake, eyeOf } from './face';
import { supportingChair } from './furniture';
import { drifted, holding, supported } from './sitting';
import type { Prop, Still } from './still';
import { profile, seatedOn } from './views';

const before = seatedOn(fromBefore, supportingChair(0)).map((layer) => (layer === 'face' ? awake : layer));

/** The ear lies exactly over the shoulder. */
const overShoulders: Pose = { ...supported, girdle: both([0, 5]) };

const phone: Prop = {
	key: 'phone',
	className: 'device ink',
	wraps: ({ arm: { left } }) => [
		[-2.8, 2.8].flatMap((x) => [2.5, 12.6].map((y) => ballIn(left.hand, [x, y, 1.5], 0.45))),
	],
};

/** A handset along the cheek, from the ear to before the mouth. */
const handset: Prop = {
	key: 'handset',
	className: 'cushion ink',
	wraps: ({ head }) => [
		[ballIn(head, [5.6, 2.6, 0], 1.9), ballIn(head, [7.2, 2.2, 0], 1.5)],
		[ballIn(head, [7.4, 2.4, 0], 1.4), ballIn(head, [6.6, -5.6, 3.4], 1.4)],
		[ballIn(head, [4.8, -5.8, 3.8], 1.9), ballIn(head, [6.4, -5.8, 3.6], 1.5)],
	],
};

export const postureStills = {
	'erg-shoulders-ears': {
		pose: supported,
		camera: { yaw: 0, pitch: 8 },
		framing: { scale: 6, x: 180, y: 222 },
		crop: 'upper',
		layers: before,
		marks: [
			{
				kind: 'arrow',
				at: ({ head, shoulder }) => [placed(head, [8.6, 2, 0]), [9, shoulder.left[1] + 4, shoulder.left[2]]],
			},
			{
				kind: 'arrow',
				at: ({ head, shoulder }) => [
					placed(head, [-8.6, 2, 0]),
					[-9, shoulder.right[1] + 4, shoulder.right[2]],
				],
			},
		],
		shadow: {
			pose: { ...supported, girdle: both([26, 4]) },
			parts: ['torso', 'left.sleeve', 'right.sleeve'],
		},
	},
	'erg-no-forward-head': {
		pose: overShoulders,
		camera: { yaw: 90, pitch: 5 },
		framing: { scale: 5.6, x: 180, y: 230 },
		crop: 'upper',
		layers: profile,
		far: 'right',
		marks: [
			{
				kind: 'dashes',
				at: ({ shoulder, head }) => [
					[10, head.origin[1] + 10.5, shoulder.left[2]],
					[10, shoulder.left[1] - 7, shoulder.left[2]],
				],
			},
			{ kind: 'dot', at: ({ shoulder, head }) => [placed(head, [4.5, 1, -0.5]), shoulder.left] },
		],
		shadow: { pose: drifted, parts: ['neck', 'head', 'hair'] },
	},
	'erg-phone-eye': {
		pose: { ...supported, arm: { left: holding, right: upright.arm.right } },
		camera: { yaw: 66, pitch: 6 },
		framing: { scale: 5.4, x: 190, y: 205 },
		crop: 'upper',
		layers: profile.flatMap((layer) => (layer === 'left.hand' ? [phone, layer] : [layer])),
		far: 'right',
		marks: [
			{
				kind: 'dashes',
				at: ({ head, arm: { left } }) => [eyeOf(head), placed(left.hand, [0, 7.5, 2])],
			},
		],
	},
	'erg-no-cradle': {
		pose: { ...supported, neck: [4, 30, 0], girdle: { left: [20, 0], right: [0, 0] } },
		camera: { yaw: 4, pitch: 8 },
		framing: { scale: 6, x: 180, y: 222 },
		crop: 'upper',
		layers: [...before, handset],
		marks: [{ kind: 'forbidden', at: ({ head }) => placed(head, [7.4, -2.4, 1]), radius: 52 }],
	},
} as const satisfies Readonly<Record<string, Still>>;
