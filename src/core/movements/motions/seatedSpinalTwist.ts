// Owns the motion of the seated twist: one hand on the other knee, the other one at the chair's back.
import type { Motion } from '../../figure/motion';
import { headFromSide, leg, nearArm } from '../../figure/order';
import { type ArmPose, handOnThigh, upright } from '../../figure/pose';

/** The hand that comes across, on the other knee. */
const onOtherKnee: ArmPose = {
	wrist: ['otherThigh', -1, 4.9, -5.6],
	elbow: ['chest', 0.6, -1, 0.2],
	along: ['otherThigh', 0.35, -0.1, 0.9],
	palm: ['otherThigh', 0, -1, -0.1],
	grip: { curl: 0.2, thumb: 0.3, spread: 3 },
	touches: 'knee',
};

/** The other hand leaves the thigh beside the hip. */
const besideHip: ArmPose = {
	wrist: ['hip', 17, 8, -2],
	elbow: ['chest', 0.7, 0, -1],
	along: ['hip', 0.2, -0.8, 0.2],
	palm: ['hip', -1, 0, 0],
	grip: { curl: 0.25, thumb: 0.3, spread: 2 },
};

/** On the side of the backrest, the fingers round its edge. */
const onBackrest: ArmPose = {
	wrist: ['world', 11.2, 40, -9.5],
	elbow: ['chest', 0.9, 0.2, -0.6],
	along: ['world', -0.12, -0.12, -1],
	palm: ['world', -1, 0, 0.1],
	grip: { curl: 0.35, thumb: 0.3, spread: 2 },
	touches: 'backrest',
};

export const seatedSpinalTwist: Motion = {
	authored: 'right',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 0.9,
			pose: {
				...upright,
				thoracic: [0, 0, 10],
				neck: [0, 0, 12],
				girdle: { left: [0, -3], right: [0, 8] },
				arm: {
					left: besideHip,
					right: { ...onOtherKnee, wrist: ['otherThigh', -6, 8, -9], grip: handOnThigh.grip },
				},
			},
			through: true,
		},
		{
			seconds: 1.3,
			pose: {
				...upright,
				pelvis: [0, 0, 2],
				lumbar: [0, 0, 6],
				thoracic: [-2, 0, 32],
				neck: [0, 0, 34],
				girdle: { left: [0, -10], right: [0, 16] },
				arm: { left: onBackrest, right: onOtherKnee },
			},
		},
	],
	camera: { yaw: 60, pitch: 10 },
	framing: { scale: 3.8, x: 168, y: 145 },
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
	arrows: [{ track: { anchor: 'chest', at: [8, -11, 12] }, from: 0.1, to: 0.95, stretch: 1.5 }],
	glow: [
		{ muscle: 'thoracicErectors', side: 'left' },
		{ muscle: 'thoracicErectors', side: 'right' },
	],
	inset: true,
};
