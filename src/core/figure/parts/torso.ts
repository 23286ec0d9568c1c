// Owns the shape of the shirted trunk and the neck.
import { eachSide, type Sides } from '../pose';
import type { Trunk } from '../trunk';
import { between, clamp, cross, dot, type Frame, placed, unit, type Vector, world } from '../vector';
import type { View } from '../view';
import { type Ball, ball, ballIn, chained, pairIn, type Wrap } from './solid';

/** Radius of the shoulder's round, shared by trunk and sleeve so that their outlines meet. */
export const shoulderRadius = 3.05;

const vertebra = (trunk: Trunk, index: number): Frame => trunk.vertebrae[index] ?? world;

/** How much the belly and the ribs come forward at a full breath. */
export const bellyRise = 2.4;
const ribRise = 0.8;

/** On the shirt, before the waist. */
export const bellyFrame = (trunk: Trunk): Frame => {
	const waist = vertebra(trunk, 1);
	return { ...waist, origin: placed(waist, [0, 0.6, 7.4 + bellyRise * trunk.breath]) };
};

/** The shirt's sections from hem to upper chest. */
export function trunkSections(trunk: Trunk): readonly Wrap[] {
	const { pelvis, chest, breath } = trunk;
	const waist = vertebra(trunk, 1);
	const ribs = vertebra(trunk, 3);
	const belly = bellyRise * breath;
	return [
		[...pairIn(pelvis, [5, 0.3, -1.4], 4.65), ...pairIn(pelvis, [4.6, 0.5, 2.9], 4.2)],
		[...pairIn(pelvis, [3.9, 5.2, -1.1], 4.4), ...pairIn(pelvis, [3.5, 4.8, 2.9 + belly * 0.8], 4.3)],
		[...pairIn(waist, [3.6, 1, 0.2], 4.3), ...pairIn(waist, [3.2, 0.6, 3.2 + belly], 4.2)],
		[...pairIn(ribs, [4.1, 0, 0.5], 4.4), ...pairIn(ribs, [3.7, 0, 4 + ribRise * breath], 4.2)],
		[...pairIn(chest, [5, -6.6, -0.2], 4.3), ...pairIn(chest, [4.4, -7, 3.5 + ribRise * breath], 4.2)],
	];
}

/** The slope from the neck to each shoulder: two wraps, so that it hangs through like a real one. */
export function yoke(trunk: Trunk): Sides<readonly Wrap[]> {
	const { chest } = trunk;
	return eachSide((side) => {
		const sign = side === 'left' ? 1 : -1;
		const shoulder = trunk.shoulder[side];
		const middle = ball(between(placed(chest, [sign * 2.6, -0.6, -0.3]), shoulder, 0.45), 2.4);
		const ribs = [ballIn(chest, [sign * 5, -6.6, -0.2], 4.3), ballIn(chest, [sign * 4.4, -7, 3.5], 4.2)];
		const root = [
			ballIn(chest, [sign * 1.9, 0.5, -0.5], 1.9),
			ballIn(chest, [sign * 2.2, -2.8, 2.6], 2.2),
			ballIn(chest, [0, -2.2, -0.4], 2.4),
			ballIn(chest, [0, -3.6, 2.6], 2.4),
		];
		return [
			[...root, middle, ...ribs],
			[middle, ball(shoulder, shoulderRadius), ...ribs],
		];
	});
}

export function trunkWraps(trunk: Trunk): readonly Wrap[] {
	const slopes = yoke(trunk);
	return [...chained(trunkSections(trunk)), ...slopes.left, ...slopes.right];
}

/** Angles on the near half of a ring: from one limb to the other over the side that faces the camera. */
const nearAngles = Array.from({ length: 13 }, (_, index) => ((index - 6) * Math.PI) / 12);

/** The near half of a ring about `frame`'s Y, as points; `lift` is its height where it is `front` forward. */
export function nearHalf(
	view: View,
	frame: Frame,
	side: number,
	front: number,
	lift: (forward: number) => number = () => 0,
): readonly Vector[] {
	const facing = Math.atan2(dot(view.towards, frame.z), dot(view.towards, frame.x));
	return nearAngles.map((angle) => {
		const forward = Math.sin(facing + angle);
		return placed(frame, [side * Math.cos(facing + angle), lift(forward), front * forward]);
	});
}

/** The collar lies high on the slopes beside the neck, a little lower behind, low in front. */
const collar = { middle: [0, 0, 1.4], side: 3.5, front: 3.2, dip: 2.9, dipBehind: 0.5 } as const;

/** The neck as it comes out of the collar. */
export function neckWrap(trunk: Trunk, view: View): Wrap {
	const { chest, head } = trunk;
	const ring = { ...chest, origin: placed(chest, collar.middle) };
	const lift = (forward: number): number =>
		forward > 0 ? -collar.dip * forward : collar.dipBehind * forward;
	const rim: Ball[] = nearHalf(view, ring, collar.side, collar.front, lift).map((at) => ball(at, 0.5));
	const top = placed(head, [0, -0.6, -0.2]);
	const root = placed(chest, [0, 0.4, 1]);
	return [...rim, ball(top, 2.4), ball(between(root, top, 0.5), 2.35)];
}

/**
 * Covers the skull's outline where the neck runs into it, seen from the side or from behind; from before the
 * jaw keeps its line.
 */
export function napeWrap(trunk: Trunk, view: View): Wrap {
	const { chest, head } = trunk;
	const share = clamp((0.6 - dot(head.z, view.towards)) / 0.35, 0, 1);
	const top = placed(head, [0, -0.6, -0.2]);
	const middle = between(placed(chest, [0, 0.4, 1]), top, 0.55);
	return share === 0
		? []
		: [ball(placed(head, [0, -0.5, -1.5]), 2.1 * share), ball(top, 2.1 * share), ball(middle, 2.1 * share)];
}

/** The seam down the middle of the front, or of the back: where the trunk's surface faces the camera. */
export function midline(trunk: Trunk, view: View): readonly Vector[] {
	const front = dot(trunk.chest.z, view.towards) > 0;
	const surface: readonly (readonly [Frame, Vector, Vector])[] = [
		[trunk.pelvis, [0, -2, 6.9], [0, 0.6, -5.8]],
		[trunk.pelvis, [0, 4.8, 7.1 + bellyRise * trunk.breath * 0.8], [0, 5.2, -5.4]],
		[vertebra(trunk, 1), [0, 0.6, 7.3 + bellyRise * trunk.breath], [0, 1, -4.1]],
		[vertebra(trunk, 3), [0, 0, 8.1], [0, 0, -3.9]],
		[trunk.chest, [0, -7, 7.6], [0, -6.6, -4.4]],
		[trunk.chest, [0, -4, 5.4], [0, -1.2, -2.5]],
	];
	return surface.map(([frame, before, behind]) => placed(frame, front ? before : behind));
}

/** How much the midline faces the camera: 1 from straight ahead, 0 from the side. */
export const midlineFacing = (trunk: Trunk, view: View): number =>
	Math.abs(dot(unit(cross(trunk.chest.x, trunk.chest.y)), view.towards));
