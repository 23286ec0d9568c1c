// Owns the hair: the part of a rounded cap above the hairline, seen from any side.
import { smoothPath } from '../path';
import { clockwise, type Point } from '../polygon';
import {
	add,
	cross,
	dot,
	type Frame,
	localDirection,
	placed,
	radians,
	scale,
	unit,
	type Vector,
} from '../vector';
import type { View } from '../view';

/** The cap: an ellipsoid a little larger than the skull, in the head's frame. */
const middle: Vector = [0, 3.1, -0.35];
const axes: Vector = [5.05, 5.75, 5.8];

/**
 * The hairline: elevation on the cap by direction, from the right ear over the brow (0) and the left ear (90)
 * round to the nape (180). The parting makes it uneven above the brow.
 */
const hairline: readonly (readonly [direction: number, elevation: number])[] = [
	[-180, -47],
	[-155, -45],
	[-130, -36],
	[-112, -18],
	[-97, 4],
	[-85, 0],
	[-74, -14],
	[-64, -2],
	[-56, 16],
	[-44, 27],
	[-24, 29],
	[0, 33],
	[20, 42],
	[34, 38],
	[50, 25],
	[58, 12],
	[64, -2],
	[74, -14],
	[85, 0],
	[97, 4],
	[112, -18],
	[130, -36],
	[155, -45],
	[180, -47],
];

const steps = 72;

/** The hairline's elevation in a direction from -180 to 180 degrees. */
function elevation(direction: number): number {
	const next = Math.max(
		1,
		hairline.findIndex(([at]) => at >= direction),
	);
	const [b, high] = hairline[next] ?? [180, 0];
	const [a, low] = hairline[next - 1] ?? [-180, 0];
	const share = (direction - a) / (b - a);
	return low + (high - low) * share * share * (3 - 2 * share);
}

const loop: readonly Vector[] = Array.from({ length: steps }, (_, index) => {
	const at = (index * 360) / steps - 180;
	const direction = radians(at);
	const up = radians(elevation(at));
	return [Math.cos(up) * Math.sin(direction), Math.sin(up), Math.cos(up) * Math.cos(direction)];
});

const isHair = ([x, y, z]: Vector): boolean =>
	Math.asin(Math.max(-1, Math.min(1, y))) > radians(elevation((Math.atan2(x, z) * 180) / Math.PI));

/** The directions of the cap's limb, as a circle about `pole`. */
function limbAt(pole: Vector): (angle: number) => Vector {
	const a = unit(cross(pole, Math.abs(pole[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
	const b = cross(pole, a);
	return (angle) => add(scale(a, Math.cos(angle)), scale(b, Math.sin(angle)));
}

/** The limb from one direction to another, the shorter way that is covered with hair. */
function limbBetween(pole: Vector, from: Vector, to: Vector): readonly Vector[] {
	const at = limbAt(pole);
	const angleOf = (v: Vector): number => Math.atan2(dot(v, at(Math.PI / 2)), dot(v, at(0)));
	const start = angleOf(from);
	const ahead = (angleOf(to) - start + 4 * Math.PI) % (2 * Math.PI);
	const [short, long] = ahead < Math.PI ? [ahead, ahead - 2 * Math.PI] : [ahead - 2 * Math.PI, ahead];
	const sweep = isHair(at(start + short / 2)) ? short : long;
	const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / 0.35));
	return Array.from({ length: pieces + 1 }, (_, index) => at(start + (sweep * index) / pieces));
}

/** The boundary of the visible hair: the hairline where it is near, the limb between. */
function boundary(pole: Vector): readonly Vector[] {
	const isNear = (v: Vector): boolean => dot(v, pole) >= 0;
	const first = loop.findIndex((v, index) => isNear(v) && !isNear(loop.at(index - 1) ?? v));
	if (first < 0) {
		const at = limbAt(pole);
		return isNear(loop[0] ?? pole) ? loop : Array.from({ length: 24 }, (_, i) => at((i * Math.PI) / 12));
	}
	const round: Vector[] = [];
	let last = loop[first] ?? pole;
	let isGap = false;
	for (const v of [...loop.slice(first), ...loop.slice(0, first + 1)]) {
		if (isNear(v)) {
			round.push(...(isGap ? limbBetween(pole, last, v) : []), v);
			last = v;
		}
		isGap = !isNear(v);
	}
	return round;
}

/** The visible hair as one closed path. */
export function hairPath(head: Frame, view: View): string {
	const local = localDirection(head, view.towards);
	const pole = unit([local[0] * axes[0], local[1] * axes[1], local[2] * axes[2]]);
	const show = (v: Vector): Point =>
		view.seen(
			placed(head, [middle[0] + v[0] * axes[0], middle[1] + v[1] * axes[1], middle[2] + v[2] * axes[2]]),
		);
	return smoothPath(clockwise(boundary(pole).map(show)), true);
}
