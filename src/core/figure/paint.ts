// Owns the layers of the figure: how each is coloured, and how its path is made.
import { scapula } from './cues/scapula';
import { hullPath } from './hull';
import { type BodyPart, bodyParts, type LimbPart, limbParts, type PartKey } from './parts';
import { backrestPosts, backrestWrap, chairLegs, seatWrap } from './parts/chair';
import { hairPath } from './parts/hair';
import { fingerLines, hand, linkedFingers, wristPatch } from './parts/hand';
import { earEdge, earFacing, earWrap, faceLines, headWraps } from './parts/head';
import { bareUpperArm, elbowPatch, forearm, hips, kneePatch, shank, shoe, sleeve, thigh } from './parts/limb';
import { ball, discs, drawn, type Wrap } from './parts/solid';
import { midline, napeWrap, neckWrap, trunkWraps } from './parts/torso';
import { pointsPath, smoothPath } from './path';
import { type BodySide, bodySides, otherSide } from './pose';
import type { Skeleton } from './skeleton';
import { between, dot, type Vector } from './vector';
import type { View } from './view';

export interface Scene {
	readonly skeleton: Skeleton;
	readonly view: View;
	/** Drawn for a small place: no face, no lines inside. */
	readonly small: boolean;
}

/** Classes of `media/figure.css`, the path, and the solids that it outlines where it does. */
interface Brush<Rest extends readonly unknown[]> {
	readonly className: string;
	readonly paint: (scene: Scene, ...rest: Rest) => string;
	readonly wraps?: (scene: Scene, ...rest: Rest) => readonly Wrap[];
}

const line = (view: View, points: readonly Vector[]): string => smoothPath(points.map(view.seen), false);

const limb = (
	className: string,
	wraps: (skeleton: Skeleton, side: BodySide, view: View) => readonly Wrap[],
): Brush<[BodySide]> => ({
	className,
	wraps: ({ skeleton, view }, side) => wraps(skeleton, side, view),
	paint: ({ skeleton, view }, side) => drawn(view, wraps(skeleton, side, view)),
});

/** An ear lies on the head while it faces the camera; its edge is told from its outline only from farther round. */
const facingEar = (scene: Scene, side: BodySide, least: number, path: () => string): string =>
	earFacing(scene.skeleton.head, side, scene.view) > least ? path() : '';

const limbs: Readonly<Record<LimbPart, Brush<[BodySide]>>> = {
	shoe: limb('shoe ink', ({ leg }, side) => shoe(leg[side], side)),
	shank: limb('trousers ink', ({ leg }, side) => shank(leg[side])),
	thigh: limb('trousers ink', ({ leg }, side) => thigh(leg[side])),
	knee: limb('trousers', ({ leg }, side) => [kneePatch(leg[side])]),
	sleeveBehind: limb('shirt ink', ({ arm }, side) => [sleeve(arm[side], 0)]),
	sleeve: limb('shirt ink', ({ arm }, side) => [sleeve(arm[side], 0.3)]),
	shoulder: limb('shirt', ({ arm }, side) => {
		const { shoulder, elbow } = arm[side];
		return [[ball(between(shoulder, elbow, 0.14), 2.85), ball(between(shoulder, elbow, 0.34), 2.92)]];
	}),
	upperArm: limb('skin ink', ({ arm }, side, view) => [bareUpperArm(arm[side], view)]),
	forearm: limb('skin ink', ({ arm }, side) => [forearm(arm[side])]),
	elbow: limb('skin', ({ arm }, side) => [elbowPatch(arm[side])]),
	hand: limb('skin ink', ({ arm }, side) => hand(arm[side], side)),
	wrist: limb('skin', ({ arm }, side) => [wristPatch(arm[side])]),
	fingers: {
		className: 'line',
		paint: ({ skeleton: { arm }, view, small }, side) =>
			small || Math.abs(dot(arm[side].hand.z, view.towards)) < 0.35
				? ''
				: fingerLines(arm[side], side)
						.map((points) => line(view, points))
						.join(''),
	},
	band: limb('gear ink', ({ things }, side) => things[`${side}.band`] ?? []),
	linked: limb('skin ink', ({ arm }, side) => linkedFingers(arm[side], arm[otherSide(side)], side)),
	earBehind: limb('skin ink', ({ head }, side) => [earWrap(head, side)]),
	ear: {
		className: 'skin',
		paint: (scene, side) =>
			facingEar(scene, side, 0, () => drawn(scene.view, [earWrap(scene.skeleton.head, side)])),
	},
	earEdge: {
		className: 'line',
		paint: (scene, side) =>
			facingEar(scene, side, 0.36, () => line(scene.view, earEdge(scene.skeleton.head, side))),
	},
};

const solid = (className: string, wraps: (skeleton: Skeleton, view: View) => readonly Wrap[]): Brush<[]> => ({
	className,
	wraps: ({ skeleton, view }) => wraps(skeleton, view),
	paint: ({ skeleton, view }) => drawn(view, wraps(skeleton, view)),
});

const floorRadius = 21;

function floorPath({ view }: Scene): string {
	const round = Array.from({ length: 40 }, (_, index) => {
		const angle = (index * Math.PI) / 20;
		return view.seen([floorRadius * Math.cos(angle), 0, 7 + floorRadius * Math.sin(angle)]);
	});
	return pointsPath(round, true);
}

/** The face's lines as far as they face the camera. */
function facePath({ skeleton, view, small }: Scene): string {
	return small
		? ''
		: faceLines(skeleton.head, view)
				.map((points) => points.filter(({ normal }) => dot(normal, view.towards) > 0.12))
				.map((points) =>
					line(
						view,
						points.map(({ at }) => at),
					),
				)
				.join('');
}

const bodies: Readonly<Record<BodyPart, Brush<[]>>> = {
	floor: { className: 'floor', paint: floorPath },
	backrestPosts: solid('chair-frame ink', backrestPosts),
	backrest: solid('chair ink', () => [backrestWrap()]),
	backLegs: solid('chair-frame ink', () => chairLegs('back')),
	frontLegs: solid('chair-frame ink', () => chairLegs('front')),
	seat: solid('chair ink', () => [seatWrap()]),
	post: solid('chair-frame ink', ({ things }) => things.post ?? []),
	ball: solid('gear ink', ({ things }) => things.ball ?? []),
	stick: solid('gear ink', ({ things }) => things.stick ?? []),
	cane: solid('gear ink', ({ things }) => things.cane ?? []),
	hook: solid('gear ink', ({ things }) => things.hook ?? []),
	hips: solid('trousers ink', (skeleton) => [hips(skeleton)]),
	torso: solid('shirt ink', trunkWraps),
	seam: {
		className: 'seam',
		paint: ({ skeleton, view, small }) => (small ? '' : line(view, midline(skeleton, view))),
	},
	scapulae: {
		className: 'scapula',
		paint: ({ skeleton, view }) =>
			bodySides.map((side) => smoothPath(scapula(skeleton, side).map(view.seen), true)).join(''),
	},
	glow: { className: 'glow', paint: () => '' },
	neck: {
		className: 'skin ink',
		paint: ({ skeleton, view }) => hullPath(discs(view, neckWrap(skeleton, view))),
	},
	head: solid('skin ink', ({ head }) => headWraps(head)),
	nape: solid('skin', (skeleton, view) => [napeWrap(skeleton, view)]),
	hair: { className: 'hair ink', paint: ({ skeleton, view }) => hairPath(skeleton.head, view) },
	face: { className: 'line', paint: facePath },
};

/** A part's classes, how its path is made, and its solids (none for lines). */
export function brushOf(key: PartKey): Required<Brush<[]>> {
	const side = bodySides.find((candidate) => key.startsWith(`${candidate}.`));
	const limbPart = limbParts.find((part) => key === `${side}.${part}`);
	const bodyPart = bodyParts.find((part) => key === part);
	const none: Required<Brush<[]>> = { className: '', paint: () => '', wraps: () => [] };
	if (side && limbPart) {
		const { className, paint, wraps } = limbs[limbPart];
		return {
			className,
			paint: (scene) => paint(scene, side),
			wraps: (scene) => wraps?.(scene, side) ?? [],
		};
	}
	return bodyPart ? { ...none, ...bodies[bodyPart] } : none;
}
