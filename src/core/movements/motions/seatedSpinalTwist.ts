// Owns the motion of the seated twist: one hand on the other knee, the other one at the side of the seat.
import type { Motion } from '../../figure/motion';
import { headFromSide, leg, nearArm } from '../../figure/order';
import { type ArmPose, type Pose, upright } from '../../figure/pose';

/** The hand that comes across, on the other knee. */
const onOtherKnee: ArmPose = {
	wrist: ['otherThigh', -0.4, 5.2, -4.6],
	elbow: ['chest', 0.6, -0.8, -0.2],
	along: ['otherThigh', -0.5, -0.09, 0.86],
	palm: ['otherThigh', 0, -1, -0.09],
	grip: { curl: 0.16, thumb: 0.1, spread: 4 },
	touches: 'knee',
};

/** The same hand on its way, above both thighs. */
const comingAcross: ArmPose = {
	wrist: ['world', 3, 37.5, 15],
	elbow: onOtherKnee.elbow,
	grip: onOtherKnee.grip,
	along: ['world', -0.45, -0.1, 0.9],
	palm: ['world', 0.1, -1, 0],
};

/** The other hand lifts off the thigh, outwards. */
const besideHip: ArmPose = {
	wrist: ['world', 17.5, 39.6, 6],
	elbow: ['chest', 0.7, 0, -1],
	along: ['world', 0.1, -0.25, 0.9],
	palm: ['world', -1, -0.3, -0.1],
	grip: { curl: 0.2, thumb: 0.2, spread: 2 },
};

/** On the side of the seat, the fingers round its edge. */
const onSeat: ArmPose = {
	wrist: ['world', 13.6, 30.4, -4.5],
	elbow: ['chest', 1, 0, -0.7],
	along: ['world', -0.04, -1, 0.12],
	palm: ['world', -1, 0, 0],
	grip: { curl: 0.3, thumb: 0, spread: 2 },
	touches: 'seat',
};

/** On the way to the figure's left. */
export const turningLeft: Pose = {
	...upright,
	thoracic: [0, 0, 10],
	neck: [0, 0, 12],
	girdle: { left: [0, -3], right: [0, 8] },
	arm: { left: besideHip, right: comingAcross },
};

export const turnedLeft: Pose = {
	...upright,
	pelvis: [0, 0, 2],
	lumbar: [0, 0, 6],
	thoracic: [-2, 0, 34],
	neck: [0, 0, 42],
	girdle: { left: [0, -10], right: [0, 16] },
	arm: { left: onSeat, right: onOtherKnee },
};

export const seatedSpinalTwist: Motion = {
	authored: 'right',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{ seconds: 0.9, pose: turningLeft, through: true },
		{ seconds: 1.3, pose: turnedLeft },
	],
	camera: { yaw: 44, pitch: 17 },
	framing: { scale: 3.74, x: 124, y: 145 },
	crop: 'full',
	order: [
		'floor',
		'backrestPosts',
		'backrest',
		'backLegs',
		'frontLegs',
		'seat',
		...leg('right'),
		'hips',
		...leg('left'),
		'right.sleeveBehind',
		'left.sleeveBehind',
		'right.upperArm',
		'torso',
		'seam',
		'right.forearm',
		'right.elbow',
		'right.hand',
		'right.wrist',
		'right.fingers',
		...headFromSide,
		...nearArm('left'),
	],
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0, parts: ['torso', 'head', 'hair', 'left.sleeveBehind', 'right.sleeveBehind'] },
	arrows: [{ track: { anchor: 'chest', at: [0, -14, 16] }, from: 0.1, to: 1, around: 150 }],
	glow: [
		{ muscle: 'thoracicErectors', side: 'left' },
		{ muscle: 'thoracicErectors', side: 'right' },
	],
	inset: true,
};
