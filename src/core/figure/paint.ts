// Owns the layers of the figure: what each is called, how it is coloured, and how its path is made.
import { hullPath, pointsPath, smoothPath } from './hull';
import { backrestPosts, backrestWrap, chairLegs, seatWrap } from './parts/chair';
import { hairPath } from './parts/hair';
import { fingerLines, hand, wristPatch } from './parts/hand';
import { earEdge, earFacing, earWrap, faceLines, headWraps } from './parts/head';
import { bareUpperArm, elbowPatch, forearm, hips, kneePatch, shank, shoe, sleeve, thigh } from './parts/limb';
import { ball, discs, drawn, type Wrap } from './parts/solid';
import { midline, neckWrap, shoulderRadius, trunkWraps } from './parts/torso';
import { type BodySide, bodySides } from './pose';
import type { Skeleton } from './skeleton';
import { between, dot, type Vector } from './vector';
import type { View } from './view';

export interface Scene {
	readonly skeleton: Skeleton;
	readonly view: View;
	/** Drawn for a small place: no face, no lines inside. */
	readonly small: boolean;
}

type LimbPart =
	| 'shoe'
	| 'shank'
	| 'thigh'
	| 'knee'
	| 'sleeveBehind'
	| 'sleeve'
	| 'shoulder'
	| 'upperArm'
	| 'forearm'
	| 'elbow'
	| 'hand'
	| 'wrist'
	| 'fingers'
	| 'earBehind'
	| 'ear'
	| 'earEdge';

type BodyPart =
	| 'floor'
	| 'backrestPosts'
	| 'backrest'
	| 'backLegs'
	| 'frontLegs'
	| 'seat'
	| 'hips'
	| 'torso'
	| 'glow'
	| 'seam'
	| 'neck'
	| 'head'
	| 'hair'
	| 'face';

export type PartKey = BodyPart | `${BodySide}.${LimbPart}`;

const line = (view: View, points: readonly Vector[]): string => smoothPath(points.map(view.seen), false);

const limbPainters: Readonly<Record<LimbPart, (scene: Scene, side: BodySide) => string>> = {
	shoe: ({ skeleton, view }, side) => drawn(view, shoe(skeleton.leg[side], side)),
	shank: ({ skeleton, view }, side) => drawn(view, shank(skeleton.leg[side])),
	thigh: ({ skeleton, view }, side) => drawn(view, thigh(skeleton.leg[side])),
	knee: ({ skeleton, view }, side) => drawn(view, [kneePatch(skeleton.leg[side])]),
	sleeveBehind: ({ skeleton, view }, side) => drawn(view, [sleeve(skeleton.arm[side], 0)]),
	sleeve: ({ skeleton, view }, side) => drawn(view, [sleeve(skeleton.arm[side], 0.3)]),
	shoulder: ({ skeleton, view }, side) => {
		const { shoulder, elbow } = skeleton.arm[side];
		return drawn(view, [[ball(shoulder, shoulderRadius - 0.02), ball(between(shoulder, elbow, 0.34), 3)]]);
	},
	upperArm: ({ skeleton, view }, side) => drawn(view, [bareUpperArm(skeleton.arm[side], view)]),
	forearm: ({ skeleton, view }, side) => drawn(view, [forearm(skeleton.arm[side])]),
	elbow: ({ skeleton, view }, side) => drawn(view, [elbowPatch(skeleton.arm[side])]),
	hand: ({ skeleton, view }, side) => drawn(view, hand(skeleton.arm[side], side)),
	wrist: ({ skeleton, view }, side) => drawn(view, [wristPatch(skeleton.arm[side])]),
	fingers: ({ skeleton, view, small }, side) =>
		small || Math.abs(dot(skeleton.arm[side].hand.z, view.towards)) < 0.35
			? ''
			: fingerLines(skeleton.arm[side], side)
					.map((points) => line(view, points))
					.join(''),
	earBehind: ({ skeleton, view }, side) => drawn(view, [earWrap(skeleton.head, side)]),
	ear: ({ skeleton, view }, side) =>
		earFacing(skeleton.head, side, view) > 0 ? drawn(view, [earWrap(skeleton.head, side)]) : '',
	earEdge: ({ skeleton, view }, side) =>
		earFacing(skeleton.head, side, view) > 0 ? line(view, earEdge(skeleton.head, side)) : '',
};

const body = (wraps: (scene: Scene) => readonly Wrap[]) => (scene: Scene) => drawn(scene.view, wraps(scene));

const bodyPainters: Readonly<Record<BodyPart, (scene: Scene) => string>> = {
	floor: ({ view }) =>
		pointsPath(
			Array.from({ length: 40 }, (_, index) => {
				const angle = (index * Math.PI) / 20;
				return view.seen([25 * Math.cos(angle), 0, 7 + 25 * Math.sin(angle)]);
			}),
			true,
		),
	backrestPosts: body(backrestPosts),
	backrest: body(() => [backrestWrap()]),
	backLegs: body(() => chairLegs('back')),
	frontLegs: body(() => chairLegs('front')),
	seat: body(() => [seatWrap()]),
	hips: body(({ skeleton }) => [hips(skeleton)]),
	torso: body(({ skeleton }) => trunkWraps(skeleton)),
	glow: () => '',
	seam: ({ skeleton, view, small }) => (small ? '' : line(view, midline(skeleton, view))),
	neck: ({ skeleton, view }) => hullPath(discs(view, neckWrap(skeleton, view))),
	head: body(({ skeleton }) => headWraps(skeleton.head)),
	hair: ({ skeleton, view }) => hairPath(skeleton.head, view),
	face: ({ skeleton, view, small }) => (small ? '' : facePath(skeleton, view)),
};

/** The face's lines as far as they face the camera. */
function facePath(skeleton: Skeleton, view: View): string {
	return faceLines(skeleton.head, view)
		.map((points) =>
			line(
				view,
				points.filter(({ normal }) => dot(normal, view.towards) > 0.12).map(({ at }) => at),
			),
		)
		.join('');
}

const limbClasses: Readonly<Record<LimbPart, string>> = {
	shoe: 'shoe ink',
	shank: 'trousers ink',
	thigh: 'trousers ink',
	knee: 'trousers',
	sleeveBehind: 'shirt ink',
	sleeve: 'shirt ink',
	shoulder: 'shirt',
	upperArm: 'skin ink',
	forearm: 'skin ink',
	elbow: 'skin',
	hand: 'skin ink',
	wrist: 'skin',
	fingers: 'line',
	earBehind: 'skin ink',
	ear: 'skin',
	earEdge: 'line',
};

const bodyClasses: Readonly<Record<BodyPart, string>> = {
	floor: 'floor',
	backrestPosts: 'chair-frame ink',
	backrest: 'chair ink',
	backLegs: 'chair-frame ink',
	frontLegs: 'chair-frame ink',
	seat: 'chair ink',
	hips: 'trousers ink',
	torso: 'shirt ink',
	glow: 'glow',
	seam: 'seam',
	neck: 'skin ink',
	head: 'skin ink',
	hair: 'hair ink',
	face: 'line',
};

const split = (key: PartKey): { side: BodySide; part: LimbPart } | undefined => {
	const side = bodySides.find((candidate) => key.startsWith(`${candidate}.`));
	const part = side && limbParts.find((candidate) => key === `${side}.${candidate}`);
	return side && part ? { side, part } : undefined;
};

const limbParts: readonly LimbPart[] = [
	'shoe',
	'shank',
	'thigh',
	'knee',
	'sleeveBehind',
	'sleeve',
	'shoulder',
	'upperArm',
	'forearm',
	'elbow',
	'hand',
	'wrist',
	'fingers',
	'earBehind',
	'ear',
	'earEdge',
];

const isBodyPart = (key: string): key is BodyPart => key in bodyPainters;

export function paintPart(key: PartKey, scene: Scene): string {
	const limb = split(key);
	return limb ? limbPainters[limb.part](scene, limb.side) : isBodyPart(key) ? bodyPainters[key](scene) : '';
}

export function classOf(key: PartKey): string {
	const limb = split(key);
	return limb ? limbClasses[limb.part] : isBodyPart(key) ? bodyClasses[key] : '';
}
