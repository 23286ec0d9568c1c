// Owns the shoulder blades: where they lie on the back as the shoulders move.
import { type BodySide, signOf } from '../pose';
import type { Skeleton } from '../skeleton';
import { add, between, placed, turned, type Vector } from '../vector';

/** The inner edge of a shoulder blade, which follows the shoulder: its upper and lower end. */
export function medialBorder(skeleton: Skeleton, side: BodySide): readonly [Vector, Vector] {
	const sign = signOf(side);
	const [elevation, protraction] = skeleton.girdle[side];
	const out = 4.2 + protraction * 0.115;
	const up = elevation * 0.13;
	return [
		placed(skeleton.chest, [sign * (out - 0.3), -2.6 + up, -3.6]),
		placed(skeleton.chest, [sign * (out + elevation * 0.03), -11.4 + up, -4.6]),
	];
}

/** The closed outline of a shoulder blade on the shirt; it slides with the shoulder. */
export function scapula(skeleton: Skeleton, side: BodySide): readonly Vector[] {
	const [upper, lower] = medialBorder(skeleton, side);
	const { chest } = skeleton;
	const out = (from: Vector, x: number, y: number, z: number): Vector =>
		add(from, turned(chest, [signOf(side) * x, y, z]));
	return [
		out(upper, 0.2, 0.7, 0),
		out(upper, 2.6, 0.3, 0.2),
		out(skeleton.shoulder[side], -1.4, 0.9, -2.4),
		out(skeleton.shoulder[side], -2.6, -1.5, -2.8),
		out(lower, 3, 3.6, 0.2),
		out(lower, 1.3, -0.1, 0),
		out(lower, 0.3, -0.4, 0),
		out(lower, -0.1, 1.4, 0),
		between(upper, lower, 0.4),
	];
}
