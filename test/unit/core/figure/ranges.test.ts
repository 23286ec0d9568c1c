// Specifies that no joint leaves its range in any frame of any movement, and that what is planted stays planted.
import { describe, expect, it } from 'vitest';
import { bodySides } from '../../../../src/core/figure/pose';
import {
	elbowRange,
	girdleRange,
	neckRange,
	shoulderRange,
	trunkRange,
	wristRange,
} from '../../../../src/core/figure/rangeOfMotion';
import { distance, radians } from '../../../../src/core/figure/vector';
import { momentsOf, movementIds } from './support/frames';
import { bendBetween, legAngles, shoulderAngles, wristAngles } from './support/measure';

/** Values of all frames that lie outside a range, with where they do. */
function outside(
	values: readonly (readonly [progress: number, value: number])[],
	low: number,
	high: number,
): readonly string[] {
	return values
		.filter(([, value]) => value < low - 0.5 || value > high + 0.5)
		.map(([progress, value]) => `${value.toFixed(1)} at ${progress.toFixed(2)}`);
}

describe.each(movementIds)('%s', (id) => {
	const moments = momentsOf(id);

	it('bends trunk and neck within their ranges', () => {
		const trunk = moments.map(({ progress, skeleton: { pelvis, chest } }) => ({
			progress,
			...bendBetween(pelvis, chest),
		}));
		expect(
			outside(
				trunk.map((b) => [b.progress, b.flexion]),
				-trunkRange.extension,
				trunkRange.flexion,
			),
		).toEqual([]);
		expect(
			outside(
				trunk.map((b) => [b.progress, b.lateral]),
				-trunkRange.lateral,
				trunkRange.lateral,
			),
		).toEqual([]);
		expect(
			outside(
				trunk.map((b) => [b.progress, b.rotation]),
				-trunkRange.rotation,
				trunkRange.rotation,
			),
		).toEqual([]);
		const neck = moments.map(({ progress, skeleton: { chest, head } }) => ({
			progress,
			...bendBetween(chest, head),
		}));
		expect(
			outside(
				neck.map((b) => [b.progress, b.flexion]),
				-neckRange.extension,
				neckRange.flexion,
			),
		).toEqual([]);
		expect(
			outside(
				neck.map((b) => [b.progress, b.lateral]),
				-neckRange.lateral,
				neckRange.lateral,
			),
		).toEqual([]);
		expect(
			outside(
				neck.map((b) => [b.progress, b.rotation]),
				-neckRange.rotation,
				neckRange.rotation,
			),
		).toEqual([]);
	});

	it.each(bodySides)('moves the %s arm within its ranges', (side) => {
		const arms = moments.map(({ progress, skeleton: { chest, arm, girdle } }) => ({
			progress,
			girdle: girdle[side],
			...shoulderAngles(chest, side, arm[side]),
			...wristAngles(side, arm[side]),
		}));
		const check = (pick: (arm: (typeof arms)[number]) => number, low: number, high: number): void => {
			expect(
				outside(
					arms.map((arm) => [arm.progress, pick(arm)]),
					low,
					high,
				),
			).toEqual([]);
		};
		check(({ girdle: [elevation] }) => elevation, -girdleRange.depression, girdleRange.elevation);
		check(({ girdle: [, protraction] }) => protraction, -girdleRange.retraction, girdleRange.protraction);
		check(({ elevation }) => elevation, 0, shoulderRange.elevation);
		check(({ elevation, plane }) => elevation * Math.sin(radians(plane)), -shoulderRange.extension, 180);
		check(({ elevation, plane }) => (elevation < 30 ? 0 : plane), -90, shoulderRange.horizontalAdduction);
		check(
			({ elevation, rotation }) => (elevation > shoulderRange.rotationMeasuredTo ? 0 : rotation),
			-shoulderRange.medialRotation,
			shoulderRange.lateralRotation,
		);
		check(({ elbow }) => elbow, elbowRange.extension, elbowRange.flexion);
		check(({ pronation }) => pronation, -wristRange.supination, wristRange.pronation);
		check(({ flexion }) => flexion, -wristRange.extension, wristRange.flexion);
		check(({ ulnar }) => ulnar, -wristRange.radial, wristRange.ulnar);
	});

	it('never asks an arm for more than its length, nor folds it', () => {
		for (const side of bodySides) {
			const stretched = moments.filter(({ skeleton }) => skeleton.arm[side].stretched > 0.01);
			expect(stretched.map(({ progress }) => progress)).toEqual([]);
		}
	});

	it('keeps the feet on the floor, the pelvis on the seat, and hips and knees at a seated angle', () => {
		const first = moments[0]?.skeleton;
		for (const { skeleton } of moments) {
			for (const side of bodySides) {
				const leg = skeleton.leg[side];
				expect(distance(leg.ankle, first?.leg[side].ankle ?? [0, 0, 0])).toBe(0);
				expect(distance(leg.hip, first?.leg[side].hip ?? [0, 0, 0])).toBeLessThan(1.2);
				const { hip, knee } = legAngles(skeleton, side);
				expect(hip).toBeGreaterThan(65);
				expect(hip).toBeLessThan(110);
				expect(knee).toBeGreaterThan(85);
				expect(knee).toBeLessThan(95);
			}
		}
	});
});
