// Owns the shapes of arms and legs.
import { segment } from '../anthropometry';
import type { SolvedArm } from '../arm';
import type { BodySide } from '../pose';
import { signOf } from '../pose';
import type { SolvedLeg, Trunk } from '../trunk';
import { add, between, cross, type Frame, framed, scale, unit, type Vector, world } from '../vector';
import type { View } from '../view';
import { ball, ballIn, pairIn, type Wrap } from './solid';
import { nearHalf, shoulderRadius } from './torso';

const elbowRadius = 2.1;
export const wristRadius = 1.4;

/** Share of the upper arm that the sleeve covers, and its width at the hem. */
const sleeveEnd = 0.52;
const hemRadius = 2.98;

/** A frame at `middle` whose Y is `axis`. */
const ringFrame = (middle: Vector, axis: Vector): Frame =>
	framed(middle, axis, Math.abs(axis[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]);

const ringAngles = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);

const ringBalls = (middle: Vector, axis: Vector, radius: number, thickness: number): Wrap => {
	const frame = ringFrame(middle, axis);
	const reach = radius - thickness;
	return ringAngles.map((angle) =>
		ballIn(frame, [reach * Math.cos(angle), 0, reach * Math.sin(angle)], thickness),
	);
};

/** The sleeve, from `from` (share of the upper arm) to its hem. */
export function sleeve(arm: SolvedArm, from: number): Wrap {
	const at = (share: number): Vector => between(arm.shoulder, arm.elbow, share);
	const first = from === 0 ? ball(arm.shoulder, shoulderRadius) : ball(at(from), 3.03);
	return [first, ball(at(0.36), 2.98), ...ringBalls(at(sleeveEnd), arm.upper, hemRadius, 0.25)];
}

/** The bare part of the upper arm, coming out of the sleeve. */
export function bareUpperArm(arm: SolvedArm, view: View): Wrap {
	const hem = ringFrame(between(arm.shoulder, arm.elbow, sleeveEnd), arm.upper);
	return [...nearHalf(view, hem, 2.5, 2.5).map((at) => ball(at, 0.1)), ball(arm.elbow, elbowRadius)];
}

export function forearm(arm: SolvedArm): Wrap {
	return [
		ball(arm.elbow, elbowRadius),
		ball(between(arm.elbow, arm.wrist, 0.24), 2.2),
		ball(between(arm.elbow, arm.wrist, 0.62), 1.78),
		ball(arm.wrist, wristRadius),
	];
}

/** Covers the outline between upper arm and forearm. */
export function elbowPatch(arm: SolvedArm): Wrap {
	return [
		ball(between(arm.elbow, arm.shoulder, 0.07), elbowRadius - 0.1),
		ball(arm.elbow, elbowRadius - 0.05),
		ball(between(arm.elbow, arm.wrist, 0.07), elbowRadius - 0.05),
	];
}

export const thighRadii = { hip: 4.9, middle: 4.3, knee: 3.15 } as const;

export function thigh(leg: SolvedLeg): readonly Wrap[] {
	const middle = ball(between(leg.hip, leg.knee, 0.5), thighRadii.middle);
	return [
		[ball(leg.hip, thighRadii.hip), middle],
		[middle, ball(leg.knee, thighRadii.knee)],
	];
}

const ankleCuff = 2.5;

export function shank(leg: SolvedLeg): readonly Wrap[] {
	const axis = unit([leg.ankle[0] - leg.knee[0], leg.ankle[1] - leg.knee[1], leg.ankle[2] - leg.knee[2]]);
	const calf = ball(add(between(leg.knee, leg.ankle, 0.3), scale(cross([1, 0, 0], axis), 0.7)), 3.05);
	const cuff = add(leg.ankle, scale(axis, -1));
	return [
		[ball(leg.knee, thighRadii.knee - 0.1), calf],
		[calf, ...ringBalls(cuff, axis, ankleCuff, 0.3)],
	];
}

export function kneePatch(leg: SolvedLeg): Wrap {
	return [
		ball(between(leg.knee, leg.hip, 0.1), thighRadii.knee),
		ball(leg.knee, thighRadii.knee - 0.15),
		ball(between(leg.knee, leg.ankle, 0.1), thighRadii.knee - 0.25),
	];
}

/** The seat of the trousers. */
export function hips(trunk: Trunk): Wrap {
	const { pelvis, leg } = trunk;
	return [
		ball(leg.left.hip, 4.5),
		ball(leg.right.hip, 4.5),
		...pairIn(pelvis, [4.2, 0.2, -1.2], 4.5),
		...pairIn(pelvis, [3.6, 4.2, -0.6], 4.1),
	];
}

/** A shoe: heel, instep, ball of the foot and toes, turned out a little. */
export function shoe(leg: SolvedLeg, side: BodySide): readonly Wrap[] {
	const sign = signOf(side);
	const [x, , z] = leg.ankle;
	const turn = 0.14 * sign;
	const at = (outward: number, up: number, ahead: number): Vector => [
		x + sign * outward * Math.cos(turn) + ahead * Math.sin(turn),
		up,
		z - sign * outward * Math.sin(turn) + ahead * Math.cos(turn),
	];
	const heel = ballIn(world, at(0, 1.7, -2.2), 1.7);
	const instep = ball(at(0, 3.3, 0.3), 1.9);
	return [
		[heel, instep, ball(at(0.7, 1.5, 5.6), 1.5), ball(at(-1, 1.6, 6), 1.6)],
		[
			ball(at(0.7, 1.5, 5.6), 1.5),
			ball(at(-1, 1.6, 6), 1.6),
			ball(at(-0.6, 1.35, segment.footLength - 5.6), 1.35),
			ball(at(0.4, 1.3, segment.footLength - 6.2), 1.3),
		],
	];
}
