// Owns the marks of the ergonomics pictures: measure lines, right angles, arrows, a crossing-out.
import { arrowPath, largeArrow, smallArrow } from '../cues/arrow';
import type { Scene } from '../paint';
import { pair, pointsPath, smoothPath } from '../path';
import type { Point } from '../polygon';
import type { Skeleton } from '../skeleton';
import { between, unit, type Vector } from '../vector';

/** One mark; its points lie in the world and are found on the body. */
export type Mark =
	| {
			readonly kind: 'line' | 'curve' | 'dashes' | 'arrow';
			readonly at: (skeleton: Skeleton) => readonly Vector[];
	  }
	/** The two arms of the angle and its corner; the number stands `label` beyond the corner (right, down). */
	| {
			readonly kind: 'rightAngle';
			readonly at: (skeleton: Skeleton) => readonly [Vector, Vector, Vector];
			readonly label: readonly [number, number];
	  }
	| { readonly kind: 'dot'; readonly at: (skeleton: Skeleton) => readonly Vector[] }
	/** A ring with a bar from its upper left to its lower right. */
	| { readonly kind: 'forbidden'; readonly at: (skeleton: Skeleton) => Vector; readonly radius: number };

export interface MarkPaths {
	readonly lines: string;
	readonly dashes: string;
	readonly arrows: string;
}

const turns = (count: number): readonly number[] =>
	Array.from({ length: count }, (_, index) => (index * 2 * Math.PI) / count);

const oval = ({ x, y }: Point, rx: number, ry: number): string =>
	smoothPath(
		turns(12).map((angle) => ({ x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) })),
		true,
	);

/** "90°" as lines, `size` high, its left upper corner at a point. */
function ninety({ x, y }: Point, size: number): string {
	const at = (right: number, down: number): Point => ({ x: x + right * size, y: y + down * size });
	const nine = smoothPath([at(0.56, 0.28), at(0.55, 0.56), at(0.42, 0.86), at(0.14, 1)], false);
	return (
		oval(at(0.28, 0.28), 0.28 * size, 0.28 * size) +
		nine +
		oval(at(1.12, 0.5), 0.27 * size, 0.5 * size) +
		oval(at(1.74, 0.1), 0.13 * size, 0.13 * size)
	);
}

const numberHeight = 27;
const cornerSize = 4.6;

function rightAngle(
	[a, corner, b]: readonly [Vector, Vector, Vector],
	[right, down]: readonly [number, number],
	{ view }: Scene,
): string {
	const towards = (end: Vector): Vector =>
		between(corner, end, cornerSize / Math.hypot(end[0] - corner[0], end[1] - corner[1], end[2] - corner[2]));
	const [one, two] = [towards(a), towards(b)];
	const inner: Vector = [
		one[0] + two[0] - corner[0],
		one[1] + two[1] - corner[1],
		one[2] + two[2] - corner[2],
	];
	const { x, y } = view.seen(corner);
	return (
		pointsPath([a, corner, b].map(view.seen), false) +
		pointsPath([one, inner, two].map(view.seen), false) +
		ninety({ x: x + right, y: y + down }, numberHeight)
	);
}

function forbidden(middle: Point, radius: number): string {
	const [dx, dy] = unit([1, 1, 0]);
	return `${oval(middle, radius, radius)}M${pair(middle.x - dx * radius, middle.y - dy * radius)}L${pair(middle.x + dx * radius, middle.y + dy * radius)}`;
}

/** All marks of a picture, as one path for each way of drawing. */
export function markPaths(marks: readonly Mark[], scene: Scene): MarkPaths {
	const { skeleton, view, small } = scene;
	const [lines, dashes, arrows]: [string[], string[], string[]] = [[], [], []];
	for (const mark of marks) {
		switch (mark.kind) {
			case 'line':
				lines.push(pointsPath(mark.at(skeleton).map(view.seen), false));
				break;
			case 'curve':
				lines.push(smoothPath(mark.at(skeleton).map(view.seen), false));
				break;
			case 'dashes':
				dashes.push(pointsPath(mark.at(skeleton).map(view.seen), false));
				break;
			case 'arrow':
				arrows.push(arrowPath(mark.at(skeleton).map(view.seen), small ? smallArrow : checkArrow, false));
				break;
			case 'dot':
				lines.push(...mark.at(skeleton).map((point) => oval(view.seen(point), 3, 3)));
				break;
			case 'rightAngle':
				lines.push(rightAngle(mark.at(skeleton), mark.label, scene));
				break;
			case 'forbidden':
				lines.push(forbidden(view.seen(mark.at(skeleton)), mark.radius));
				break;
		}
	}
	return { lines: lines.join(''), dashes: dashes.join(''), arrows: arrows.join('') };
}

/** Bolder than the arrows of the movements: it stands alone for what is to be checked. */
const checkArrow = { ...largeArrow, tail: 4.5, neck: 7.5, head: 19, breadth: 21 };
