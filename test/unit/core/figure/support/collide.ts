// Owns how deep one part of the body lies in another: balls along limbs against convex hulls of balls.
import type { Motion } from '../../../../../src/core/figure/motion';
import { backrestWrap, seatWrap } from '../../../../../src/core/figure/parts/chair';
import { hand } from '../../../../../src/core/figure/parts/hand';
import { headWraps } from '../../../../../src/core/figure/parts/head';
import { forearm, thigh } from '../../../../../src/core/figure/parts/limb';
import { type Ball, ball, type Wrap } from '../../../../../src/core/figure/parts/solid';
import { trunkWraps } from '../../../../../src/core/figure/parts/torso';
import { type BodySide, otherSide } from '../../../../../src/core/figure/pose';
import type { Skeleton } from '../../../../../src/core/figure/skeleton';
import { add, between, dot, scale, subtract, unit, type Vector } from '../../../../../src/core/figure/vector';

/** Directions spread evenly over a sphere. */
const directions: readonly Vector[] = Array.from({ length: 120 }, (_, index) => {
	const y = 1 - (2 * index + 1) / 120;
	const around = index * Math.PI * (3 - Math.sqrt(5));
	const size = Math.sqrt(1 - y * y);
	return [Math.cos(around) * size, y, Math.sin(around) * size];
});

function support(wrap: Wrap, n: Vector): number {
	let most = -Infinity;
	for (const { at, r } of wrap) {
		most = Math.max(most, dot(at, n) + r);
	}
	return most;
}

const axes: readonly Vector[] = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1],
	[-1, 0, 0],
	[0, -1, 0],
	[0, 0, -1],
];

const middleOf = (wrap: Wrap): Vector =>
	scale(
		wrap.reduce<Vector>((sum, { at }) => add(sum, at), [0, 0, 0]),
		1 / wrap.length,
	);

/**
 * Signed distance of a point from the hull of a wrap, negative inside: the greatest gap over all directions.
 * The search ends as soon as the gap is `enough`.
 */
export function distanceTo(wrap: Wrap, p: Vector, enough = Infinity): number {
	let best = unit(subtract(p, middleOf(wrap)));
	const gap = (n: Vector): number => dot(p, n) - support(wrap, n);
	let most = gap(best);
	for (let step = 0.5; step > 0.004 && most < enough; step *= 0.6) {
		for (const axis of axes) {
			const n = unit(add(best, scale(axis, step)));
			const value = gap(n);
			if (value > most) {
				most = value;
				best = n;
			}
		}
	}
	for (const n of most < enough ? directions : []) {
		most = Math.max(most, gap(n));
		if (most >= enough) {
			break;
		}
	}
	return most;
}

/** How deep balls lie in a body of several wraps; 0 or less when they are clear of it. */
export function depthIn(body: readonly Wrap[], balls: readonly Ball[]): number {
	let deepest = -Infinity;
	for (const wrap of body) {
		const middle = middleOf(wrap);
		const reach = Math.max(...wrap.map(({ at, r }) => Math.hypot(...subtract(at, middle)) + r));
		for (const { at, r } of balls) {
			if (Math.hypot(...subtract(at, middle)) < reach + r) {
				deepest = Math.max(deepest, r - distanceTo(wrap, at, r - Math.max(0, deepest)));
			}
		}
	}
	return deepest;
}

const along = (wrap: Wrap): readonly Ball[] =>
	wrap.slice(1).flatMap((end, index) => {
		const start = wrap[index] ?? end;
		return [0, 0.34, 0.67, 1].map((share) =>
			ball(between(start.at, end.at, share), start.r + (end.r - start.r) * share),
		);
	});

export interface Collision {
	readonly what: string;
	readonly depth: number;
}

/** Everything that may lie in something else, with how deep it does. */
export function collisions(skeleton: Skeleton, motion: Motion): readonly Collision[] {
	const trunk = trunkWraps(skeleton);
	const head = headWraps(skeleton.head);
	const seat = [seatWrap()];
	const backrest = motion.order.includes('backrest') ? [backrestWrap()] : [];
	const found: Collision[] = [{ what: 'trunk in backrest', depth: depthIn(backrest, trunk.flat()) }];
	const sides: readonly BodySide[] = ['left', 'right'];
	for (const side of sides) {
		const arm = skeleton.arm[side];
		const upper = [0.62, 0.8, 1].map((share) => ball(between(arm.shoulder, arm.elbow, share), 2.3));
		const lower = along(forearm(arm));
		const palm = hand(arm, side).flatMap((wrap) => (wrap.length === 2 ? along(wrap) : wrap));
		const put = (part: string, balls: readonly Ball[], where: string, body: readonly Wrap[]): void => {
			found.push({ what: `${side} ${part} in ${where}`, depth: depthIn(body, balls) });
		};
		for (const [part, balls] of [
			['upper arm', upper],
			['forearm', lower],
			['hand', palm],
		] as const) {
			put(part, balls, 'trunk', trunk);
			put(part, balls, 'head', head);
			put(part, balls, 'backrest', backrest);
			put(part, balls, 'seat', seat);
			for (const leg of sides) {
				put(part, balls, `${leg} thigh`, thigh(skeleton.leg[leg]));
			}
		}
		const other = skeleton.arm[otherSide(side)];
		put('hand', palm, 'other forearm', [forearm(other)]);
		put('forearm', lower, 'other forearm', [forearm(other)]);
	}
	return found;
}
