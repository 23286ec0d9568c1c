// Owns the motion of the side arm stretch: the other forearm draws a straight arm across the chest.
import type { Motion } from '../../figure/motion';
import { fromBefore, leg, nearArm, rightArmAcross } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, handOnThigh, upright } from '../../figure/pose';

/** The straight arm before the body, at shoulder height. */
const raised: ArmPose = {
	wrist: ['chest', 10.5, -5, 32],
	elbow: ['chest', 0.6, -1, 0],
	along: ['chest', 0, 0, 1],
	palm: ['chest', -1, 0, 0],
	grip: { curl: 0.12, thumb: 0.1, spread: 2 },
};

/** Drawn across. */
const across: ArmPose = {
	...raised,
	wrist: ['chest', -11.8, -4.9, 27.6],
	elbow: ['chest', 0.2, -1, 0.3],
	along: ['chest', -0.7, 0, 0.7],
	palm: ['chest', -0.7, 0, -0.7],
};

/** The other hand lies on the elbow from outside. */
const onElbow: ArmPose = {
	wrist: ['otherElbow', 0.2, -4.6, 4.1],
	elbow: ['chest', 0.6, -1, 0.1],
	along: ['chest', -0.35, 0.93, 0.1],
	palm: ['chest', 0.75, 0.2, -0.66],
	grip: { curl: 0.2, thumb: 0.1, spread: 3 },
	touches: 'elbow',
};

const fromArms: readonly PartKey[] = [...nearArm('left'), ...nearArm('right')];

/** From the right the left leg is the farther one. */
const farLegFirst: readonly PartKey[] = fromBefore
	.filter((key) => key !== 'glow' && !fromArms.includes(key) && !leg('left').includes(key))
	.flatMap((key) => (key === 'hips' ? [key, ...leg('left')] : [key]));

export const sideArmStretch: Motion = {
	authored: 'right',
	tempo: 'hold',
	keys: [
		{ seconds: 0, pose: upright },
		{
			seconds: 1.1,
			pose: {
				...upright,
				girdle: { left: [0, 0], right: [0, 6] },
				arm: { left: handOnThigh, right: raised },
			},
		},
		{
			seconds: 1.5,
			pose: {
				...upright,
				neck: [0, 0, -6],
				girdle: { left: [0, 8], right: [-3, 20] },
				arm: { left: onElbow, right: across },
			},
		},
	],
	camera: { yaw: -24, pitch: 10 },
	framing: { scale: 5, x: 158, y: 196 },
	crop: 'upper',
	order: [...farLegFirst, ...rightArmAcross],
	startAt: 0,
	stillAt: 1,
	ghost: { at: 0.42, parts: ['right.sleeveBehind', 'right.upperArm', 'right.forearm', 'right.hand'] },
	arrows: [{ track: { anchor: 'right.hand', at: [0, 5, 0] }, from: 0.5, to: 1, aside: [6, -42] }],
	glow: [{ muscle: 'posteriorDeltoid', side: 'right' }],
};
