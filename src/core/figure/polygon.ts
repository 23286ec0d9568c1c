// Owns polygons of the picture: their order, and what two of them share.

export interface Point {
	readonly x: number;
	readonly y: number;
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

/** Whether a convex polygon, clockwise, holds all of another one. */
export const holds = (outer: readonly Point[], inner: readonly Point[]): boolean =>
	outer.every((a, index) => {
		const b = outer[(index + 1) % outer.length] ?? a;
		return inner.every((p) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= -1e-6);
	});
