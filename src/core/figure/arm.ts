// Owns the arm: two bones solved from a wrist target, and the hand kept inside the wrist's range.
import type { Degrees } from '../units';
import { segment } from './anthropometry';
import { type BodySide, type Grip, signOf } from './pose';
import { elbowRange, wristRange } from './rangeOfMotion';
import {
	across,
	add,
	clamp,
	cross,
	degrees,
	dot,
	type Frame,
	frameOf,
	localDirection,
	mix,
	type Quaternion,
	quaternionOf,
	radians,
	rotated,
	scale,
	slerp,
	subtract,
	turned,
	unit,
	type Vector,
} from './vector';

/** Where an arm is to go, in the chest's frame: the form in which arms are interpolated. */
export interface ArmState {
	/** Y from shoulder to wrist, Z to the side on which the elbow lies. */
	readonly reach: Quaternion;
	readonly distance: number;
	/** Y along the fingers, Z out of the palm. */
	readonly hand: Quaternion;
	readonly grip: Grip;
}

/** An arm's joints and directions in the world. */
export interface SolvedArm {
	readonly shoulder: Vector;
	readonly elbow: Vector;
	readonly wrist: Vector;
	/** Unit direction of the upper arm, and of the forearm. */
	readonly upper: Vector;
	readonly forearm: Vector;
	/** Axis about which the elbow bends. */
	readonly hinge: Vector;
	/** At the wrist: Y along the straight fingers, Z out of the palm. */
	readonly hand: Frame;
	readonly grip: Grip;
	/** How far the target lies beyond the arm's reach (0 when it is within). */
	readonly stretched: number;
}

/** Pronation (from thumb up, + palm down), wrist flexion and ulnar deviation. */
export interface HandAngles {
	readonly pronation: Degrees;
	readonly flexion: Degrees;
	readonly ulnar: Degrees;
}

interface Forearm {
	readonly side: BodySide;
	readonly direction: Vector;
	readonly hinge: Vector;
}

const pronated = (
	{ side, direction, hinge }: Forearm,
	pronation: Degrees,
): { thumb: Vector; palm: Vector } => {
	const sign = signOf(side);
	return {
		thumb: rotated(cross(hinge, direction), direction, sign * pronation),
		palm: rotated(scale(hinge, sign), direction, sign * pronation),
	};
};

/** The three angles that bring a hand from its neutral place at the forearm to `hand`. */
export function handAngles(forearm: Forearm, hand: Frame): HandAngles {
	const { side, direction, hinge } = forearm;
	const sign = signOf(side);
	const thumb = scale(cross(hand.z, hand.y), sign);
	const upright = cross(hinge, direction);
	const flat = across(thumb, direction);
	const pronation = sign * degrees(Math.atan2(dot(cross(upright, flat), direction), dot(upright, flat)));
	const ulnar = degrees(Math.asin(clamp(dot(thumb, direction), -1, 1)));
	const { thumb: radial, palm } = pronated(forearm, pronation);
	const deviated = deviate(direction, radial, ulnar);
	return { pronation, ulnar, flexion: degrees(Math.atan2(dot(hand.y, palm), dot(hand.y, deviated))) };
}

const deviate = (direction: Vector, radial: Vector, ulnar: Degrees): Vector =>
	subtract(scale(direction, Math.cos(radians(ulnar))), scale(radial, Math.sin(radians(ulnar))));

/** The hand's frame from its three angles. */
export function handFrom(forearm: Forearm, origin: Vector, angles: HandAngles): Frame {
	const { thumb, palm } = pronated(forearm, angles.pronation);
	const deviated = deviate(forearm.direction, thumb, angles.ulnar);
	const cosine = Math.cos(radians(angles.flexion));
	const sine = Math.sin(radians(angles.flexion));
	const y = add(scale(deviated, cosine), scale(palm, sine));
	const z = subtract(scale(palm, cosine), scale(deviated, sine));
	return { origin, x: cross(y, z), y, z };
}

/** Solves the two bones for a state, and turns the hand only as far as the wrist allows. */
export function solveArm(side: BodySide, shoulder: Vector, chest: Frame, state: ArmState): SolvedArm {
	const local = frameOf(state.reach, [0, 0, 0]);
	const direction = turned(chest, local.y);
	const bend = turned(chest, local.z);
	const { upperArm: a, forearm: b } = segment;
	const nearest = Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(radians(elbowRange.flexion)));
	const reach = clamp(state.distance, nearest, a + b - 0.001);
	const cosine = (a * a + reach * reach - b * b) / (2 * a * reach);
	const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
	const upper = add(scale(direction, cosine), scale(bend, sine));
	const elbow = add(shoulder, scale(upper, a));
	const wrist = add(shoulder, scale(direction, reach));
	const forearm = unit(subtract(wrist, elbow));
	const hinge = cross(bend, direction);
	const limb = { side, direction: forearm, hinge };
	const wanted = frameOf(state.hand, wrist);
	const inWorld: Frame = {
		origin: wrist,
		x: turned(chest, wanted.x),
		y: turned(chest, wanted.y),
		z: turned(chest, wanted.z),
	};
	return {
		shoulder,
		elbow,
		wrist,
		upper,
		forearm,
		hinge,
		hand: handFrom(limb, wrist, kept(handAngles(limb, inWorld))),
		grip: state.grip,
		stretched: Math.max(0, state.distance - reach),
	};
}

const kept = ({ pronation, flexion, ulnar }: HandAngles): HandAngles => ({
	pronation: clamp(pronation, -wristRange.supination, wristRange.pronation),
	flexion: clamp(flexion, -wristRange.extension, wristRange.flexion),
	ulnar: clamp(ulnar, -wristRange.radial, wristRange.ulnar),
});

/** A state from world directions: the wrist, the elbow's side, the fingers and the palm. */
export function armState(
	chest: Frame,
	shoulder: Vector,
	target: { wrist: Vector; elbow: Vector; along: Vector; palm: Vector; grip: Grip },
): ArmState {
	const line = subtract(target.wrist, shoulder);
	return {
		reach: orientation(chest, line, target.elbow),
		distance: Math.hypot(...line),
		hand: orientation(chest, target.along, target.palm),
		grip: target.grip,
	};
}

function orientation(chest: Frame, along: Vector, facing: Vector): Quaternion {
	const y = unit(along);
	const z = unit(across(facing, y));
	return quaternionOf({
		origin: [0, 0, 0],
		x: localDirection(chest, cross(y, z)),
		y: localDirection(chest, y),
		z: localDirection(chest, z),
	});
}

/** The state `share` of the way from one to another. */
export const mixStates = (a: ArmState, b: ArmState, share: number): ArmState => ({
	reach: slerp(a.reach, b.reach, share),
	distance: mix(a.distance, b.distance, share),
	hand: slerp(a.hand, b.hand, share),
	grip: {
		curl: mix(a.grip.curl, b.grip.curl, share),
		thumb: mix(a.grip.thumb, b.grip.thumb, share),
		spread: mix(a.grip.spread, b.grip.spread, share),
	},
});
