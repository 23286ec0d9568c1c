// Owns flat shapes: convex hulls of circles as SVG paths with exact arcs, and as polygons that can be cut.

/** A circle in the picture; Y points down. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** One arc of a hull's outline: the disc, and the directions of its normal from which to which it is outside. */
interface Arc {
	readonly disc: Disc;
	readonly from: number;
	readonly to: number;
}

const turn = 2 * Math.PI;

/** The direction of the normal at which the hull's outline leaves `from` for `to`, or none. */
function leaving(from: Disc, to: Disc): number | undefined {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const gap = Math.hypot(dx, dy);
	const difference = from.r - to.r;
	return gap <= Math.abs(difference) + 1e-9 ? undefined : Math.atan2(dy, dx) - Math.acos(difference / gap);
}

function lowest(discs: readonly Disc[]): Disc | undefined {
	let best: Disc | undefined;
	for (const disc of discs) {
		if (best === undefined || disc.x + disc.r > best.x + best.r + 1e-9) {
			best = disc;
		}
	}
	return best;
}

/** An angle as the clockwise turn to it; what lies behind by a rounding error only is no turn at all. */
function forward(angle: number): number {
	const ahead = ((angle % turn) + turn) % turn;
	return ahead > turn - 1e-7 ? 0 : ahead;
}

/** The outline of the smallest convex shape round the discs, clockwise, as arcs; straight lines join them. */
export function outline(discs: readonly Disc[]): readonly Arc[] {
	const start = lowest(discs);
	const arcs: Arc[] = [];
	let disc = start;
	let angle = 0;
	for (let guard = 0; disc !== undefined && guard <= 2 * discs.length; guard++) {
		let next: Disc | undefined;
		let least = turn;
		for (const other of discs) {
			const at = other === disc ? undefined : leaving(disc, other);
			if (at !== undefined) {
				const ahead = forward(at - angle);
				if (ahead < least - 1e-9) {
					least = ahead;
					next = other;
				}
			}
		}
		const to = Math.min(angle + least, turn);
		arcs.push({ disc, from: angle, to });
		if (next === undefined || to >= turn - 1e-9) {
			break;
		}
		angle = to;
		disc = next;
	}
	return arcs;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const pair = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

/** The hull of the discs as one closed subpath; empty when there are no discs. */
export function hullPath(discs: readonly Disc[]): string {
	let path = '';
	for (const { disc, from, to } of outline(discs)) {
		const at = (angle: number): string =>
			pair(disc.x + disc.r * Math.cos(angle), disc.y + disc.r * Math.sin(angle));
		path += `${path === '' ? 'M' : 'L'}${at(from)}`;
		if (to - from > turn - 1e-6) {
			const r = rounded(disc.r);
			path += `A${r} ${r} 0 1 1 ${at(from + Math.PI)}A${r} ${r} 0 1 1 ${at(from)}`;
		} else if (disc.r * (to - from) > 0.15) {
			const r = rounded(disc.r);
			path += `A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
		}
	}
	return path === '' ? '' : `${path}z`;
}

/** The hull of the discs as a polygon, clockwise, with corners at most `step` apart on its arcs. */
export function hullPolygon(discs: readonly Disc[], step = 3): Point[] {
	const points: Point[] = [];
	for (const { disc, from, to } of outline(discs)) {
		const pieces = Math.max(1, Math.ceil((disc.r * (to - from)) / step));
		for (let index = 0; index <= pieces; index++) {
			const angle = from + ((to - from) * index) / pieces;
			points.push({ x: disc.x + disc.r * Math.cos(angle), y: disc.y + disc.r * Math.sin(angle) });
		}
	}
	return points;
}

/** What two convex polygons, both clockwise, have in common. */
export function intersection(subject: readonly Point[], cutter: readonly Point[]): Point[] {
	let left = [...subject];
	cutter.forEach((a, index) => {
		const b = cutter[(index + 1) % cutter.length];
		if (b === undefined || left.length === 0) {
			return;
		}
		const inside = (p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
		const kept: Point[] = [];
		left.forEach((p, at) => {
			const q = left[(at + 1) % left.length] ?? p;
			const here = inside(p);
			const there = inside(q);
			if (here >= 0) {
				kept.push(p);
			}
			if (here * there < 0) {
				const share = here / (here - there);
				kept.push({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share });
			}
		});
		left = kept;
	});
	return left;
}

/** The polygon's corners in clockwise order: shapes of one path must turn the same way, or they cut holes. */
export function clockwise(points: readonly Point[]): readonly Point[] {
	let area = 0;
	points.forEach((p, index) => {
		const q = points[(index + 1) % points.length] ?? p;
		area += p.x * q.y - q.x * p.y;
	});
	return area < 0 ? [...points].reverse() : points;
}

/** Points as a path, closed or open. */
export function pointsPath(points: readonly Point[], closed: boolean): string {
	return points.length < 2 ? '' : `M${points.map(({ x, y }) => pair(x, y)).join('L')}${closed ? 'z' : ''}`;
}

/** Points as a smooth path through all of them (Catmull-Rom), closed or open. */
export function smoothPath(points: readonly Point[], closed: boolean): string {
	const count = points.length;
	const first = points[0];
	if (first === undefined || count < 2) {
		return '';
	}
	const at = (index: number): Point =>
		(closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) ?? first;
	let path = `M${pair(first.x, first.y)}`;
	for (let index = 0; index < (closed ? count : count - 1); index++) {
		const [p, a, b, n] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
		path += `C${pair(a.x + (b.x - p.x) / 6, a.y + (b.y - p.y) / 6)} ${pair(b.x - (n.x - a.x) / 6, b.y - (n.y - a.y) / 6)} ${pair(b.x, b.y)}`;
	}
	return closed ? `${path}z` : path;
}
