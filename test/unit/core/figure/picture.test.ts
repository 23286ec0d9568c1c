// Specifies what a picture of a motion promises to the page that draws it.
import { describe, expect, it } from 'vitest';
import { brushOf } from '../../../../src/core/figure/paint';
import { createPicture, type Picture } from '../../../../src/core/figure/picture';
import { leaveMillis, progressAt } from '../../../../src/core/figure/tempo';
import { motionSeconds } from '../../../../src/core/figure/timeline';
import { look } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import type { Variant } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import { momentsOf, movementIds, progresses } from './support/frames';
import { boundsOf, covers, pathPolygons } from './support/pathPoints';

const size = 360;
/** Four per cent of the picture. */
const margin = 0.04 * size;

const large = (id: (typeof movementIds)[number], variant: Variant): Picture =>
	createPicture(motions[id], variant, { size: 'large', cues: true });

const cues = /^(glow|arrow|ghost|breath|inset)/;
const isBelowEdge = /floor|Legs|shank|shoe|thigh|knee|seat/;

describe.each(movementIds)('%s', (id) => {
	const motion = motions[id];
	const variants = movements[id].variants;

	it('has the same layers in every frame, and no number that is none', () => {
		for (const variant of variants) {
			const picture = large(id, variant);
			for (const progress of progresses(motion, 3)) {
				const paths = picture.frame(progress);
				expect(paths).toHaveLength(picture.layers.length);
				expect(paths.join('')).not.toMatch(/NaN|Infinity|undefined/);
			}
		}
	});

	it('keeps the figure inside the picture with a margin, in every frame', () => {
		const view = look(motion.camera, motion.framing, false);
		const parts = motion.order.filter((key) => motion.crop === 'full' || !isBelowEdge.test(key));
		let least = size;
		for (const { skeleton } of momentsOf(id)) {
			const scene = { skeleton, view, small: false };
			for (const { at, r: radius } of parts.flatMap((key) => brushOf(key).wraps(scene).flat())) {
				const { x, y, r } = view.disc(at, radius);
				least = Math.min(least, x - r, size - x - r, y - r, motion.crop === 'full' ? size - y - r : size);
			}
		}
		expect(least).toBeGreaterThan(margin);
	});

	it('keeps its cues inside the picture with a margin', () => {
		for (const variant of variants) {
			const picture = large(id, variant);
			for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
				const paths = picture
					.frame(progress)
					.filter((_, index) => cues.test(picture.layers[index]?.key ?? ''));
				const { left, right, top, bottom } = boundsOf(paths);
				expect(Math.min(left, size - right, top, size - bottom)).toBeGreaterThan(margin);
			}
		}
	});

	it('fills the picture: no smaller than it has to be', () => {
		const picture = large(id, motion.authored);
		const { top, bottom, left, right } = boundsOf(
			[0, 0.25, 0.5, 0.75, 1].flatMap((progress) => picture.frame(progress)),
		);
		expect(Math.max(bottom - top, right - left)).toBeGreaterThan(size - 2.6 * margin);
		expect(Math.abs((left + right) / 2 - size / 2)).toBeLessThan(16);
	});

	it('shows the start without cues, and the still with all of them', () => {
		const picture = large(id, motion.authored);
		const start = picture.start();
		const still = picture.still();
		picture.layers.forEach(({ key }, index) => {
			expect(cues.test(key) && start[index] !== '', key).toBe(false);
			expect(/^(arrow|ghost|glow)/.test(key) && still[index] === '', key).toBe(false);
		});
		expect(start).not.toEqual(still);
	});
});

describe('the other side', () => {
	const sided = movementIds.filter((id) => movements[id].variants.includes('left'));

	it('is the exact mirror image', () => {
		expect(sided.length).toBeGreaterThanOrEqual(3);
		for (const id of sided) {
			const [left, right] = [large(id, 'left'), large(id, 'right')];
			for (const progress of [0, 0.35, 0.7, 1]) {
				const [a, b] = [left.frame(progress), right.frame(progress)];
				left.layers.forEach(({ key }, index) => {
					const one = boundsOf([a[index] ?? '']);
					const two = boundsOf([b[index] ?? '']);
					if (a[index] !== '') {
						expect(Math.abs(two.left - (size - one.right)), key).toBeLessThan(1);
						expect(Math.abs(two.right - (size - one.left)), key).toBeLessThan(1);
						expect(Math.abs(two.top - one.top), key).toBeLessThan(1);
						expect(Math.abs(two.bottom - one.bottom), key).toBeLessThan(1);
					}
				});
			}
		}
	});

	it('mirrors every point, and leaves its depth', () => {
		const { camera, framing } = motions['ear-to-shoulder'];
		const [plain, mirrored] = [look(camera, framing, false), look(camera, framing, true)];
		for (const point of [
			[3, 50, 7],
			[-12, 4, 30],
		] as const) {
			const { x, y, depth } = plain.seen(point);
			expect(mirrored.seen(point)).toMatchObject({ x: size - x, y, depth });
		}
	});

	it('of a round is the round backwards', () => {
		const [back, forward] = [large('shoulder-rolls', 'backward'), large('shoulder-rolls', 'forward')];
		const torso = back.layers.findIndex(({ key }) => key === 'torso');
		expect(back.frame(0.2)[torso]).toBe(forward.frame(0.8)[torso]);
		expect(back.frame(0.2)[torso]).not.toBe(forward.frame(0.2)[torso]);
	});
});

describe('a hold', () => {
	it.each(movementIds)('of %s changes nothing', (id) => {
		const picture = large(id, motions[id].authored);
		const { dose } = movements[id];
		const at = (seconds: number, motion: 'enter' | 'cycle'): readonly string[] =>
			picture.frame(progressAt(motions[id], { part: { dose }, motion, millis: seconds * 1_000 }));
		if (dose.kind === 'hold') {
			const entered = motionSeconds(motions[id]);
			expect(at(entered / 2, 'enter')).not.toEqual(at(entered, 'enter'));
			expect(at(entered + 0.1, 'enter')).toEqual(at(entered, 'enter'));
			expect(at(dose.seconds, 'enter')).toEqual(at(entered, 'enter'));
		}
		if (id === 'shoulder-blade-squeeze') {
			expect(at(1.05, 'cycle')).toEqual(at(4.95, 'cycle'));
			expect(at(5.5, 'cycle')).not.toEqual(at(4.95, 'cycle'));
		}
	});
});

describe('progress', () => {
	const hold = { part: { dose: { kind: 'hold', seconds: 15 } } } as const;
	const cycles = { part: { dose: { kind: 'cycles', cycles: 5, cycleSeconds: 6, phases: [] } } } as const;
	const ear = motions['ear-to-shoulder'];
	const cat = motions['seated-cat-cow'];

	it.each([
		[0, 0],
		[1_000, 0.5],
		[2_000, 1],
		[14_000, 1],
	])('of a hold enters in its own time and stays (%d ms: %d)', (millis, share) => {
		expect(progressAt(ear, { ...hold, motion: 'enter', millis })).toBeCloseTo(share);
	});

	it('of a hold left goes back to the start', () => {
		expect(progressAt(ear, { ...hold, motion: 'leave', millis: 0 })).toBe(1);
		expect(progressAt(ear, { ...hold, motion: 'leave', millis: leaveMillis })).toBe(0);
	});

	it.each([
		[0, 0],
		[3_000, 0.5],
		[6_000, 0],
		[10_500, 0.75],
	])('of cycles goes round in their tempo (%d ms: %d)', (millis, share) => {
		expect(progressAt(cat, { ...cycles, motion: 'cycle', millis })).toBeCloseTo(share);
	});

	it('has the keys last as long as the dose says', () => {
		for (const id of movementIds) {
			const { dose } = movements[id];
			if (dose.kind === 'cycles') {
				expect(motionSeconds(motions[id])).toBeCloseTo(dose.cycleSeconds);
			} else {
				expect(motionSeconds(motions[id])).toBeLessThan(dose.seconds / 1.4);
			}
		}
	});
});

describe('a glow', () => {
	it.each(movementIds)('of %s is seen in the still, or has a picture of the back', (id) => {
		const picture = large(id, motions[id].authored);
		const still = picture.still();
		const at = picture.layers.findIndex(({ key }) => key === 'glow2');
		const solid = picture.layers.map(
			({ key, className }, index) =>
				index > at && !cues.test(key) && /skin|shirt|trousers|hair|chair|shoe|gear/.test(className),
		);
		if (motions[id].inset) {
			expect(picture.layers.filter(({ key }) => /^inset-glow/.test(key))).toHaveLength(4);
			return;
		}
		const glow = pathPolygons(still[at] ?? '');
		const over = still.filter((_, index) => solid[index]).map(pathPolygons);
		const { left, right, top, bottom } = boundsOf([still[at] ?? '']);
		let [seen, all] = [0, 0];
		for (let x = left; x < right; x += 1.5) {
			for (let y = top; y < bottom; y += 1.5) {
				if (covers(glow, { x, y })) {
					all++;
					seen += over.some((polygons) => covers(polygons, { x, y })) ? 0 : 1;
				}
			}
		}
		expect(all).toBeGreaterThan(30);
		expect(seen / all).toBeGreaterThan(0.35);
	});
});
