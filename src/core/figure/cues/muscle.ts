// Owns the muscles that glow: where each lies on the body, and which part of the picture it stays inside.
import type { MuscleId } from '../motion';
import { sleeve } from '../parts/limb';
import { ball, ballIn, type Wrap } from '../parts/solid';
import { bellyRise, neckWrap, trunkWraps } from '../parts/torso';
import { type BodySide, signOf } from '../pose';
import type { Skeleton } from '../skeleton';
import { add, between, placed, scale, turned, type Vector, world } from '../vector';
import type { View } from '../view';
import { medialBorder } from './scapula';

/** A muscle's own shape and the shapes it is cut to. */
export interface Muscle {
	readonly shape: readonly Wrap[];
	readonly hosts: readonly Wrap[];
}

type Shape = (skeleton: Skeleton, side: BodySide, view: View) => Muscle;

const onTrunk =
	(shape: (skeleton: Skeleton, side: BodySide) => readonly Wrap[]): Shape =>
	(skeleton, side) => ({ shape: shape(skeleton, side), hosts: trunkWraps(skeleton) });

/** The deltoid, on the upper side of the sleeve. */
const onSleeve: Shape = (skeleton, side) => {
	const { shoulder, elbow } = skeleton.arm[side];
	const out = scale(skeleton.chest.y, 0.3);
	return {
		shape: [
			[
				ball(add(between(shoulder, elbow, 0.02), out), 1.35),
				ball(add(between(shoulder, elbow, 0.4), out), 0.95),
			],
		],
		hosts: [...trunkWraps(skeleton), sleeve(skeleton.arm[side], 0)],
	};
};

const shapes: Readonly<Record<MuscleId, Shape>> = {
	upperTrapezius: (skeleton, side, view) => {
		const { chest, head, shoulder } = skeleton;
		const sign = signOf(side);
		const top = placed(head, [sign * 1.9, -2.2, -0.8]);
		const root = placed(chest, [sign * 2.5, 0.6, 0.4]);
		const end = add(between(root, shoulder[side], 0.82), scale(chest.y, 1.1));
		return {
			shape: [
				[ball(top, 0.7), ball(root, 1)],
				[ball(root, 1), ball(add(between(root, end, 0.45), scale(chest.y, -0.2)), 1.05), ball(end, 0.75)],
			],
			hosts: [...trunkWraps(skeleton), neckWrap(skeleton, view)],
		};
	},
	neckSide: (skeleton, side, view) => {
		const { chest, head } = skeleton;
		const sign = signOf(side);
		return {
			shape: [[ballIn(head, [sign * 2.1, -1.8, -0.2], 0.8), ballIn(chest, [sign * 2.4, 0.4, 1.6], 0.9)]],
			hosts: [...trunkWraps(skeleton), neckWrap(skeleton, view)],
		};
	},
	rhomboids: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const [upper, lower] = medialBorder(skeleton, side);
		const low = between(upper, lower, 0.72);
		return [
			[
				ballIn(skeleton.chest, [sign * 0.9, -0.6, -3], 0.6),
				ballIn(skeleton.chest, [sign * 0.9, -5.6, -4.4], 0.6),
				ball(upper, 0.6),
				ball(low, 0.6),
			],
		];
	}),
	lowerTrapezius: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const [upper, lower] = medialBorder(skeleton, side);
		return [
			[
				ballIn(skeleton.chest, [sign * 0.9, -4, -4.2], 0.6),
				ballIn(skeleton.chest, [sign * 0.9, -13, -4.6], 0.6),
				ball(between(upper, lower, 0.35), 0.6),
			],
		];
	}),
	thoracicErectors: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const [lower, upper] = [skeleton.vertebrae[2] ?? world, skeleton.vertebrae[4] ?? world];
		const middle = skeleton.vertebrae[3] ?? world;
		const at = [
			ballIn(lower, [sign * 1.6, 1, -3], 0.9),
			ballIn(middle, [sign * 1.7, 0, -3.1], 1),
			ballIn(upper, [sign * 1.6, 0, -3.1], 1),
			ballIn(skeleton.chest, [sign * 1.5, -1, -1.9], 0.8),
		];
		return at.slice(1).map((end, index) => [at[index] ?? end, end]);
	}),
	levatorScapulae: (skeleton, side, view) => {
		const sign = signOf(side);
		const [upper] = medialBorder(skeleton, side);
		const bend = ballIn(skeleton.chest, [sign * 2.5, 0.4, -1], 0.75);
		return {
			shape: [
				[ballIn(skeleton.head, [sign * 1.9, -1.8, -1.4], 0.6), bend],
				[bend, ball(upper, 0.8)],
			],
			hosts: [...trunkWraps(skeleton), neckWrap(skeleton, view)],
		};
	},
	infraspinatus: onTrunk((skeleton, side) => {
		const [upper, lower] = medialBorder(skeleton, side);
		return [
			[
				ball(between(upper, lower, 0.25), 0.7),
				ball(between(upper, lower, 0.8), 0.7),
				ball(add(skeleton.shoulder[side], scale(skeleton.chest.z, -1.8)), 0.8),
			],
		];
	}),
	posteriorDeltoid: onSleeve,
	deltoid: onSleeve,
	anteriorDeltoid: (skeleton, side) => {
		const { shoulder, elbow } = skeleton.arm[side];
		const at = (share: number): Vector =>
			add(between(shoulder, elbow, share), turned(skeleton.chest, [signOf(side) * 0.4, 0.3, 1.5]));
		return {
			shape: [[ball(at(0.04), 1.2), ball(at(0.36), 0.9)]],
			hosts: [...trunkWraps(skeleton), sleeve(skeleton.arm[side], 0)],
		};
	},
	pectorals: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const { chest } = skeleton;
		return [[ballIn(chest, [sign * 2.7, -7, 6], 1.7), ballIn(chest, [sign * 5, -6, 4.8], 1.4)]];
	}),
	latissimus: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const [waist, ribs] = [skeleton.vertebrae[1] ?? world, skeleton.vertebrae[3] ?? world];
		const at = [
			ballIn(skeleton.chest, [sign * 7.4, -8.5, 0.6], 1.2),
			ballIn(ribs, [sign * 6.8, -1, 1.2], 1.5),
			ballIn(waist, [sign * 6.3, 0.5, 1], 1.1),
		];
		return at.slice(1).map((end, index) => [at[index] ?? end, end]);
	}),
	obliques: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const [waist, ribs] = [skeleton.vertebrae[1] ?? world, skeleton.vertebrae[3] ?? world];
		const at = [
			ballIn(ribs, [sign * 5.8, -2.4, 4.4], 1.2),
			ballIn(waist, [sign * 5, 0.6, 5], 1.4),
			ballIn(skeleton.pelvis, [sign * 3.4, 4.6, 5.6], 1.1),
		];
		return at.slice(1).map((end, index) => [at[index] ?? end, end]);
	}),
	diaphragm: onTrunk((skeleton, side) => {
		const sign = signOf(side);
		const ribs = skeleton.vertebrae[3] ?? world;
		const forward = bellyRise * skeleton.breath;
		return [
			[
				ballIn(ribs, [sign * 2.4, -5, 5 + forward * 0.7], 1.9),
				ballIn(ribs, [sign * 2.6, -10, 4.6 + forward], 2.2),
			],
		];
	}),
};

export const muscleShape = (muscle: MuscleId, skeleton: Skeleton, side: BodySide, view: View): Muscle =>
	shapes[muscle](skeleton, side, view);
