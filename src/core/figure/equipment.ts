// Owns the things that a person holds: a ball, a stick, a cane, a band, laid between the hands and where they work.
import type { Stature } from '../units';
import type { SolvedArm } from './arm';
import { ball, type Wrap } from './parts/solid';
import { type BodySide, bodySides, type Sides } from './pose';
import type { Trunk } from './trunk';
import { across, add, between, placed, scale, subtract, turned, unit, type Vector } from './vector';

/** What a motion is done with. A `spot` is given in the chest's frame. */
export type Equipment =
	/** Under the fingers of a hand. */
	| { readonly kind: 'ball'; readonly hand: BodySide }
	/** Through a fist, pointing to the spot; its tip is `reach` away from the fist. */
	| { readonly kind: 'stick'; readonly hand: BodySide; readonly spot: Vector; readonly reach: Stature }
	/** Its shaft in both fists, its hook over the shoulder, its tip on the spot. */
	| { readonly kind: 'cane'; readonly spot: Vector }
	/** From both fists round a post that cannot move. */
	| { readonly kind: 'band'; readonly anchor: Vector };

/** The solids of the things, by the part that they are painted as. */
export type Things = Readonly<
	Partial<Record<'ball' | 'stick' | 'cane' | 'hook' | 'post' | `${BodySide}.band`, readonly Wrap[]>>
>;

/** A trunk with both arms. */
type Body = Trunk & { readonly arm: Sides<SolvedArm> };

/** A massage ball of 7.5 cm, for a person of 170 cm. */
export const ballRadius = 2.2;
const stickRadius = 0.7;
const knobRadius = 1.2;
const caneRadius = 0.72;
const bandRadius = 0.5;

/** Where a ball lies under the fingers, and where the middle of a fist is: along the hand, and out of the palm. */
const underFingers: Vector = [0, 8, ballRadius + 1.2];
const inFist: Vector = [0, 4.7, 1.5];

const bar = (from: Vector, to: Vector, r: number): Wrap => [ball(from, r), ball(to, r)];

/** The middle of a hand's fist. */
export const fistOf = (arm: SolvedArm): Vector => placed(arm.hand, inFist);

/** How far a stick reaches beyond the fist. */
const stickEnd = 6;

function stick(arm: SolvedArm, spot: Vector, reach: Stature): readonly Wrap[] {
	const fist = fistOf(arm);
	const along = unit(subtract(spot, fist));
	const tip = add(fist, scale(along, reach));
	const end = add(fist, scale(along, -stickEnd));
	return [bar(tip, end, stickRadius), [ball(tip, knobRadius)], [ball(end, knobRadius)]];
}

/** Length of the shaft above the upper hand, and below the lower one. */
const shaft = { above: 11, below: 5 } as const;

/** Points of a cubic curve. */
const curve = (a: Vector, b: Vector, c: Vector, d: Vector, pieces: number): readonly Vector[] =>
	Array.from({ length: pieces + 1 }, (_, index) => {
		const share = index / pieces;
		const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
		return between(between(ab, bc, share), between(bc, cd, share), share);
	});

const chain = (points: readonly Vector[], r: number): readonly Wrap[] =>
	points.slice(1).map((end, index) => bar(points[index] ?? end, end, r));

/** The shaft goes on from both fists; the hook turns over the shoulder and comes onto the spot from behind. */
function cane({ arm, chest }: Body, spot: Vector): Things {
	const [upper, lower] = [fistOf(arm.left), fistOf(arm.right)].sort((a, b) => b[1] - a[1]);
	if (upper === undefined || lower === undefined) {
		return {};
	}
	const along = unit(subtract(upper, lower));
	const top = add(upper, scale(along, shaft.above));
	const behind = add(spot, turned(chest, [0, 1, -7]));
	const turn = curve(top, add(top, scale(along, 8)), add(behind, turned(chest, [0, 14, -0.5])), behind, 16);
	const tip = curve(
		behind,
		add(behind, turned(chest, [0, -3.4, 0.4])),
		add(spot, turned(chest, [0, -1.6, -4])),
		spot,
		6,
	);
	return {
		cane: [bar(add(lower, scale(along, -shaft.below)), top, caneRadius)],
		hook: [...chain([...turn, ...tip.slice(1)], caneRadius), [ball(spot, knobRadius)]],
	};
}

/** The post stands on the floor; the band's loop lies round it. */
function band({ arm }: Body, anchor: Vector): Things {
	const [x, y, z] = anchor;
	const halves = bodySides.map((side): readonly [BodySide, readonly Wrap[]] => {
		const fist = fistOf(arm[side]);
		const end = add(fist, scale(unit(subtract(fist, anchor)), 2.2));
		return [side, [bar(anchor, end, bandRadius)]];
	});
	const of = (side: BodySide): readonly Wrap[] => halves.find(([own]) => own === side)?.[1] ?? [];
	return {
		post: [bar([x, 0.9, z + 1.2], [x, y + 6, z + 1.2], 1.3)],
		'left.band': of('left'),
		'right.band': of('right'),
	};
}

/** The things of a motion, in the hands of a skeleton. */
export function thingsOf(equipment: Equipment | undefined, skeleton: Body): Things {
	switch (equipment?.kind) {
		case 'ball':
			return { ball: [[ball(placed(skeleton.arm[equipment.hand].hand, underFingers), ballRadius)]] };
		case 'stick':
			return {
				stick: stick(skeleton.arm[equipment.hand], placed(skeleton.chest, equipment.spot), equipment.reach),
			};
		case 'cane':
			return cane(skeleton, placed(skeleton.chest, equipment.spot));
		case 'band':
			return band(skeleton, equipment.anchor);
		case undefined:
			return {};
	}
}

/**
 * The wrist of a hand that holds something at a point: under the fingers, or in the fist. All vectors lie in the chest's
 * frame with X outwards, as in an arm's pose.
 */
export function wristAt(held: 'underFingers' | 'inFist', at: Vector, along: Vector, palm: Vector): Vector {
	const [, y, z] = held === 'underFingers' ? underFingers : inFist;
	const fingers = unit(along);
	return subtract(subtract(at, scale(fingers, y)), scale(unit(across(palm, fingers)), z));
}
