// Owns the shape of a hand: palm, four fingers of two pieces each, and thumb.
import type { SolvedArm } from '../arm';
import type { BodySide } from '../pose';
import { signOf } from '../pose';
import {
	add,
	between,
	clamp,
	distance,
	type Frame,
	placed,
	radians,
	scale,
	turned,
	type Vector,
} from '../vector';
import { wristRadius } from './limb';
import { ball, type Wrap } from './solid';

interface Finger {
	readonly root: Vector;
	readonly length: number;
	readonly r: number;
	/** Degrees away from the middle finger per degree of spread. */
	readonly fan: number;
}

/** From index to little finger; X towards the thumb, Y along the hand, Z out of the palm. */
const fingers: readonly Finger[] = [
	{ root: [1.75, 4.7, 0], length: 4.6, r: 0.66, fan: 1 },
	{ root: [0.6, 5, -0.05], length: 5.2, r: 0.68, fan: 0.2 },
	{ root: [-0.55, 4.8, 0], length: 4.8, r: 0.65, fan: -0.7 },
	{ root: [-1.65, 4.35, 0.1], length: 3.7, r: 0.58, fan: -1.7 },
];

/** The hand's frame with X towards the thumb. */
const handed = (arm: SolvedArm, side: BodySide): Frame => ({
	...arm.hand,
	x: scale(arm.hand.x, -signOf(side)),
});

interface Ray {
	readonly root: Vector;
	readonly middle: Vector;
	readonly tip: Vector;
	readonly r: number;
}

function ray(frame: Frame, { root, length, r, fan }: Finger, curl: number, spread: number): Ray {
	const aside = radians(fan * spread);
	const first = radians(curl * 82);
	const second = first + radians(curl * 105);
	const piece = (angle: number, size: number): Vector =>
		turned(frame, [
			Math.sin(aside) * Math.cos(angle) * size,
			Math.cos(aside) * Math.cos(angle) * size,
			Math.sin(angle) * size,
		]);
	const start = placed(frame, root);
	const middle = add(start, piece(first, length * 0.52));
	return { root: start, middle, tip: add(middle, piece(second, length * 0.48 - r * 0.5)), r };
}

export function rays(arm: SolvedArm, side: BodySide): readonly Ray[] {
	const frame = handed(arm, side);
	return fingers.map((finger, index) =>
		ray(frame, finger, arm.grip.curl * (1 + 0.08 * index), arm.grip.spread),
	);
}

/** Root, knuckle and tip of the thumb. */
export function thumbPoints(arm: SolvedArm, side: BodySide): readonly [Vector, Vector, Vector] {
	const frame = handed(arm, side);
	const inward = arm.grip.thumb;
	return [
		placed(frame, [1.15, 1.3, 0.3]),
		placed(frame, [3 - 1.1 * inward, 3 + 0.4 * inward, 0.2 + 1.4 * inward]),
		placed(frame, [4.1 - 3.6 * inward, 5.2, 0.2 + 1.9 * inward]),
	];
}

/** The whole hand as wraps that overlap. */
export function hand(arm: SolvedArm, side: BodySide): readonly Wrap[] {
	const frame = handed(arm, side);
	const [root, knuckle, tip] = thumbPoints(arm, side);
	const all = rays(arm, side);
	const palm: Wrap = [
		ball(arm.wrist, wristRadius),
		...all.map(({ root: at, r }) => ball(at, r + 0.18)),
		ball(placed(frame, [1.3, 1.6, 0.35]), 1),
		ball(placed(frame, [-1.2, 1.6, 0.3]), 1.05),
	];
	return [
		palm,
		...all.flatMap(({ root: at, middle, tip: end, r }): Wrap[] => [
			[ball(at, r + 0.05), ball(middle, r)],
			[ball(middle, r), ball(end, r * 0.88)],
		]),
		[ball(root, 1.15), ball(knuckle, 0.82)],
		[ball(knuckle, 0.82), ball(tip, 0.62)],
	];
}

/** Lines between neighbouring fingers, from the knuckles on. */
export function fingerLines(arm: SolvedArm, side: BodySide): readonly (readonly Vector[])[] {
	const all = rays(arm, side);
	return all.slice(1).map((ray_, index) => {
		const before = all[index] ?? ray_;
		return [
			between(between(before.root, before.middle, 0.15), between(ray_.root, ray_.middle, 0.15), 0.5),
			between(before.middle, ray_.middle, 0.5),
			between(between(before.middle, before.tip, 0.8), between(ray_.middle, ray_.tip, 0.8), 0.5),
		];
	});
}

/** Covers the outline between forearm and hand. */
export function wristPatch(arm: SolvedArm): Wrap {
	return [
		ball(between(arm.wrist, arm.elbow, 0.06), wristRadius - 0.02),
		ball(add(arm.wrist, scale(arm.hand.y, 0.9)), wristRadius - 0.06),
	];
}

/** Distances of the wrists at which the fingers of both hands begin to link, and are linked. */
const linking = { from: 9, to: 6.2 } as const;

/** The other hand's fingers where they lie over the back of this one, as far as both are linked. */
export function linkedFingers(arm: SolvedArm, other: SolvedArm, side: BodySide): readonly Wrap[] {
	const share = clamp((linking.from - distance(arm.wrist, other.wrist)) / (linking.from - linking.to), 0, 1);
	const frame = handed(arm, side);
	return share === 0
		? []
		: [1.5, 0.3, -0.9, -2.1].map((x, index) => [
				ball(placed(frame, [x - 0.1, 5.4 - index * 0.12, -0.3]), 0.5 * share),
				ball(placed(frame, [x + 0.2, 5.2 - 3.1 * share - index * 0.1, -0.3 - 0.95 * share]), 0.44 * share),
			]);
}
