// Specifies the hulls and polygons that the figure is drawn with.
import { describe, expect, it } from 'vitest';
import { hullPath, hullPolygon } from '../../../../src/core/figure/hull';
import { clockwise, intersection } from '../../../../src/core/figure/polygon';

const area = (points: readonly { x: number; y: number }[]): number =>
	points.reduce((sum, p, index) => {
		const q = points[(index + 1) % points.length] ?? p;
		return sum + (p.x * q.y - q.x * p.y) / 2;
	}, 0);

describe('hull of discs', () => {
	it('of one disc is the disc', () => {
		expect(area(hullPolygon([{ x: 5, y: 7, r: 10 }], 0.1))).toBeCloseTo(Math.PI * 100, 0);
	});

	it('of two equal discs is a capsule', () => {
		const capsule = hullPolygon(
			[
				{ x: 0, y: 0, r: 10 },
				{ x: 30, y: 0, r: 10 },
			],
			0.1,
		);
		expect(area(capsule)).toBeCloseTo(Math.PI * 100 + 600, 0);
	});

	it('leaves out a disc inside another, and one on the line between two others', () => {
		const one = hullPath([{ x: 0, y: 0, r: 10 }]);
		expect(
			hullPath([
				{ x: 0, y: 0, r: 10 },
				{ x: 3, y: 2, r: 4 },
			]),
		).toBe(one);
		const ends = [
			{ x: 0, y: 0, r: 3 },
			{ x: 20, y: 0, r: 3 },
		];
		const withMiddle = hullPolygon([...ends, { x: 10, y: 0, r: 3 }], 0.1);
		expect(area(withMiddle)).toBeCloseTo(area(hullPolygon(ends, 0.1)), 3);
	});

	it('turns clockwise on the screen, whatever the order of the discs', () => {
		const discs = [
			{ x: 0, y: 0, r: 2 },
			{ x: 9, y: 4, r: 1 },
			{ x: 3, y: 12, r: 3 },
		];
		expect(area(hullPolygon(discs))).toBeGreaterThan(0);
		expect(area(hullPolygon([...discs].reverse()))).toBeGreaterThan(0);
	});

	it('of nothing is nothing', () => {
		expect(hullPath([])).toBe('');
	});
});

describe('polygons', () => {
	const square = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 10 },
		{ x: 0, y: 10 },
	];

	it('have in common what both cover', () => {
		const shifted = square.map(({ x, y }) => ({ x: x + 6, y: y + 5 }));
		expect(area(intersection(square, shifted))).toBeCloseTo(20);
		expect(
			intersection(
				square,
				square.map(({ x, y }) => ({ x: x + 20, y })),
			),
		).toEqual([]);
	});

	it('are brought into clockwise order', () => {
		expect(area(clockwise([...square].reverse()))).toBe(100);
		expect(clockwise(square)).toEqual(square);
	});
});
