// Specifies what the pictures that do not move show, and that the person in them sits as the check asks.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ergonomicsItems } from '../../../../src/core/ergonomics/items';
import { hand } from '../../../../src/core/figure/parts/hand';
import { headWraps } from '../../../../src/core/figure/parts/head';
import { forearm, shoe, thigh } from '../../../../src/core/figure/parts/limb';
import type { Ball, Wrap } from '../../../../src/core/figure/parts/solid';
import { trunkWraps } from '../../../../src/core/figure/parts/torso';
import { bodySides } from '../../../../src/core/figure/pose';
import {
	elbowRange,
	girdleRange,
	neckRange,
	shoulderRange,
	trunkRange,
	wristRange,
} from '../../../../src/core/figure/rangeOfMotion';
import { type StillId, sceneOf, stillPicture, stills } from '../../../../src/core/figure/stills';
import { eyeOf } from '../../../../src/core/figure/stills/face';
import { screen } from '../../../../src/core/figure/stills/furniture';
import type { Still } from '../../../../src/core/figure/stills/still';
import { between, degrees, placed, type Vector } from '../../../../src/core/figure/vector';
import { depthIn } from './support/collide';
import { contrast, resolver, themes } from './support/colour';
import { bendBetween, legAngles, shoulderAngles, wristAngles } from './support/measure';
import { boundsOf, pathPolygons } from './support/pathPoints';

const ids = Object.keys(stills).filter((id): id is StillId => id in stills);
const of = (id: StillId): Still => stills[id];
const skeletonOf = (id: StillId) => sceneOf(of(id), 'large').skeleton;

/** One centimetre, for a person of 170 cm. */
const centimetre = 100 / 170;
const size = 360;
const margin = 0.04 * size;

describe('the stills', () => {
	it('are one for every item of the check, and three for the pages', () => {
		expect([...ids].sort()).toEqual(
			['sit-easy', 'back', 'relaxed', ...ergonomicsItems.map(({ id }) => id)].sort(),
		);
	});

	it('are all different', () => {
		expect(new Set(ids.map((id) => stillPicture(id, 'large').still().join(' '))).size).toBe(ids.length);
	});

	it('mark what is to be checked, and mark nothing on the pages', () => {
		for (const id of ids) {
			const keys = stillPicture(id, 'large').layers.map(({ key }) => key);
			expect(
				keys.some((key) => /^(measure|dashes|arrow)$/.test(key)),
				id,
			).toBe(id.startsWith('erg-'));
		}
	});
});

/** How deep balls lie in a box, given as a wrap: the way out through its nearest face. */
function depthInBox(box: Wrap, balls: readonly Ball[]): number {
	const faces = ([0, 1, 2] as const).map((axis) => ({
		axis,
		low: Math.min(...box.map(({ at, r }) => at[axis] - r)),
		high: Math.max(...box.map(({ at, r }) => at[axis] + r)),
	}));
	return Math.max(
		...balls.map(({ at, r }) =>
			Math.min(...faces.flatMap(({ axis, low, high }) => [at[axis] + r - low, high - at[axis] + r])),
		),
	);
}

/** What an upper picture cuts at its lower edge. */
const isBelowEdge = /floor|Legs|shank|shoe|thigh|knee|[sS]eat|hips|posts/;

describe.each(ids)('%s', (id) => {
	const still = of(id);
	const { skeleton } = sceneOf(still, 'large');

	it('has one path for every layer, each layer once, and no number that is none', () => {
		const picture = stillPicture(id, 'large');
		const keys = picture.layers.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(picture.still()).toHaveLength(keys.length);
		expect(picture.still().join('')).not.toMatch(/NaN|Infinity|undefined/);
	});

	it.each(['large', 'small'] as const)('keeps a margin when it is %s', (pictured) => {
		const { layers, still: draw } = stillPicture(id, pictured);
		const paths = draw().filter((_, index) => {
			const key = layers[index]?.key ?? '';
			return still.crop === 'lens'
				? /^(halo|arrow)$/.test(key)
				: still.crop === 'full' || !isBelowEdge.test(key);
		});
		const { left, right, top, bottom } = boundsOf(paths);
		expect(Math.min(left, size - right, top)).toBeGreaterThanOrEqual(margin - 1);
		expect(size - bottom).toBeGreaterThanOrEqual(still.crop === 'upper' ? 0 : margin - 1);
		if (still.crop === 'lens') {
			const far = paths.flatMap(pathPolygons).flat();
			expect(Math.max(...far.map(({ x, y }) => Math.hypot(x - 180, y - 180)))).toBeLessThan(160);
		}
	});

	it('bends no joint beyond its range', () => {
		const trunk = bendBetween(skeleton.pelvis, skeleton.chest);
		const neck = bendBetween(skeleton.chest, skeleton.head);
		for (const [bend, range] of [
			[trunk, trunkRange],
			[neck, neckRange],
		] as const) {
			expect(bend.flexion).toBeGreaterThan(-range.extension);
			expect(bend.flexion).toBeLessThan(range.flexion);
			expect(Math.abs(bend.lateral)).toBeLessThan(range.lateral);
			expect(Math.abs(bend.rotation)).toBeLessThan(range.rotation);
		}
		for (const side of bodySides) {
			const arm = skeleton.arm[side];
			const [raised, forward] = skeleton.girdle[side];
			const { elevation, plane, rotation, elbow } = shoulderAngles(skeleton.chest, side, arm);
			const { pronation, flexion, ulnar } = wristAngles(side, arm);
			expect(raised).toBeLessThan(girdleRange.elevation);
			expect(Math.abs(forward)).toBeLessThan(girdleRange.protraction);
			expect(elevation).toBeLessThan(shoulderRange.rotationMeasuredTo);
			expect(plane).toBeLessThan(shoulderRange.horizontalAdduction);
			expect(Math.abs(rotation)).toBeLessThan(shoulderRange.medialRotation);
			expect(elbow).toBeLessThan(elbowRange.flexion);
			expect(Math.abs(pronation)).toBeLessThan(wristRange.pronation + 0.5);
			expect(flexion).toBeGreaterThan(-wristRange.extension);
			expect(flexion).toBeLessThan(wristRange.flexion);
			expect(ulnar).toBeGreaterThan(-wristRange.radial - 0.5);
			expect(ulnar).toBeLessThan(wristRange.ulnar);
			expect(arm.stretched).toBe(0);
		}
	});

	it('has no limb in trunk, head, thighs, chair or desk', () => {
		const things = (keys: RegExp): readonly Wrap[] =>
			still.layers.flatMap((layer) =>
				typeof layer !== 'string' && keys.test(layer.key) ? layer.wraps(skeleton) : [],
			);
		const boxes = things(/^(chairSeat|desk|keyboard|mouse)$/);
		const bodies: readonly (readonly [string, readonly Wrap[]])[] = [
			['trunk', trunkWraps(skeleton)],
			['head', headWraps(skeleton.head)],
			['left thigh', thigh(skeleton.leg.left)],
			['right thigh', thigh(skeleton.leg.right)],
			['backrest', things(/^board$/)],
		];
		const filled = (wrap: Wrap): readonly Ball[] =>
			wrap.slice(1).flatMap((end, index) => {
				const start = wrap[index] ?? end;
				return [0, 0.5, 1].map((share) => ({
					at: between(start.at, end.at, share),
					r: start.r + (end.r - start.r) * share,
				}));
			});
		const found = bodySides.flatMap((side) => {
			const arm = skeleton.arm[side];
			const limbs = [
				['forearm', filled(forearm(arm))],
				['hand', hand(arm, side).flatMap(filled)],
			] as const;
			return [
				...limbs.flatMap(([limb, balls]) => [
					...bodies.map(([body, wraps]) => ({
						what: `${side} ${limb} in ${body}`,
						depth: depthIn(wraps, balls),
					})),
					...boxes.map((box) => ({ what: `${side} ${limb} in box`, depth: depthInBox(box, balls) })),
				]),
				...things(/^desk$/).map((box) => ({
					what: `${side} thigh in desk`,
					depth: depthInBox(box, thigh(skeleton.leg[side]).flatMap(filled)),
				})),
			];
		});
		expect(found.filter(({ depth }) => depth > 1.2 * centimetre)).toEqual([]);
	});

	it('leans on the backrest, not through it, where there is one', () => {
		const board = still.layers.flatMap((layer) =>
			typeof layer !== 'string' && /^(board|cushion)$/.test(layer.key) ? layer.wraps(skeleton) : [],
		);
		if (board.length > 0) {
			const depth = depthIn(board, trunkWraps(skeleton).flat());
			expect(depth).toBeLessThan(2 * centimetre);
			expect(depth).toBeGreaterThan(-centimetre);
		}
	});
});

/** The angle at the middle one of three points, as it is drawn. */
function drawnAngle(id: StillId, points: readonly [Vector, Vector, Vector]): number {
	const { view } = sceneOf(of(id), 'large');
	const [a, corner, b] = [view.seen(points[0]), view.seen(points[1]), view.seen(points[2])];
	const turn = Math.atan2(a.y - corner.y, a.x - corner.x) - Math.atan2(b.y - corner.y, b.x - corner.x);
	const angle = Math.abs(degrees(turn));
	return angle > 180 ? 360 - angle : angle;
}

describe('the check shows it as it should be', () => {
	it('both soles flat on the floor', () => {
		const { leg } = skeletonOf('erg-feet-flat');
		for (const side of bodySides) {
			for (const wrap of shoe(leg[side], side)) {
				const lowest = Math.min(...wrap.map(({ at: [, y], r }) => y - r));
				expect(lowest).toBeCloseTo(0);
			}
		}
	});

	it('a right angle at the knee, and hips as high as the knees or a little higher', () => {
		const skeleton = skeletonOf('erg-knees-90');
		const { hip, knee, ankle } = skeleton.leg.left;
		expect(Math.abs(drawnAngle('erg-knees-90', [hip, knee, ankle]) - 90)).toBeLessThan(4);
		expect(Math.abs(legAngles(skeleton, 'left').knee - 90)).toBeLessThan(4);
		expect(hip[1] - knee[1]).toBeGreaterThanOrEqual(0);
		expect(hip[1] - knee[1]).toBeLessThan(3);
	});

	it('a right angle at the elbow below the shoulder', () => {
		const { shoulder, elbow, wrist } = skeletonOf('erg-elbows-90').arm.left;
		expect(Math.abs(drawnAngle('erg-elbows-90', [shoulder, elbow, wrist]) - 90)).toBeLessThan(4);
		expect(Math.abs(elbow[2] - shoulder[2])).toBeLessThan(2);
	});

	it('the wrist straight', () => {
		const { arm } = skeletonOf('erg-wrists-straight');
		const { flexion, ulnar } = wristAngles('left', arm.left);
		expect(Math.abs(flexion)).toBeLessThan(3);
		expect(Math.abs(ulnar)).toBeLessThan(10);
	});

	it('the top edge of the screen at the eyes or just below, an arm away', () => {
		const [, eye] = eyeOf(skeletonOf('erg-monitor-height-4').head);
		expect(eye - screen.top).toBeGreaterThanOrEqual(0);
		expect(eye - screen.top).toBeLessThan(3);
		expect(screen.at).toBeGreaterThan(30);
	});

	it('the nose, the chest and the middle of the screen on one line', () => {
		const { head, chest } = skeletonOf('erg-monitor-front');
		expect(head.z[0]).toBeCloseTo(0);
		expect(chest.z[0]).toBeCloseTo(0);
		expect(head.origin[0]).toBeCloseTo(0);
	});

	it('the ear over the shoulder', () => {
		const { head, shoulder } = skeletonOf('erg-no-forward-head');
		expect(Math.abs(placed(head, [4.5, 1, -0.5])[2] - shoulder.left[2])).toBeLessThan(0.4);
	});

	it('the phone before the eyes', () => {
		const { head, arm } = skeletonOf('erg-phone-eye');
		expect(Math.abs(placed(arm.left.hand, [0, 7.5, 1.5])[1] - eyeOf(head)[1])).toBeLessThan(2.5);
	});
});

describe('the marks', () => {
	const css = readFileSync('media/figure.css', 'utf8');
	const rule = (selector: string): string => css.split(`${selector} {`)[1]?.split('}')[0] ?? '';

	it('are at least two pixels thick in a picture of 190, with a halo on both sides', () => {
		const width = (selector: string): number =>
			Number(/stroke-width: ([\d.]+)px/.exec(rule(selector))?.[1] ?? 0);
		expect((width('.figure .measure') * 190) / (10 * size)).toBeGreaterThanOrEqual(2);
		expect(width('.figure .measure-halo') - width('.figure .measure')).toBeGreaterThanOrEqual(40);
	});

	it.each(themes)('stand out from their halo in %s', (theme) => {
		const colour = resolver(theme);
		const stroke = (selector: string) => colour(/stroke: ([^;]+)/.exec(rule(selector))?.[1] ?? '');
		expect(contrast(stroke('.figure .measure'), stroke('.figure .measure-halo'))).toBeGreaterThan(7);
	});
});
