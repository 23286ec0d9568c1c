// Owns the motion of the arm circles: five rounds whose size grows and shrinks again.
import type { Key, Motion } from '../../figure/motion';
import { bareArm, fromSide, nearArm } from '../../figure/order';
import { type ArmPose, both, upright } from '../../figure/pose';

const rounds = 5;
const steps = 8;

/** From the shoulder to the wrist; the arm is all but straight. */
const reach = 32.5;

/** The smallest and the largest circle's radius at the wrist. */
const [small, large] = [3, 10] as const;

const held = (up: number, forward: number): ArmPose => ({
	wrist: ['chest', 10.6 + Math.sqrt(reach * reach - up * up - forward * forward), up - 3, forward],
	elbow: ['chest', 0, -0.4, -1],
	along: ['chest', 1, 0.02 * up, 0.02 * forward],
	palm: ['chest', 0, -1, 0.1],
	grip: { curl: 0.12, thumb: 0.2, spread: 2 },
});

/** The hands at a step of all rounds, over the top to the front. */
function circled(step: number): Key {
	const angle = (2 * Math.PI * step) / steps;
	const radius = small + ((large - small) * (1 - Math.cos(angle / rounds))) / 2;
	const [up, forward] = [radius * Math.cos(angle), radius * Math.sin(angle)];
	return {
		seconds: 0.25,
		pose: { ...upright, girdle: both([8 + up * 0.5, forward * 0.5]), arm: both(held(up, forward + 3)) },
		through: true,
	};
}

const near = nearArm('left');

export const armCircles: Motion = {
	authored: 'forward',
	tempo: 'loop',
	keys: Array.from({ length: rounds * steps }, (_, step) => circled(step)),
	camera: { yaw: 33, pitch: 16 },
	framing: { scale: 3.06, x: 158, y: 165 },
	crop: 'full',
	order: [
		...fromSide.filter((key) => key !== 'glow' && !near.includes(key)),
		'left.sleeve',
		'left.shoulder',
		'glow',
		...bareArm('left'),
	],
	far: 'right',
	startAt: 0,
	stillAt: 0.55,
	stillAtReversed: 0.45,
	arrows: [
		{ track: { anchor: 'left.hand', at: [0, 11, 0] }, from: 0.42, to: 0.59, stretch: 1.12 },
		{ track: { anchor: 'right.hand', at: [0, 11, 0] }, from: 0.42, to: 0.59, stretch: 1.12 },
	],
	glow: [
		{ muscle: 'deltoid', side: 'left' },
		{ muscle: 'deltoid', side: 'right' },
	],
};
