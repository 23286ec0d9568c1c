// Owns measuring a skeleton as a therapist would with a goniometer: joint angles in the terms of the tables.
import { handAngles, type SolvedArm } from '../../../../../src/core/figure/arm';
import { type BodySide, signOf } from '../../../../../src/core/figure/pose';
import type { Skeleton } from '../../../../../src/core/figure/skeleton';
import {
	clamp,
	cross,
	degrees,
	dot,
	type Frame,
	length,
	localDirection,
	rotated,
	unit,
	type Vector,
} from '../../../../../src/core/figure/vector';

export interface ShoulderAngles {
	/** From hanging down. */
	readonly elevation: number;
	/** 0 to the side, 90 forward, more across the chest, less behind. */
	readonly plane: number;
	/** About the upper arm's own axis, outward positive. */
	readonly rotation: number;
	readonly elbow: number;
}

const angleBetween = (a: Vector, b: Vector): number => degrees(Math.acos(clamp(dot(a, b), -1, 1)));

export function shoulderAngles(chest: Frame, side: BodySide, arm: SolvedArm): ShoulderAngles {
	const sign = signOf(side);
	const a = localDirection(chest, arm.upper);
	const down: Vector = [0, -1, 0];
	const elevation = angleBetween(down, a);
	const axis = unit(cross(down, a));
	const rest = length(axis) === 0 ? ([-1, 0, 0] as const) : rotated([-1, 0, 0], axis, elevation);
	const hinge = localDirection(chest, arm.hinge);
	const turn = degrees(Math.atan2(dot(cross(rest, hinge), a), dot(rest, hinge)));
	return {
		elevation,
		plane: degrees(Math.atan2(a[2], sign * a[0])),
		rotation: -sign * turn,
		elbow: angleBetween(arm.upper, arm.forearm),
	};
}

export const wristAngles = (side: BodySide, arm: SolvedArm) =>
	handAngles({ side, direction: arm.forearm, hinge: arm.hinge }, arm.hand);

/** Flexion, lateral flexion and rotation of `child` against `parent`, undone in the order they are applied. */
export function bendBetween(
	parent: Frame,
	child: Frame,
): { flexion: number; lateral: number; rotation: number } {
	const x = localDirection(parent, child.x);
	const y = localDirection(parent, child.y);
	const z = localDirection(parent, child.z);
	return {
		lateral: degrees(Math.asin(clamp(-x[1], -1, 1))),
		flexion: degrees(Math.atan2(-z[1], y[1])),
		rotation: degrees(Math.atan2(-x[2], x[0])),
	};
}

/** Hip and knee angles of a leg: 0 straight. */
export function legAngles(skeleton: Skeleton, side: BodySide): { hip: number; knee: number } {
	const { hip, knee, ankle } = skeleton.leg[side];
	const thigh = unit([knee[0] - hip[0], knee[1] - hip[1], knee[2] - hip[2]]);
	const shank = unit([ankle[0] - knee[0], ankle[1] - knee[1], ankle[2] - knee[2]]);
	const { pelvis } = skeleton;
	return {
		hip: angleBetween(thigh, [-pelvis.y[0], -pelvis.y[1], -pelvis.y[2]]),
		knee: angleBetween(thigh, shank),
	};
}
