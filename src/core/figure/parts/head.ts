// Owns the shape of the head: skull, face, nose, ears, and the lines of the face.
import type { BodySide } from '../pose';
import { signOf } from '../pose';
import { dot, type Frame, placed, turned, unit, type Vector } from '../vector';
import type { View } from '../view';
import { ballIn, pairIn, type Wrap } from './solid';

/** Skull and face; chin to crown is 13. */
export function headWraps(head: Frame): readonly Wrap[] {
	return [
		[
			ballIn(head, [0, 3, -1.2], 4.5),
			ballIn(head, [0, 3.5, 0.8], 4.35),
			...pairIn(head, [1.9, 0.4, 1.2], 2.45),
			...pairIn(head, [1.9, -1.5, -0.2], 1.9),
		],
		[
			...pairIn(head, [1.85, 1.6, 2.5], 2.2),
			...pairIn(head, [1.7, -0.4, 2.6], 2.25),
			...pairIn(head, [1.75, -1.7, 1.2], 2.0),
			...pairIn(head, [1.55, -2.6, 1.7], 1.75),
			...pairIn(head, [1.05, -3.2, 2.8], 1.65),
			ballIn(head, [0, -3.45, 3.35], 1.6),
			ballIn(head, [0, -1.6, 3.9], 1.55),
		],
		[
			ballIn(head, [0, 1.5, 4.5], 0.55),
			ballIn(head, [0, -0.55, 5.75], 0.5),
			ballIn(head, [0, -0.95, 5.1], 0.5),
		],
	];
}

/** An ear: an upright oval that stands off the head a little. */
export function earWrap(head: Frame, side: BodySide): Wrap {
	const sign = signOf(side);
	return [
		ballIn(head, [sign * 4.2, 1.7, -0.75], 1.15),
		ballIn(head, [sign * 4.05, 0.9, -0.5], 1.0),
		ballIn(head, [sign * 3.95, -0.2, -0.2], 0.7),
	];
}

/** The outer edge of an ear, from its root in front over the back to the lobe. */
export function earEdge(head: Frame, side: BodySide): readonly Vector[] {
	const sign = signOf(side);
	const edge: readonly Vector[] = [
		[4.3, 1.5, 0.35],
		[4.7, 2.5, 0.1],
		[5, 2.85, -0.8],
		[5, 2.3, -1.7],
		[4.8, 1.1, -1.65],
		[4.4, -0.2, -0.95],
		[4.2, -0.9, -0.3],
		[4.1, -0.6, 0.3],
	];
	return edge.map(([x, y, z]) => placed(head, [sign * x, y, z]));
}

/** How much an ear faces the camera. */
export const earFacing = (head: Frame, side: BodySide, view: View): number =>
	dot(turned(head, [signOf(side), 0, 0.15]), view.towards);

/** One line on the face, as points on its surface with the direction in which each faces. */
export type FaceLine = readonly { readonly at: Vector; readonly normal: Vector }[];

const eye: readonly Vector[] = [
	[1.05, 0.95, 4.55],
	[1.45, 0.62, 4.45],
	[1.95, 0.55, 4.2],
	[2.45, 0.68, 3.8],
	[2.8, 0.95, 3.35],
];
const brow: readonly Vector[] = [
	[0.95, 2.35, 4.95],
	[1.6, 2.65, 4.75],
	[2.3, 2.6, 4.3],
	[2.95, 2.25, 3.6],
];
const mouth: readonly Vector[] = [
	[-1.35, -2.05, 4.5],
	[-0.7, -2.38, 4.95],
	[0, -2.46, 5.1],
	[0.7, -2.38, 4.95],
	[1.35, -2.05, 4.5],
];
const nose: readonly Vector[] = [
	[0.42, 0.6, 5.1],
	[0.62, -0.5, 5.5],
	[0.72, -0.95, 5.4],
	[0.3, -1.22, 5.5],
	[-0.1, -1.25, 5.6],
];

const noseBase: readonly Vector[] = [
	[-0.7, -0.85, 5.3],
	[-0.3, -1.2, 5.5],
	[0.3, -1.2, 5.5],
	[0.7, -0.85, 5.3],
];

/** The lines of a calm face with closed eyes. */
export function faceLines(head: Frame, view: View): readonly FaceLine[] {
	const flip = (line: readonly Vector[], sign: number): readonly Vector[] =>
		line.map(([x, y, z]) => [sign * x, y, z]);
	const aside = dot(head.x, view.towards);
	const noseLine = Math.abs(aside) < 0.2 ? noseBase : flip(nose, Math.sign(aside));
	return [flip(eye, 1), flip(eye, -1), flip(brow, 1), flip(brow, -1), mouth, noseLine].map((line) =>
		line.map((point) => ({
			at: placed(head, point),
			normal: turned(head, unit([point[0] * 1.15, point[1] * 0.2, point[2] - 0.6])),
		})),
	);
}
