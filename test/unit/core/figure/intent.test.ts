// Specifies that a picture does what its movement's words say: which way, how far, what stays where it is.
import { describe, expect, it } from 'vitest';
import { arrowWay } from '../../../../src/core/figure/cues/arrow';
import { breathInPath, breathOutPath } from '../../../../src/core/figure/cues/breath';
import { backrestWrap } from '../../../../src/core/figure/parts/chair';
import { trunkWraps } from '../../../../src/core/figure/parts/torso';
import { createPicture } from '../../../../src/core/figure/picture';
import { mirrored } from '../../../../src/core/figure/pose';
import { type Skeleton, solvePose } from '../../../../src/core/figure/skeleton';
import { isMirrored, shareOf, skeletonAt } from '../../../../src/core/figure/timeline';
import { placed, type Vector } from '../../../../src/core/figure/vector';
import { look } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import { turnedLeft } from '../../../../src/core/movements/motions/seatedSpinalTwist';
import type { MovementId, Variant } from '../../../../src/core/movements/movement';
import { depthIn } from './support/collide';
import { momentsOf } from './support/frames';
import { bendBetween, shoulderAngles } from './support/measure';
import { boundsOf } from './support/pathPoints';

const centimetre = 100 / 170;

const neck = ({ chest, head }: Skeleton) => bendBetween(chest, head);
const trunk = ({ pelvis, chest }: Skeleton) => bendBetween(pelvis, chest);

/** How far a point of the body moves to the right of the picture between two shares of the motion. */
function movedRight(
	id: MovementId,
	variant: Variant,
	point: (skeleton: Skeleton) => Vector,
	from = 0,
	to = 1,
): number {
	const motion = motions[id];
	const view = look(motion.camera, motion.framing, isMirrored(motion, variant));
	const x = (share: number): number => view.seen(point(skeletonAt(motion, share))).x;
	return x(to) - x(from);
}

const crown = ({ head }: Skeleton): Vector => placed(head, [0, 9, 0]);
const nose = ({ head }: Skeleton): Vector => placed(head, [0, 0, 6]);
const breastbone = ({ chest }: Skeleton): Vector => placed(chest, [0, -6, 8]);

describe('the side that is named is the viewer’s side', () => {
	it.each([
		['left', -1],
		['right', 1],
	] as const)('to the %s', (variant, sign) => {
		expect(movedRight('rotated-ear-to-shoulder', variant, nose, 0, 0.43) * sign).toBeLessThan(-12);
		expect(movedRight('rotated-ear-to-shoulder', variant, crown, 0.44, 1) * sign).toBeGreaterThan(12);
		expect(movedRight('overhead-side-reach', variant, crown) * sign).toBeGreaterThan(30);
		expect(movedRight('overhead-levator-scapulae-stretch', variant, crown) * sign).toBeGreaterThan(10);
		expect(movedRight('chair-rotations', variant, breastbone, 0, 0.5) * sign).toBeGreaterThan(10);
	});

	it('and the raised arm is the other one', () => {
		const reach = skeletonAt(motions['overhead-side-reach'], 1);
		expect(motions['overhead-side-reach'].authored).toBe('left');
		expect(movedRight('overhead-side-reach', 'left', ({ arm }) => arm.left.wrist, 0.5, 1)).toBeLessThan(-60);
		expect(reach.arm.left.wrist[1]).toBeGreaterThan(crown(reach)[1]);
		expect(reach.arm.right.wrist[1]).toBeLessThan(reach.chest.origin[1]);
		const stretch = skeletonAt(motions['overhead-levator-scapulae-stretch'], 1);
		expect(stretch.arm.right.elbow[1]).toBeGreaterThan(crown(stretch)[1]);
		expect(motions['overhead-levator-scapulae-stretch'].glow).toEqual([
			{ muscle: 'levatorScapulae', side: 'right' },
		]);
	});
});

describe('movements that alternate', () => {
	it.each([
		['head-side-tilts', (skeleton: Skeleton) => neck(skeleton).lateral, 30],
		['neck-circles', (skeleton: Skeleton) => neck(skeleton).lateral, 30],
		['gentle-torso-twists', (skeleton: Skeleton) => trunk(skeleton).rotation, 25],
	] as const)('go equally far to both sides: %s', (id, angle, least) => {
		const angles = momentsOf(id).map(({ skeleton }) => angle(skeleton));
		const [low, high] = [Math.min(...angles), Math.max(...angles)];
		expect(high).toBeGreaterThan(least);
		expect(high + low).toBeCloseTo(0, 0);
		expect(motions[id].authored).toBe('both');
	});
});

describe('half neck circles', () => {
	it('pass the middle with the chin down, and never tip the head back', () => {
		const bends = momentsOf('neck-circles').map(({ skeleton }) => neck(skeleton));
		expect(Math.min(...bends.map(({ flexion }) => flexion))).toBeGreaterThan(0);
		for (const { flexion } of bends.filter(({ lateral }) => Math.abs(lateral) < 5)) {
			expect(flexion).toBeGreaterThan(30);
		}
	});
});

describe('arm circles', () => {
	const motion = motions['arm-circles'];
	const at = (variant: Variant, progress: number): { up: number; forward: number } => {
		const { arm } = skeletonAt(motion, shareOf(motion, variant, progress));
		const { wrist, shoulder } = arm.left;
		return { up: wrist[1] - shoulder[1], forward: wrist[2] - shoulder[2] };
	};

	it.each([
		['backward', -1],
		['forward', 1],
	] as const)('%s go over the top that way', (variant, sign) => {
		const rounds = Array.from({ length: 200 }, (_, index) => at(variant, index / 200));
		const highest = rounds.reduce((best, p, index) => (p.up > (rounds[best]?.up ?? 0) ? index : best), 0);
		const [before, after] = [rounds[(highest + 196) % 200], rounds[(highest + 4) % 200]];
		expect(Math.sign((after?.forward ?? 0) - (before?.forward ?? 0))).toBe(sign);
	});

	it('are five, which grow to the middle and shrink again', () => {
		const heights = Array.from({ length: 5 }, (_, round) => {
			const ups = Array.from({ length: 20 }, (__, index) => at('forward', (round + index / 20) / 5).up);
			return Math.max(...ups) - Math.min(...ups);
		});
		const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = heights;
		expect(second).toBeGreaterThan(first * 1.2);
		expect(third).toBeGreaterThan(second);
		expect(fourth).toBeLessThan(third);
		expect(fifth).toBeLessThan(fourth);
	});
});

describe('overhead reaches', () => {
	it('bring both hands above the head with long arms, and the lower back does not arch', () => {
		const reached = skeletonAt(motions['overhead-arm-reaches'], motions['overhead-arm-reaches'].stillAt);
		for (const side of ['left', 'right'] as const) {
			expect(reached.arm[side].wrist[1]).toBeGreaterThan(crown(reached)[1]);
			expect(shoulderAngles(reached.chest, side, reached.arm[side]).elbow).toBeLessThan(35);
		}
		const arches = momentsOf('overhead-arm-reaches').map(({ skeleton }) => trunk(skeleton).flexion);
		expect(Math.min(...arches)).toBeGreaterThan(-8);
	});
});

describe('ear to shoulder with the face turned', () => {
	it('turns first, and tilts when the turn is done', () => {
		const [turned, tilted] = [0.44, 1].map((share) =>
			neck(skeletonAt(motions['rotated-ear-to-shoulder'], share)),
		);
		expect(turned?.rotation).toBeGreaterThan(38);
		expect(turned?.lateral).toBeCloseTo(0, 0);
		expect(tilted?.lateral).toBeLessThan(-30);
	});
});

describe('the extension over the chair', () => {
	const moments = momentsOf('thoracic-extension-over-chair');

	it('keeps the back at the backrest’s edge', () => {
		for (const { skeleton } of moments) {
			const depth = depthIn([backrestWrap()], trunkWraps(skeleton).flat());
			expect(depth).toBeGreaterThan(-2 * centimetre);
			expect(depth).toBeLessThan(centimetre);
		}
	});

	it('bends the upper back; pelvis and neck all but keep their place', () => {
		const extended = skeletonAt(motions['thoracic-extension-over-chair'], 0.5);
		expect(trunk(extended).flexion).toBeLessThan(-18);
		expect(neck(extended).flexion).toBeGreaterThan(-12);
		expect(Math.abs(Math.atan2(extended.pelvis.y[2], extended.pelvis.y[1]))).toBeLessThan(0.1);
	});
});

describe('a still that a stranger reads at a glance', () => {
	const still = (id: MovementId) => {
		const motion = motions[id];
		const view = look(motion.camera, motion.framing, false);
		const skeleton = skeletonAt(motion, motion.stillAt);
		return { motion, view, skeleton, seen: (point: Vector) => view.seen(point) };
	};
	const ways = (id: MovementId) => {
		const { motion, view } = still(id);
		return motion.arrows.map((arrow) => arrowWay((at) => skeletonAt(motion, at), arrow, view, 40));
	};
	const forearmSeen = (id: MovementId, side: 'left' | 'right'): number => {
		const { skeleton, seen } = still(id);
		const [elbow, wrist] = [seen(skeleton.arm[side].elbow), seen(skeleton.arm[side].wrist)];
		return Math.hypot(elbow.x - wrist.x, elbow.y - wrist.y);
	};

	it('has an arrow for the turn, from the face to where it looks, and one for the tilt after it', () => {
		const [tilt, turn] = motions['rotated-ear-to-shoulder'].arrows;
		expect(tilt?.from).toBeGreaterThan(0.43);
		expect(turn?.to).toBeLessThanOrEqual(0.44);
		const { skeleton, seen } = still('rotated-ear-to-shoulder');
		const [, way] = ways('rotated-ear-to-shoulder');
		expect(way?.at(-1)?.x).toBeGreaterThan(seen(nose(skeleton)).x + 30);
	});

	it('reaches to the side with all but straight arms and the trunk turned', () => {
		const { skeleton } = still('rhomboid-side-stretch');
		for (const side of ['left', 'right'] as const) {
			expect(shoulderAngles(skeleton.chest, side, skeleton.arm[side]).elbow).toBeLessThan(35);
		}
		expect(trunk(skeleton).rotation).toBeGreaterThan(30);
	});

	it('shows an elbow on either side of the head, where the hands are behind it', () => {
		const { skeleton, seen } = still('thoracic-extension-over-chair');
		const middle = seen(placed(skeleton.head, [0, 1, 0])).x;
		expect(seen(skeleton.arm.left.elbow).x - middle).toBeGreaterThan(10);
		expect(middle - seen(skeleton.arm.right.elbow).x).toBeGreaterThan(10);
	});

	it('starts the arrows of the reverse fly in the air beside the knees', () => {
		const { skeleton, seen } = still('reverse-fly');
		const [left, right] = ways('reverse-fly');
		expect(left?.[0]?.x).toBeLessThan(seen(skeleton.leg.left.knee).x - 20);
		expect(right?.[0]?.x).toBeGreaterThan(seen(skeleton.leg.right.knee).x + 20);
	});

	it('shows the lean of the reverse fly, with a straight back, and both arms beside the trunk', () => {
		const { skeleton, seen } = still('reverse-fly');
		const [hips, nape] = [seen(skeleton.pelvis.origin), seen(skeleton.chest.origin)];
		expect(Math.abs(nape.x - hips.x) / (hips.y - nape.y)).toBeGreaterThan(Math.tan(Math.PI / 12));
		expect(Math.abs(trunk(skeleton).flexion)).toBeLessThan(10);
		const [left, right] = [seen(skeleton.arm.left.wrist), seen(skeleton.arm.right.wrist)];
		expect(seen(skeleton.shoulder.left).x - left.x).toBeGreaterThan(60);
		expect(right.x - seen(skeleton.shoulder.right).x).toBeGreaterThan(50);
	});

	it('points to one side where a part goes to one side and back', () => {
		const heads = (id: MovementId, variant: Variant): number => {
			const picture = createPicture(motions[id], variant, { size: 'large', cues: true });
			const layer = picture.layers.findIndex(({ key }) => key === 'arrow0');
			return (picture.still()[layer]?.match(/M/g) ?? []).length - 1;
		};
		expect(heads('gentle-torso-twists', 'both')).toBe(2);
		expect(heads('chair-rotations', 'left')).toBe(1);
		expect(heads('chair-rotations', 'right')).toBe(1);
	});

	it.each(['arm-circles', 'hands-clasped-behind-back'] as const)('shows both forearms: %s', (id) => {
		const [near, far] = [forearmSeen(id, 'left'), forearmSeen(id, 'right')];
		expect(Math.min(near, far)).toBeGreaterThan(0.6 * Math.max(near, far));
	});

	it('lays the arrow of the neck circles nearer to the chin than to the chest', () => {
		const { skeleton, seen } = still('neck-circles');
		const [way = []] = ways('neck-circles');
		const lowest = Math.max(...way.map(({ y }) => y));
		const chin = seen(placed(skeletonAt(motions['neck-circles'], 0).head, [0, -5, 4])).y;
		const chest = seen(breastbone(skeleton)).y;
		expect(Math.abs(lowest - chin)).toBeLessThan(Math.abs(chest - lowest));
	});

	it('draws the breath as two lines with a head each, and keeps it off the face', () => {
		const { view, skeleton } = still('diaphragmatic-breathing');
		for (const path of [breathInPath, breathOutPath].map((draw) => draw(skeleton, view, 0))) {
			expect(path.match(/M/g)).toHaveLength(4);
			const { left, right } = boundsOf([path]);
			expect(right).toBeLessThan(view.seen(nose(skeleton)).x);
			expect(right - left).toBeGreaterThan(20);
		}
	});
});

describe('a mirrored pose', () => {
	it('is the pose again when it is mirrored twice', () => {
		expect(mirrored(mirrored(turnedLeft))).toEqual(turnedLeft);
	});

	it('puts every joint where its mirror image is', () => {
		const [one, two] = [solvePose(turnedLeft), solvePose(mirrored(turnedLeft))];
		const flipped = ([x, y, z]: Vector): Vector => [-x, y, z];
		const pairs = [
			[one.arm.left.wrist, two.arm.right.wrist],
			[one.arm.right.elbow, two.arm.left.elbow],
			[one.shoulder.left, two.shoulder.right],
			[crown(one), crown(two)],
			[nose(one), nose(two)],
		] as const;
		for (const [a, b] of pairs) {
			flipped(a).forEach((value, axis) => {
				expect(b[axis]).toBeCloseTo(value, 6);
			});
		}
	});
});
