// Owns the writing of SVG paths.
import type { Point } from './polygon';

/** Coordinates are written in tenths of a picture unit: whole numbers are quicker to write and to read. */
export const tenths = (value: number): number => Math.round(value * 10);

export const pair = (x: number, y: number): string => `${tenths(x)} ${tenths(y)}`;

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
