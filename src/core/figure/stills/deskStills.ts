// Owns the ergonomics pictures of desk, screen and keyboard.
import { bareArm, leg } from '../order';
import { ballIn } from '../parts/solid';
import { between, placed, type Vector } from '../vector';
import { eyeOf } from './face';
import { desk, deskTo, keyboard, mouse, screen, screenPanel, screenStand } from './furniture';
import { typing } from './sitting';
import type { Prop, Still } from './still';
import { atDesk, chair, fromTheSide } from './views';

/** From eye to screen, short of both: neither is hidden by it. */
const lineOfSight = (eye: Vector, top: Vector): readonly Vector[] => [
	between(eye, top, 0.1),
	between(eye, top, 0.89),
];

/** Keyboard and mouse where they do not belong. */
const away: Prop = {
	key: 'away',
	className: 'vacant',
	wraps: (skeleton) => [keyboard(20), mouse(20)].flatMap(({ wraps }) => wraps(skeleton)),
};

/** The tip of the nose, which the hair would hide from above. */
const nose: Prop = {
	key: 'nose',
	className: 'skin ink',
	wraps: ({ head }) => [[ballIn(head, [0, -0.5, 4.5], 1.9), ballIn(head, [0, -0.5, 7.8], 0.8)]],
};

export const deskStills = {
	'erg-monitor-front': {
		pose: typing,
		camera: { yaw: 180, pitch: 78 },
		framing: { scale: 4.6, x: 180, y: 245 },
		crop: 'full',
		layers: [
			...chair,
			...leg('right'),
			...leg('left'),
			'hips',
			...deskTo(desk.end),
			screenStand,
			screenPanel,
			keyboard(),
			mouse(),
			...bareArm('right'),
			...bareArm('left'),
			'left.sleeveBehind',
			'right.sleeveBehind',
			'torso',
			'seam',
			'left.earBehind',
			'right.earBehind',
			'neck',
			'head',
			nose,
			'hair',
			'left.ear',
			'left.earEdge',
			'right.ear',
			'right.earEdge',
		],
		marks: [
			{
				kind: 'line',
				at: ({ head }) => [placed(head, [0, -0.5, 11]), [0, screen.top - screen.height / 2, screen.at]],
			},
		],
	},
	'erg-monitor-height-4': {
		pose: typing,
		camera: fromTheSide,
		framing: { scale: 3.9, x: 225, y: 150 },
		crop: 'full',
		layers: atDesk(...deskTo(desk.end), screenStand, screenPanel, keyboard()),
		far: 'right',
		marks: [
			{
				kind: 'dashes',
				at: ({ head }) => lineOfSight(eyeOf(head), [0, screen.top, screen.at + 1]),
			},
		],
	},
	'erg-elbows-90': {
		pose: typing,
		camera: fromTheSide,
		framing: { scale: 5.4, x: 215, y: 202 },
		crop: 'upper',
		layers: atDesk(...deskTo(38), keyboard()),
		far: 'right',
		marks: [
			{
				kind: 'rightAngle',
				at: ({ arm: { left } }) => [left.shoulder, left.elbow, left.wrist],
				label: [-122, -68],
			},
		],
	},
	'erg-wrists-straight': {
		pose: typing,
		camera: fromTheSide,
		framing: { scale: 9.4, x: 262, y: 124 },
		crop: 'lens',
		layers: atDesk(...deskTo(38), keyboard()),
		far: 'right',
		marks: [
			{
				kind: 'line',
				at: ({ arm: { left } }) => [
					between(left.elbow, left.wrist, 0.1),
					left.wrist,
					placed(left.hand, [0, 9.5, 0]),
				],
			},
		],
	},
	'erg-keyboard-close': {
		pose: typing,
		camera: { yaw: 52, pitch: 34 },
		framing: { scale: 4.5, x: 217, y: 174 },
		crop: 'upper',
		layers: atDesk(...deskTo(47), away, keyboard(), mouse()),
		far: 'right',
		marks: [
			{
				kind: 'arrow',
				at: () => [
					[-2, desk.top + 1, 41],
					[-2, desk.top + 1, 24.5],
				],
			},
		],
	},
} as const satisfies Readonly<Record<string, Still>>;
