// Owns the motion of the overhead levator stretch: one hand on the own shoulder blade, the other one on the head.
import type { Motion } from '../../figure/motion';
import { bareArm, fromBehind, headFromBehind } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, both, type Pose, upright } from '../../figure/pose';

const easy = { curl: 0.2, thumb: 0.3, spread: 2 };

/** Arms hanging beside the seat. */
const hanging: ArmPose = {
	wrist: ['chest', 17, -35, 2.5],
	elbow: ['chest', 0.35, 0, -1],
	along: ['chest', 0.06, -1, 0.14],
	palm: ['chest', -1, -0.06, -0.1],
	grip: easy,
};

/** Beside the head, the elbow out. */
const raised: ArmPose = {
	wrist: ['chest', 26.5, 1, 4],
	elbow: ['chest', 1, -0.6, -0.2],
	along: ['chest', -0.1, 0.9, 0.4],
	palm: ['chest', -0.6, -0.2, 0.6],
	grip: easy,
};

/** The elbow up, the palm on the own shoulder blade. */
const onBlade: ArmPose = {
	wrist: ['chest', 5.7, 4, -5.9],
	elbow: ['chest', 0.7, 0.8, 0.7],
	along: ['chest', -0.12, -1, -0.05],
	palm: ['chest', 0, 0, 1],
	grip: { curl: 0.08, thumb: 0.2, spread: 3 },
	touches: 'back',
};

/** High above the shoulder, before the hand sinks behind it. */
const above: ArmPose = {
	wrist: ['chest', 13.5, 18, -5],
	elbow: ['chest', 1, 0.1, 0.8],
	along: ['chest', -0.4, 0.5, -0.8],
	palm: ['chest', -0.4, -0.6, 0.6],
	grip: easy,
};

/** Above the own side of the head. */
const overHead: ArmPose = {
	wrist: ['head', 10.5, 12, -1],
	elbow: ['chest', 1, 0.2, 0.2],
	along: ['head', -0.8, 0.3, -0.35],
	palm: ['head', -0.3, -0.9, 0.1],
	grip: easy,
};

const onHead: ArmPose = {
	wrist: ['head', 3.6, 8.6, -1.6],
	elbow: ['chest', 1, 0.4, 0.2],
	along: ['head', -0.9, 0.1, -0.35],
	palm: ['head', -0.1, -0.98, 0.1],
	grip: { curl: 0.28, thumb: 0.2, spread: 3 },
	touches: 'head',
};

const begin: Pose = { ...upright, arm: both(hanging) };
const placed: Pose = {
	...begin,
	girdle: { left: [8, 0], right: [12, 0] },
	arm: { left: onHead, right: onBlade },
};

/** The sleeves stay under the shirt; what is below them moves over head and back. */
const arms: readonly PartKey[] = [...bareArm('left'), ...bareArm('right')];

/** Seen from behind, the left of the picture is the figure's left. */
export const overheadLevatorScapulaeStretch: Motion = {
	authored: 'left',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: begin },
		{ seconds: 0.8, pose: { ...begin, girdle: both([8, 0]), arm: both(raised) }, through: true },
		{
			seconds: 0.7,
			pose: { ...begin, girdle: both([12, 0]), arm: { left: overHead, right: above } },
			through: true,
		},
		{ seconds: 0.7, pose: placed },
		{ seconds: 1.6, pose: { ...placed, neck: [22, 26, 6], girdle: { left: [4, 0], right: [8, 0] } } },
	],
	camera: { yaw: 176, pitch: 12 },
	framing: { scale: 4.4, x: 180, y: 215 },
	crop: 'upper',
	order: [
		...fromBehind.filter(
			(key) => !arms.includes(key) && !headFromBehind.includes(key) && key !== 'scapulae' && key !== 'glow',
		),
		...headFromBehind.filter((key) => key !== 'hair'),
		'glow',
		'hair',
		'right.hand',
		'right.fingers',
		'right.upperArm',
		'right.forearm',
		'right.elbow',
		'right.wrist',
		...bareArm('left'),
	],
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0.58, parts: ['head', 'hair', 'left.earBehind', 'right.earBehind'] },
	arrows: [{ track: { anchor: 'head', at: [0, 14, 0] }, from: 0.6, to: 0.95 }],
	glow: [{ muscle: 'levatorScapulae', side: 'right' }],
};
