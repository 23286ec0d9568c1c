// Owns three-dimensional vectors, frames (a place with three axes) and rotations.
import type { Degrees } from '../units';

/** A point or direction; world axes: +X the person's left, +Y up, +Z forward. */
export type Vector = readonly [number, number, number];

/** A place with three perpendicular unit axes. */
export interface Frame {
	readonly origin: Vector;
	readonly x: Vector;
	readonly y: Vector;
	readonly z: Vector;
}

/** A rotation as a unit quaternion (w, x, y, z). */
export type Quaternion = readonly [number, number, number, number];

export const radians = (angle: Degrees): number => (angle * Math.PI) / 180;
export const degrees = (angle: number): Degrees => (angle * 180) / Math.PI;

export const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(high, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, factor: number): Vector => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => length(subtract(a, b));

/** The same direction with length 1; the zero vector stays. */
export function unit(a: Vector): Vector {
	const size = length(a);
	return size === 0 ? a : scale(a, 1 / size);
}

/** The point that lies `share` of the way from `a` to `b`. */
export const between = (a: Vector, b: Vector, share: number): Vector => [
	mix(a[0], b[0], share),
	mix(a[1], b[1], share),
	mix(a[2], b[2], share),
];

/** `a` without its part along the unit vector `axis`. */
export const across = (a: Vector, axis: Vector): Vector => subtract(a, scale(axis, dot(a, axis)));

/** `v`, given along a frame's axes, as a direction in the world. */
export const turned = (frame: Frame, v: Vector): Vector => [
	frame.x[0] * v[0] + frame.y[0] * v[1] + frame.z[0] * v[2],
	frame.x[1] * v[0] + frame.y[1] * v[1] + frame.z[1] * v[2],
	frame.x[2] * v[0] + frame.y[2] * v[1] + frame.z[2] * v[2],
];

/** `v`, given in a frame, as a point in the world. */
export const placed = (frame: Frame, v: Vector): Vector => add(frame.origin, turned(frame, v));

/** A world direction along a frame's axes. */
export const localDirection = (frame: Frame, v: Vector): Vector => [
	dot(v, frame.x),
	dot(v, frame.y),
	dot(v, frame.z),
];

/** A world point in a frame. */
export const localPoint = (frame: Frame, p: Vector): Vector =>
	localDirection(frame, subtract(p, frame.origin));

export const world: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

/** `v` turned about the unit vector `axis` by the right hand. */
export function rotated(v: Vector, axis: Vector, angle: Degrees): Vector {
	const cosine = Math.cos(radians(angle));
	const sine = Math.sin(radians(angle));
	return add(add(scale(v, cosine), scale(cross(axis, v), sine)), scale(axis, dot(axis, v) * (1 - cosine)));
}

/**
 * A frame at `origin`, turned from `parent` by flexion (forward +), lateral flexion (to the own left +) and
 * rotation (to the own left +), in the order rotation, lateral flexion, flexion.
 */
export function bent(
	parent: Frame,
	origin: Vector,
	flexion: Degrees,
	lateral: Degrees,
	rotation: Degrees,
): Frame {
	const x1 = rotated(parent.x, parent.y, rotation);
	const z1 = rotated(parent.z, parent.y, rotation);
	const x2 = rotated(x1, z1, -lateral);
	const y2 = rotated(parent.y, z1, -lateral);
	return { origin, x: x2, y: rotated(y2, x2, flexion), z: rotated(z1, x2, flexion) };
}

/** The frame at `origin` whose Y is `along` and whose Z is `facing`, made perpendicular to it. */
export function framed(origin: Vector, along: Vector, facing: Vector): Frame {
	const y = unit(along);
	const z = unit(across(facing, y));
	return { origin, x: cross(y, z), y, z };
}

/** The rotation that takes the world's axes to those of `frame`. */
export function quaternionOf(frame: Frame): Quaternion {
	const { x, y, z } = frame;
	const w = Math.sqrt(Math.max(0, 1 + x[0] + y[1] + z[2])) / 2;
	const a = Math.sqrt(Math.max(0, 1 + x[0] - y[1] - z[2])) / 2;
	const b = Math.sqrt(Math.max(0, 1 - x[0] + y[1] - z[2])) / 2;
	const c = Math.sqrt(Math.max(0, 1 - x[0] - y[1] + z[2])) / 2;
	const largest = Math.max(w, a, b, c);
	if (largest === w) {
		return [w, (y[2] - z[1]) / (4 * w), (z[0] - x[2]) / (4 * w), (x[1] - y[0]) / (4 * w)];
	}
	if (largest === a) {
		return [(y[2] - z[1]) / (4 * a), a, (x[1] + y[0]) / (4 * a), (z[0] + x[2]) / (4 * a)];
	}
	if (largest === b) {
		return [(z[0] - x[2]) / (4 * b), (x[1] + y[0]) / (4 * b), b, (y[2] + z[1]) / (4 * b)];
	}
	return [(x[1] - y[0]) / (4 * c), (z[0] + x[2]) / (4 * c), (y[2] + z[1]) / (4 * c), c];
}

/** The axes that a rotation takes the world's axes to. */
export function frameOf(q: Quaternion, origin: Vector): Frame {
	const [w, a, b, c] = q;
	return {
		origin,
		x: [1 - 2 * (b * b + c * c), 2 * (a * b + w * c), 2 * (a * c - w * b)],
		y: [2 * (a * b - w * c), 1 - 2 * (a * a + c * c), 2 * (b * c + w * a)],
		z: [2 * (a * c + w * b), 2 * (b * c - w * a), 1 - 2 * (a * a + b * b)],
	};
}

/** The rotation `share` of the shorter way from `a` to `b`; `share` may lie outside 0 to 1. */
export function slerp(a: Quaternion, b: Quaternion, share: number): Quaternion {
	const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
	const sign = cosine < 0 ? -1 : 1;
	const angle = Math.acos(Math.min(1, Math.abs(cosine)));
	const sine = Math.sin(angle);
	const near = sine < 1e-6;
	const from = near ? 1 - share : Math.sin((1 - share) * angle) / sine;
	const to = sign * (near ? share : Math.sin(share * angle) / sine);
	return [a[0] * from + b[0] * to, a[1] * from + b[1] * to, a[2] * from + b[2] * to, a[3] * from + b[3] * to];
}
