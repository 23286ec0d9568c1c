// Specifies that the drawn body has the proportions of the tables it names.
import { describe, expect, it } from 'vitest';
import { breadth, seatHeight, segment, sitting } from '../../../../src/core/figure/anthropometry';
import { headWraps } from '../../../../src/core/figure/parts/head';
import { hips, shoe } from '../../../../src/core/figure/parts/limb';
import type { Wrap } from '../../../../src/core/figure/parts/solid';
import { trunkSections, trunkWraps } from '../../../../src/core/figure/parts/torso';
import { bodySides, upright } from '../../../../src/core/figure/pose';
import { solvePose } from '../../../../src/core/figure/skeleton';
import { distance, placed } from '../../../../src/core/figure/vector';

const skeleton = solvePose(upright);

/** Extent of solids along an axis of the world. */
function extent(wraps: readonly Wrap[], axis: 0 | 1 | 2): { low: number; high: number; size: number } {
	const balls = wraps.flat();
	const low = Math.min(...balls.map(({ at, r }) => at[axis] - r));
	const high = Math.max(...balls.map(({ at, r }) => at[axis] + r));
	return { low, high, size: high - low };
}

describe('the seated body', () => {
	it.each(bodySides)('has the lengths of the %s limbs', (side) => {
		const arm = skeleton.arm[side];
		const leg = skeleton.leg[side];
		expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(segment.upperArm);
		expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(segment.forearm);
		expect(distance(leg.hip, leg.knee)).toBeCloseTo(segment.thigh);
		expect(distance(leg.knee, leg.ankle)).toBeCloseTo(segment.shank);
		expect(extent(shoe(leg, side), 2).size).toBeGreaterThan(segment.footLength - 1.5);
		expect(extent(shoe(leg, side), 2).size).toBeLessThan(segment.footLength + 1);
	});

	it('is as high as a seated person: crown and eyes', () => {
		expect(extent(headWraps(skeleton.head), 1).high - seatHeight).toBeCloseTo(sitting.crown, 0);
		expect(placed(skeleton.head, [0, 0.8, 4.4])[1] - seatHeight).toBeCloseTo(sitting.eye, 0);
	});

	it('is as broad at shoulders, chest and hips', () => {
		expect(extent(trunkWraps(skeleton), 0).size / breadth.shoulders).toBeGreaterThan(0.98);
		expect(extent(trunkWraps(skeleton), 0).size / breadth.shoulders).toBeLessThan(1.06);
		const chest = trunkSections(skeleton).at(-1) ?? [];
		expect(Math.abs(extent([chest], 0).size / breadth.chest - 1)).toBeLessThan(0.1);
		expect(Math.abs(extent([hips(skeleton)], 0).size / breadth.hips - 1)).toBeLessThan(0.06);
	});

	it('has a head of 13 from chin to crown, 9 broad and 11 deep without its nose', () => {
		const [skull = [], face = []] = headWraps(skeleton.head);
		expect(extent([skull, face], 1).size).toBeCloseTo(13, 0);
		expect(extent([skull, face], 0).size).toBeCloseTo(9, 0);
		expect(extent([skull, face], 2).size).toBeCloseTo(11, 0);
	});

	it('holds ear, shoulder and hip over each other', () => {
		expect(Math.abs(skeleton.head.origin[2] - skeleton.shoulder.left[2])).toBeLessThan(2.5);
		expect(Math.abs(skeleton.shoulder.left[2] - skeleton.leg.left.hip[2])).toBeLessThan(2.5);
	});
});
