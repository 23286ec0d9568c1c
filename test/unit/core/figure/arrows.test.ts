// Specifies that arrows, sides and directions in the pictures are those of the body's own movement.
import { describe, expect, it } from 'vitest';
import { arrowWay, largeSamples, trackedAt } from '../../../../src/core/figure/cues/arrow';
import type { Motion } from '../../../../src/core/figure/motion';
import { createPicture } from '../../../../src/core/figure/picture';
import type { Point } from '../../../../src/core/figure/polygon';
import type { Skeleton } from '../../../../src/core/figure/skeleton';
import { isMirrored, shareOf, skeletonAt } from '../../../../src/core/figure/timeline';
import { distance, placed, type Vector } from '../../../../src/core/figure/vector';
import { look, type View } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import type { MovementId, Variant } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import { movementIds } from './support/frames';
import { pathPolygons } from './support/pathPoints';

const viewOf = (motion: Motion, variant: Variant): View =>
	look(motion.camera, motion.framing, isMirrored(motion, variant));

/** From the base of an arrow's head to its tip, as it is painted. */
function painted(path: string): Point {
	const [, head = []] = pathPolygons(path);
	const [tip, one, two] = head;
	return tip && one && two
		? { x: tip.x - (one.x + two.x) / 2, y: tip.y - (one.y + two.y) / 2 }
		: { x: Number.NaN, y: Number.NaN };
}

const angleBetween = (a: Point, b: Point): number =>
	Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y));

/** Where a point of the body moves in the picture between two shares of the motion, as the variant shows it. */
function moved(
	id: MovementId,
	variant: Variant,
	point: (skeleton: Skeleton) => Vector,
	from: number,
	to: number,
): Point {
	const motion = motions[id];
	const view = viewOf(motion, variant);
	const at = (progress: number) => view.seen(point(skeletonAt(motion, shareOf(motion, variant, progress))));
	return { x: at(to).x - at(from).x, y: at(to).y - at(from).y };
}

const crown = ({ head }: Skeleton): Vector => placed(head, [0, 8, 0]);

describe.each(movementIds)('the arrows of %s', (id) => {
	const motion = motions[id];

	it.each(movements[id].variants)('point where the body goes (%s)', (variant) => {
		const picture = createPicture(motion, variant, { size: 'large', cues: true });
		const still = picture.still();
		const view = viewOf(motion, variant);
		expect(motion.arrows.length).toBeGreaterThan(0);
		motion.arrows.forEach((arrow, index) => {
			const layer = picture.layers.findIndex(({ key }) => key === `arrow${index}`);
			const head = painted(still[layer] ?? '');
			const share = (progress: number): number => shareOf(motion, variant, progress);
			const way = arrowWay((at) => skeletonAt(motion, share(at)), arrow, view, largeSamples);
			const [before, last] = [way.at(-8), way.at(-1)];
			expect(before && last).toBeDefined();
			if (before && last) {
				expect(angleBetween(head, { x: last.x - before.x, y: last.y - before.y })).toBeLessThan(0.7);
			}
			const near = arrow.to - 0.25 * (arrow.to - arrow.from);
			const real = moved(id, variant, (skeleton) => trackedAt(skeleton, arrow.track), near, arrow.to);
			expect(angleBetween(head, real), `arrow ${index}`).toBeLessThan(0.8);
		});
	});

	it('are there, or the movement is seen in the plane of the picture', () => {
		const view = viewOf(motion, motion.authored);
		for (const { track, from, to } of motion.arrows) {
			let [real, seen] = [0, 0];
			for (let index = 0; index < 24; index++) {
				const a = trackedAt(skeletonAt(motion, from + ((to - from) * index) / 24), track);
				const b = trackedAt(skeletonAt(motion, from + ((to - from) * (index + 1)) / 24), track);
				const [p, q] = [view.seen(a), view.seen(b)];
				real += distance(a, b);
				seen += Math.hypot(p.x - q.x, p.y - q.y) / p.scale;
			}
			expect(seen / real >= 0.75 || motion.arrows.length > 0).toBe(true);
			expect(seen / real).toBeGreaterThan(0.3);
		}
	});
});

describe('the side that a text names is the viewer’s side of the picture', () => {
	it.each([
		['left', -1],
		['right', 1],
	] as const)('to the %s', (variant, sign) => {
		const head = moved('ear-to-shoulder', variant, crown, 0, 1);
		expect(head.x * sign).toBeGreaterThan(20);
		const nose = moved('seated-spinal-twist', variant, ({ head: frame }) => placed(frame, [0, 0, 6]), 0, 1);
		const chest = moved(
			'seated-spinal-twist',
			variant,
			({ chest: frame }) => placed(frame, [0, -6, 8]),
			0,
			1,
		);
		expect(nose.x * sign).toBeGreaterThan(10);
		expect(chest.x * sign).toBeGreaterThan(10);
		const elbow = moved('cross-body-pull', variant, ({ arm }) => arm.right.elbow, 0, 1);
		expect(elbow.x * sign).toBeGreaterThan(20);
		const reached = moved('rhomboid-side-stretch', variant, ({ arm }) => arm.left.wrist, 0.5, 1);
		expect(reached.x * sign).toBeGreaterThan(20);
		const straight = moved('side-arm-stretch', variant, ({ arm }) => arm.right.wrist, 0.5, 1);
		expect(straight.x * sign).toBeGreaterThan(20);
	});

	it.each([
		'ball-massage-upper-traps',
		'stick-massage-upper-traps',
		'ball-massage-levator-scapulae',
		'stick-massage-levator-scapulae',
	] as const)('%s works there', (id) => {
		for (const [variant, sign] of [
			['left', -1],
			['right', 1],
		] as const) {
			const view = viewOf(motions[id], variant);
			const { things, chest } = skeletonAt(motions[id], 0);
			const tip = things.ball?.[0]?.[0] ?? things.stick?.[1]?.[0];
			expect(tip).toBeDefined();
			expect((view.seen(tip?.at ?? chest.origin).x - view.seen(chest.origin).x) * sign).toBeGreaterThan(10);
		}
	});

	it('stretches the other side of the neck', () => {
		const { glow, authored } = motions['ear-to-shoulder'];
		const view = viewOf(motions['ear-to-shoulder'], authored);
		const skeleton = skeletonAt(motions['ear-to-shoulder'], 1);
		expect(authored).toBe('left');
		for (const { side } of glow) {
			expect(view.seen(skeleton.shoulder[side]).x).toBeGreaterThan(view.seen(skeleton.chest.origin).x);
		}
	});
});

describe('shoulder rolls', () => {
	it.each([
		['backward', -1],
		['forward', 1],
	] as const)('%s go over the top that way', (variant, sign) => {
		const motion = motions['shoulder-rolls'];
		const rounds = Array.from({ length: 40 }, (_, index) => {
			const { shoulder, chest } = skeletonAt(motion, shareOf(motion, variant, index / 40));
			return { y: shoulder.left[1] - chest.origin[1], z: shoulder.left[2] - chest.origin[2] };
		});
		const highest = rounds.reduce((best, p, index) => (p.y > (rounds[best]?.y ?? 0) ? index : best), 0);
		const [before, after] = [rounds[(highest + 36) % 40], rounds[(highest + 4) % 40]];
		expect(Math.sign((after?.z ?? 0) - (before?.z ?? 0))).toBe(sign);
	});
});

describe('cat-cow', () => {
	it('arches with the breath in, first, and rounds with the breath out', () => {
		const flexion = (progress: number): number => {
			const { pelvis, chest } = skeletonAt(motions['seated-cat-cow'], progress);
			return Math.atan2(chest.y[2], chest.y[1]) - Math.atan2(pelvis.y[2], pelvis.y[1]);
		};
		expect(flexion(0.5)).toBeLessThan(-0.2);
		expect(flexion(1)).toBeGreaterThan(0.6);
		expect(movements['seated-cat-cow'].dose).toMatchObject({
			phases: [{ kind: 'breatheIn' }, { kind: 'breatheOut' }],
		});
	});
});
