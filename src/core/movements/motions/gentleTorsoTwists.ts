// Owns the motion of the torso twists: arms crossed over the chest, the trunk turns from side to side.
import type { Motion } from '../../figure/motion';
import { bareArm, fromBefore, nearArm } from '../../figure/order';
import type { PartKey } from '../../figure/parts';
import { type ArmPose, type Pose, upright } from '../../figure/pose';

/** The hand lies on the other side of the chest. */
const inner: ArmPose = {
	wrist: ['chest', -2.6, -8, 9.4],
	elbow: ['chest', 0.8, -1, 0.1],
	along: ['chest', -0.8, 0.56, -0.2],
	palm: ['chest', 0, 0, -1],
	grip: { curl: 0.12, thumb: 0.2, spread: 3 },
	touches: 'chest',
};

/** The other arm lies over it. */
const outer: ArmPose = {
	...inner,
	wrist: ['chest', -3.4, -9.3, 13.9],
	along: ['chest', -0.76, 0.4, -0.64],
};

const crossed: Pose = {
	...upright,
	girdle: { left: [0, 8], right: [0, 8] },
	arm: { left: outer, right: inner },
};

/** Turned by so many degrees in all, to the figure's left when positive. */
const turned = (share: 1 | -1): Pose => ({
	...crossed,
	pelvis: [0, 0, share],
	lumbar: [0, 0, share * 5],
	thoracic: [0, 0, share * 29],
	neck: [0, 0, share * 14],
});

const arms: readonly PartKey[] = [...nearArm('left'), ...nearArm('right')];

export const gentleTorsoTwists: Motion = {
	authored: 'both',
	tempo: 'loop',
	keys: [
		{ seconds: 1.5, pose: crossed },
		{ seconds: 1.5, pose: turned(-1) },
		{ seconds: 1.5, pose: crossed },
		{ seconds: 1.5, pose: turned(1) },
	],
	camera: { yaw: 0, pitch: 18 },
	framing: { scale: 5.2, x: 180, y: 208 },
	crop: 'upper',
	order: [
		...fromBefore.filter((key) => !arms.includes(key)),
		'left.sleeve',
		'left.shoulder',
		...nearArm('right'),
		...bareArm('left'),
	],
	startAt: 0,
	stillAt: 0.25,
	ghost: { at: 0.75, parts: ['head', 'hair', 'torso', 'left.sleeveBehind', 'right.sleeveBehind'] },
	arrows: [
		{ track: { anchor: 'chest', at: [0, -28, 17] }, from: 0.25, to: 0.75, around: 130, bothWays: true },
	],
	glow: [
		{ muscle: 'obliques', side: 'left' },
		{ muscle: 'obliques', side: 'right' },
	],
};
