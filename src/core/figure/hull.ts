// Owns flat shapes: convex hulls of circles as SVG paths with exact arcs, and as polygons that can be cut.

import { pair, tenths } from './path';
import type { Point } from './polygon';

/** A circle in the picture; Y points down. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** One arc of a hull's outline: the disc, and the unit normals between which it is the outline. */
interface Arc {
	readonly disc: Disc;
	readonly from: Point;
	readonly to: Point;
}

/** The normal at which the hull's outline leaves one disc for another; none when one of them holds the other. */
function leaving(from: Disc, to: Disc): Point | undefined {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const square = dx * dx + dy * dy;
	const difference = from.r - to.r;
	if (square <= difference * difference + 1e-9) {
		return undefined;
	}
	const cosine = difference / square;
	const sine = Math.sqrt(square - difference * difference) / square;
	return { x: dx * cosine + dy * sine, y: dy * cosine - dx * sine };
}

/** Grows from 0 to 4 with the clockwise turn between two unit vectors; a turn back by a rounding error is none. */
function turnBetween(from: Point, to: Point): number {
	const cosine = from.x * to.x + from.y * to.y;
	const sine = from.x * to.y - from.y * to.x;
	const turn = sine >= 0 ? 1 - cosine : 3 + cosine;
	return turn > 4 - 1e-12 || (sine < 0 && sine > -1e-7 && cosine > 0) ? 0 : turn;
}

function rightmost(discs: readonly Disc[]): Disc | undefined {
	let best: Disc | undefined;
	for (const disc of discs) {
		if (best === undefined || disc.x + disc.r > best.x + best.r + 1e-9) {
			best = disc;
		}
	}
	return best;
}

const right: Point = { x: 1, y: 0 };

/** The outline of the smallest convex shape round the discs, clockwise, as arcs; straight lines join them. */
function outline(discs: readonly Disc[]): readonly Arc[] {
	const arcs: Arc[] = [];
	let disc = rightmost(discs);
	let normal = right;
	let gone = 0;
	for (let guard = 0; disc !== undefined && guard <= 2 * discs.length; guard++) {
		let next: Disc | undefined;
		let at = right;
		let least = 4;
		for (const other of discs) {
			const leave = other === disc ? undefined : leaving(disc, other);
			const turn = leave ? turnBetween(normal, leave) : 4;
			if (leave && turn < least - 1e-12) {
				least = turn;
				next = other;
				at = leave;
			}
		}
		const whole = turnBetween(right, at);
		if (next === undefined || whole < gone || (whole === 0 && gone > 0)) {
			arcs.push({ disc, from: normal, to: right });
			break;
		}
		arcs.push({ disc, from: normal, to: at });
		gone = whole;
		normal = at;
		disc = next;
	}
	return arcs;
}

/** Longest piece of an arc: near a half circle, rounded ends would move the middle by more than a unit. */
const longestArc = 1.6;

/** The points that divide an arc into pieces of at most `longest` radians, without its beginning. */
function arcPoints({ disc, from, to }: Arc, longest: number): readonly Point[] {
	const cosine = from.x * to.x + from.y * to.y;
	const sine = from.x * to.y - from.y * to.x;
	const isWhole = from === right && to === right;
	if (!isWhole && sine >= 0 && cosine > Math.cos(Math.min(longest, 1.5))) {
		return [{ x: disc.x + disc.r * to.x, y: disc.y + disc.r * to.y }];
	}
	const start = Math.atan2(from.y, from.x);
	const turn = Math.atan2(sine, cosine);
	const sweep = isWhole ? 2 * Math.PI : turn < 0 ? turn + 2 * Math.PI : turn;
	const pieces = Math.ceil(sweep / longest);
	return Array.from({ length: pieces }, (_, index) => {
		const angle = start + (sweep * (index + 1)) / pieces;
		return { x: disc.x + disc.r * Math.cos(angle), y: disc.y + disc.r * Math.sin(angle) };
	});
}

/** The hull of the discs as one closed subpath; empty when there are no discs. */
export function hullPath(discs: readonly Disc[]): string {
	let path = '';
	for (const arc of outline(discs)) {
		const { disc, from, to } = arc;
		path += `${path === '' ? 'M' : 'L'}${pair(disc.x + disc.r * from.x, disc.y + disc.r * from.y)}`;
		const bulge = disc.r * (1 - from.x * to.x - from.y * to.y);
		if (bulge > 0.02 || (from === right && to === right)) {
			const r = tenths(disc.r);
			for (const { x, y } of arcPoints(arc, longestArc)) {
				path += `A${r} ${r} 0 0 1 ${pair(x, y)}`;
			}
		}
	}
	return path === '' ? '' : `${path}z`;
}

/** The hull of the discs as a polygon, clockwise, with corners at most `step` apart on its arcs. */
export function hullPolygon(discs: readonly Disc[], step = 3): Point[] {
	return outline(discs).flatMap((arc) => {
		const { disc, from } = arc;
		return [
			{ x: disc.x + disc.r * from.x, y: disc.y + disc.r * from.y },
			...arcPoints(arc, Math.max(0.05, step / disc.r)),
		];
	});
}
