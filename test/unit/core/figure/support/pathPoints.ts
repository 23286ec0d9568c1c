// Owns reading of the figure's paths (M, L, C, A, z; tenths of a unit): as polygons with points close together.
import type { Point } from '../../../../../src/core/figure/polygon';

const tokens = /([MLCAz])|(-?\d*\.?\d+(?:e-?\d+)?)/g;

/** Points of an arc from `a` to `b`; the figure's arcs are shorter pieces of circles, clockwise on the screen. */
function arcPoints(a: Point, b: Point, r: number): Point[] {
	const gap = Math.hypot(b.x - a.x, b.y - a.y);
	const height = Math.sqrt(Math.max(0, r * r - (gap * gap) / 4));
	const middle = {
		x: (a.x + b.x) / 2 - ((b.y - a.y) / (gap || 1)) * height,
		y: (a.y + b.y) / 2 + ((b.x - a.x) / (gap || 1)) * height,
	};
	const start = Math.atan2(a.y - middle.y, a.x - middle.x);
	const end = Math.atan2(b.y - middle.y, b.x - middle.x);
	const sweep = (end - start + 4 * Math.PI) % (2 * Math.PI);
	const pieces = Math.max(1, Math.ceil((sweep * r) / 2));
	return Array.from({ length: pieces }, (_, index) => {
		const angle = start + (sweep * (index + 1)) / pieces;
		return { x: middle.x + r * Math.cos(angle), y: middle.y + r * Math.sin(angle) };
	});
}

function curvePoints(a: Point, c: Point, d: Point, b: Point): Point[] {
	return [0.25, 0.5, 0.75, 1].map((t) => {
		const s = 1 - t;
		const at = (p: number, q: number, u: number, v: number): number =>
			s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * u + t * t * t * v;
		return { x: at(a.x, c.x, d.x, b.x), y: at(a.y, c.y, d.y, b.y) };
	});
}

/** The subpaths of a path as lists of points. */
export function pathPolygons(path: string): Point[][] {
	const polygons: Point[][] = [];
	let command = '';
	let numbers: number[] = [];
	const need: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, A: 7 };
	for (const [, letter, number] of path.matchAll(tokens)) {
		if (letter !== undefined) {
			command = letter;
			numbers = [];
			continue;
		}
		numbers.push(Number(number) / 10);
		if (numbers.length < (need[command] ?? 0)) {
			continue;
		}
		const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0, n6 = 0] = numbers;
		numbers = [];
		const current = polygons.at(-1);
		const last = current?.at(-1) ?? { x: 0, y: 0 };
		if (command === 'M') {
			polygons.push([{ x: n0, y: n1 }]);
			command = 'L';
		} else if (command === 'L') {
			current?.push({ x: n0, y: n1 });
		} else if (command === 'C') {
			current?.push(...curvePoints(last, { x: n0, y: n1 }, { x: n2, y: n3 }, { x: n4, y: n5 }));
		} else {
			current?.push(...arcPoints(last, { x: n5, y: n6 }, n0));
		}
	}
	return polygons;
}

export interface Bounds {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The smallest upright box round the paths. */
export function boundsOf(paths: readonly string[]): Bounds {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of paths.flatMap(pathPolygons).flat()) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { left, right, top, bottom };
}

/** Whether a point lies inside the path, by the non-zero rule. */
export function covers(polygons: readonly (readonly Point[])[], { x, y }: Point): boolean {
	let winding = 0;
	for (const polygon of polygons) {
		polygon.forEach((a, index) => {
			const b = polygon[(index + 1) % polygon.length] ?? a;
			if (a.y <= y !== b.y <= y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) {
				winding += b.y > a.y ? 1 : -1;
			}
		});
	}
	return winding !== 0;
}
