// Specifies that a hand that rests on something lies on it, with its palm towards it, for as long as it rests.
import { describe, expect, it } from 'vitest';
import type { SolvedArm } from '../../../../src/core/figure/arm';
import type { Motion } from '../../../../src/core/figure/motion';
import { seatWrap } from '../../../../src/core/figure/parts/chair';
import { hand } from '../../../../src/core/figure/parts/hand';
import { headWraps } from '../../../../src/core/figure/parts/head';
import { bareUpperArm, forearm, thigh } from '../../../../src/core/figure/parts/limb';
import type { Wrap } from '../../../../src/core/figure/parts/solid';
import { trunkWraps } from '../../../../src/core/figure/parts/torso';
import {
	type ArmPose,
	type BodySide,
	bodySides,
	otherSide,
	type Touched,
} from '../../../../src/core/figure/pose';
import type { Skeleton } from '../../../../src/core/figure/skeleton';
import { add, dot, scale, subtract, unit, type Vector } from '../../../../src/core/figure/vector';
import { look } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import { distanceTo } from './support/collide';
import { momentsOf, movementIds } from './support/frames';

const centimetre = 100 / 170;

function touchedBody(touched: Touched, skeleton: Skeleton, side: BodySide): readonly Wrap[] {
	const other = otherSide(side);
	const view = look({ yaw: 0, pitch: 0 }, { scale: 1, x: 0, y: 0 }, false);
	switch (touched) {
		case 'thigh':
			return thigh(skeleton.leg[side]);
		case 'knee':
			return thigh(skeleton.leg[other]);
		case 'belly':
		case 'chest':
		case 'back':
		case 'shoulder':
			return trunkWraps(skeleton);
		case 'head':
			return headWraps(skeleton.head);
		case 'seat':
			return [seatWrap()];
		case 'elbow':
			return [bareUpperArm(skeleton.arm[other], view), forearm(skeleton.arm[other])];
		case 'hand':
			return hand(skeleton.arm[other], other);
		case 'desk':
			return [];
	}
}

const nearest = (body: readonly Wrap[], at: readonly [number, number, number]): number =>
	Math.min(...body.map((wrap) => distanceTo(wrap, at)));

/** The arm poses of the keys before and after a moment. */
function posesAt(motion: Motion, side: BodySide, progress: number): readonly ArmPose[] {
	const keys = motion.tempo === 'loop' ? [...motion.keys, ...motion.keys.slice(0, 1)] : motion.keys;
	const ends = keys.map((_, index) =>
		keys.slice(1, index + 1).reduce((sum, { seconds }) => sum + seconds, 0),
	);
	const time = progress * (ends.at(-1) ?? 0);
	return keys
		.filter((_, index) => {
			const before = ends[index - 1] ?? -Infinity;
			const after = ends[index + 1] ?? Infinity;
			return time > before + 1e-6 && time < after - 1e-6;
		})
		.map(({ pose }) => pose.arm[side]);
}

const palmOf = (arm: SolvedArm): Vector => add(arm.wrist, scale(arm.hand.y, 4.5));

/** Whether some part of the hand is at most three centimetres from a body. */
const isNear = (body: readonly Wrap[], arm: SolvedArm, side: BodySide): boolean =>
	hand(arm, side)
		.flat()
		.some(({ at, r }) => body.some((wrap) => distanceTo(wrap, at, r + 3 * centimetre) < r + 3 * centimetre));

/** How much nearer a body gets half a unit before the palm. */
function facing(body: readonly Wrap[], arm: SolvedArm): number {
	const palm = palmOf(arm);
	return nearest(body, palm) - nearest(body, add(palm, scale(arm.hand.z, 0.5)));
}

describe.each(movementIds)('%s', (id) => {
	it.each(bodySides)('rests the %s hand on what it touches', (side) => {
		const motion = motions[id];
		let rests = 0;
		for (const { progress, skeleton } of momentsOf(id)) {
			const poses = posesAt(motion, side, progress);
			const touched = poses[0]?.touches;
			if (touched === undefined || poses.some(({ touches }) => touches !== touched)) {
				continue;
			}
			rests++;
			const arm = skeleton.arm[side];
			const body = touchedBody(touched, skeleton, side);
			expect(isNear(body, arm, side), `near ${touched} at ${progress}`).toBe(true);
			if (touched === 'hand') {
				const towards = unit(subtract(palmOf(skeleton.arm[otherSide(side)]), palmOf(arm)));
				expect(dot(arm.hand.z, towards), `palms at ${progress}`).toBeGreaterThan(0.6);
			} else {
				expect(facing(body, arm), `palm towards ${touched} at ${progress}`).toBeGreaterThan(0.2);
			}
		}
		expect(rests).toBe(
			motion.keys.every(({ pose }) => pose.arm[side].touches === undefined) ? 0 : rests || -1,
		);
	});
});
