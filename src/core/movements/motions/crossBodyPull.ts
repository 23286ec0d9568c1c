// Owns the motion of the cross-body pull: a bent arm at shoulder height, drawn across by its elbow.
import type { Motion } from '../../figure/motion';
import { fromBefore, nearArm, rightArmAcross } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, handOnThigh, upright } from '../../figure/pose';

/** Raised to shoulder height, the hand by the other shoulder. */
const raised: ArmPose = {
	wrist: ['chest', -1, -2, 12.5],
	elbow: ['chest', 0.6, -0.75, 0.8],
	along: ['chest', -0.75, 0.35, -0.55],
	palm: ['chest', -0.2, -0.6, -0.8],
	grip: { curl: 0.25, thumb: 0.2, spread: 2 },
};

/** The palm on the front of the other shoulder. */
const drawnAcross: ArmPose = {
	...raised,
	wrist: ['chest', -5, -3.2, 8.6],
	elbow: ['chest', 0.2, -0.9, 1],
	along: ['chest', -0.72, 0.45, -0.52],
	palm: ['chest', -0.45, -0.3, -0.85],
	grip: { curl: 0.22, thumb: 0.1, spread: 2 },
	touches: 'shoulder',
};

/** The other hand holds the elbow from below. */
const atElbow: ArmPose = {
	wrist: ['otherElbow', 4.6, -5.4, 4.4],
	elbow: ['chest', 0.8, -1, 0.2],
	along: ['chest', -0.86, 0.5, -0.05],
	palm: ['chest', 0.25, 0.5, -0.8],
	grip: { curl: 0.22, thumb: 0, spread: 3 },
	touches: 'elbow',
};

const fromArms: readonly PartKey[] = [...nearArm('left'), ...nearArm('right')];

export const crossBodyPull: Motion = {
	authored: 'right',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 1,
			pose: {
				...upright,
				girdle: { left: [0, 0], right: [3, 5] },
				arm: { left: handOnThigh, right: raised },
			},
		},
		{
			seconds: 1.4,
			pose: {
				...upright,
				neck: [0, 0, -6],
				girdle: { left: [0, 8], right: [2, 18] },
				arm: { left: atElbow, right: drawnAcross },
			},
		},
	],
	camera: { yaw: -10, pitch: 10 },
	framing: { scale: 5.3, x: 188, y: 196 },
	crop: 'upper',
	order: [...fromBefore.filter((key) => key !== 'glow' && !fromArms.includes(key)), ...rightArmAcross],
	startAt: 0,
	stillAt: 1,
	arrows: [
		{ track: { anchor: 'right.elbow', at: [0, -9, 0] }, from: 0.45, to: 1, stretch: 3.4, aside: [4, 62] },
	],
	glow: [{ muscle: 'posteriorDeltoid', side: 'right' }],
};
