// Owns the motion of the side reach: one arm straight up, then the trunk leans to the other side.
import type { Motion } from '../../figure/motion';
import { fromBefore } from '../../figure/order';
import { type ArmPose, handOnThigh, type Pose, upright } from '../../figure/pose';

const easy = { curl: 0.1, thumb: 0.1, spread: 3 };

/** Before the shoulder, on its way up. */
const forward: ArmPose = {
	wrist: ['chest', 11, 4, 29],
	elbow: ['chest', 1, -1, 0],
	along: ['chest', 0, 0.4, 1],
	palm: ['chest', -1, -0.2, 0],
	grip: easy,
};

const overhead: ArmPose = {
	wrist: ['chest', 8.8, 32, 1.5],
	elbow: ['chest', 1, 0, 0.3],
	along: ['chest', -0.1, 1, 0.02],
	palm: ['chest', -1, -0.1, 0.2],
	grip: easy,
};

/** The hand gives with the lean. */
const lowered: ArmPose = {
	...handOnThigh,
	wrist: ['ownThigh', 1.2, 5.5, -4],
	elbow: ['chest', 1, -0.5, -0.3],
};

const armUp: Pose = {
	...upright,
	girdle: { left: [26, 0], right: [0, 0] },
	arm: { left: overhead, right: handOnThigh },
};

/** Seen from before, the left of the picture is the figure's right: the trunk leans to the picture's left. */
export const overheadSideReach: Motion = {
	authored: 'left',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 0.9,
			pose: {
				...upright,
				girdle: { left: [8, 0], right: [0, 0] },
				arm: { left: forward, right: handOnThigh },
			},
			through: true,
		},
		{ seconds: 0.9, pose: armUp },
		{
			seconds: 1.6,
			pose: {
				...armUp,
				pelvis: [0, -2, 0],
				lumbar: [0, -8, 0],
				thoracic: [0, -17, 0],
				neck: [0, -8, 0],
				girdle: { left: [30, 0], right: [0, 0] },
				arm: { left: overhead, right: lowered },
			},
		},
	],
	camera: { yaw: 0, pitch: 14 },
	framing: { scale: 3.8, x: 184, y: 262 },
	crop: 'upper',
	order: fromBefore,
	startAt: 0,
	stillAt: 1,
	ghost: {
		at: 0.53,
		parts: ['torso', 'head', 'hair', 'left.sleeveBehind', 'left.upperArm', 'left.forearm', 'left.hand'],
	},
	arrows: [{ track: { anchor: 'left.hand', at: [0, 12, 0] }, from: 0.55, to: 0.96 }],
	glow: [{ muscle: 'latissimus', side: 'left' }],
};
