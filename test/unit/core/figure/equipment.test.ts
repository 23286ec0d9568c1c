// Specifies that what is held lies in the hands that hold it and on the place it works on, in every frame.
import { describe, expect, it } from 'vitest';
import { muscleShape } from '../../../../src/core/figure/cues/muscle';
import { type Equipment, fistOf } from '../../../../src/core/figure/equipment';
import type { Motion } from '../../../../src/core/figure/motion';
import { chairLegs, seatWrap } from '../../../../src/core/figure/parts/chair';
import { hand } from '../../../../src/core/figure/parts/hand';
import { headWraps } from '../../../../src/core/figure/parts/head';
import { thigh } from '../../../../src/core/figure/parts/limb';
import { type Ball, ball, type Wrap } from '../../../../src/core/figure/parts/solid';
import { neckWrap, trunkWraps } from '../../../../src/core/figure/parts/torso';
import { type BodySide, bodySides } from '../../../../src/core/figure/pose';
import type { Skeleton } from '../../../../src/core/figure/skeleton';
import {
	between,
	degrees,
	distance,
	dot,
	subtract,
	unit,
	type Vector,
} from '../../../../src/core/figure/vector';
import { look } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import { movements } from '../../../../src/core/movements/movements';
import { depthIn, distanceTo } from './support/collide';
import { momentsOf, movementIds } from './support/frames';

/** One centimetre, for a person of 170 cm. */
const centimetre = 100 / 170;
/** How deep a muscle may lie under skin and shirt: a centimetre and a half. */
const underSkin = 1.5 * centimetre;
const view = look({ yaw: 180, pitch: 0 }, { scale: 1, x: 0, y: 0 }, false);

const equipped = movementIds.flatMap((id) => {
	const { equipment } = motions[id];
	return equipment ? [{ id, motion: motions[id], equipment }] : [];
});

const body = (skeleton: Skeleton): readonly Wrap[] => [
	...trunkWraps(skeleton),
	neckWrap(skeleton, view),
	...headWraps(skeleton.head),
];

const handsOf = (equipment: Equipment): readonly BodySide[] =>
	'hand' in equipment ? [equipment.hand] : bodySides;

const balls = (wraps: readonly Wrap[]): readonly Ball[] =>
	wraps.flatMap((wrap) => {
		const [a, b] = wrap;
		return a && b ? [0, 0.25, 0.5, 0.75, 1].map((share) => ball(between(a.at, b.at, share), a.r)) : wrap;
	});

const nowhere: Vector = [0, 0, 0];

/** What presses on the body: the ball, the stick's first knob, the cane's last one. */
function tipOf({ things }: Skeleton): Ball | undefined {
	return things.ball?.[0]?.[0] ?? things.stick?.[1]?.[0] ?? things.hook?.at(-1)?.[0];
}

/** The straight piece that a fist holds. */
function gripped({ things }: Skeleton, side: BodySide): readonly [Vector, Vector] | undefined {
	const [from, to] = (things.stick ?? things.cane ?? things[`${side}.band`])?.[0] ?? [];
	return from && to ? [from.at, to.at] : undefined;
}

const nearest = (wraps: readonly Wrap[], at: Vector): number =>
	Math.min(...wraps.map((wrap) => distanceTo(wrap, at)));

function fromLine(point: Vector, [from, to]: readonly [Vector, Vector]): number {
	const along = unit(subtract(to, from));
	const gone = dot(subtract(point, from), along);
	return Math.sqrt(Math.max(0, distance(point, from) ** 2 - gone ** 2));
}

function works(motion: Motion, skeleton: Skeleton, tip: Ball): number {
	const shapes = motion.glow.flatMap(({ muscle, side }) => muscleShape(muscle, skeleton, side, view).shape);
	return nearest(shapes, tip.at) - tip.r;
}

describe.each(equipped)('$id', ({ id, motion, equipment }) => {
	const moments = momentsOf(id);

	it('is done with what its record names', () => {
		expect(movements[id].equipment).toContain(equipment.kind);
	});

	it('is painted with all that is held', () => {
		const things = Object.keys(moments[0]?.skeleton.things ?? {});
		expect(things.length).toBeGreaterThan(0);
		expect(things.filter((key) => !motion.order.some((part) => part === key))).toEqual([]);
	});

	it('keeps it in the hands', () => {
		for (const { skeleton, progress } of moments) {
			for (const side of handsOf(equipment)) {
				const arm = skeleton.arm[side];
				const held = gripped(skeleton, side);
				if (held) {
					expect(fromLine(fistOf(arm), held), `fist at ${progress}`).toBeLessThan(0.3);
				} else {
					const [first] = skeleton.things.ball?.[0] ?? [];
					const gap = nearest(hand(arm, side), first?.at ?? [0, 0, 0]) - (first?.r ?? 0);
					expect(Math.abs(gap), `ball at ${progress}`).toBeLessThan(centimetre);
				}
			}
		}
	});

	it('holds what is straight across the palm', () => {
		if (equipment.kind === 'ball' || equipment.kind === 'band') {
			expect(Object.keys(moments[0]?.skeleton.things ?? {})).not.toContain('stick');
			return;
		}
		for (const { skeleton, progress } of moments) {
			for (const side of handsOf(equipment)) {
				const [from, to] = gripped(skeleton, side) ?? [
					[0, 0, 0],
					[0, 1, 0],
				];
				const across = Math.abs(dot(unit(subtract(to, from)), skeleton.arm[side].hand.x));
				expect(degrees(Math.acos(Math.min(1, across))), `${side} at ${progress}`).toBeLessThan(25);
			}
		}
	});

	it('presses on the muscle that glows, or pulls on what cannot move', () => {
		for (const { skeleton, progress } of moments) {
			const tip = tipOf(skeleton);
			if (tip) {
				const gap = nearest(body(skeleton), tip.at) - tip.r;
				expect(Math.abs(gap), `tip at ${progress}`).toBeLessThan(centimetre);
				expect(works(motion, skeleton, tip), `muscle at ${progress}`).toBeLessThan(underSkin);
			} else {
				const post = skeleton.things.post ?? [];
				const ends = bodySides.map((side) => gripped(skeleton, side)?.[0] ?? nowhere);
				for (const end of ends) {
					expect(Math.abs(nearest(post, end)), `band at ${progress}`).toBeLessThan(centimetre);
				}
				expect(skeleton.things.post).toEqual(moments[0]?.skeleton.things.post);
			}
		}
	});

	it('lies in nothing else', () => {
		for (const { skeleton, progress } of moments) {
			const { post = [], ...held } = skeleton.things;
			const all = Object.values(held).flatMap((wraps) => balls(wraps));
			const solids = [...body(skeleton), ...bodySides.flatMap((side) => thigh(skeleton.leg[side]))];
			const furniture = [seatWrap(), ...chairLegs('front'), ...chairLegs('back')];
			expect(depthIn([...solids, ...furniture], all), `at ${progress}`).toBeLessThan(centimetre);
			expect(depthIn([...solids, ...furniture], balls(post)), `post at ${progress}`).toBeLessThan(0);
		}
	});

	it('keeps its shape', () => {
		const lengths = moments.map(({ skeleton: { things } }) =>
			[...(things.stick ?? []), ...(things.hook ?? [])].reduce(
				(sum, [a, b]) => sum + (a && b ? distance(a.at, b.at) : 0),
				0,
			),
		);
		expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(centimetre);
	});
});

describe('records and pictures', () => {
	const held = ['ball', 'stick', 'cane', 'band'];

	it('hold the same things', () => {
		for (const id of movementIds) {
			const named = movements[id].equipment.filter((name) => held.includes(name));
			expect(named, id).toEqual([motions[id].equipment?.kind].filter((kind) => kind !== undefined));
		}
	});
});
