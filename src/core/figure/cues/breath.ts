// Owns the breath's lines: air that streams to the nose, and air that streams from the mouth.
import { pointsPath, smoothPath } from '../path';
import type { Skeleton } from '../skeleton';
import { placed, type Vector } from '../vector';
import type { Seen, View } from '../view';

/** How far each line spreads at its far end, and how long it is. */
const streams = [
	{ spread: 1.9, length: 6 },
	{ spread: 0, length: 8.5 },
	{ spread: -1.9, length: 6 },
] as const;

/** Picture units per hundredth of stature for which the lines are made; they keep their size at others. */
const usualScale = 5.3;

/** How far the air moves in one half of the breath. */
const drift = 1.8;

/** A head for the middle line, at its end. */
function headPath(tip: Seen, before: Seen): string {
	const size = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
	const reach = tip.scale * 1.5;
	const [dx, dy] = [((tip.x - before.x) / size) * reach, ((tip.y - before.y) / size) * reach];
	const barb = (side: number) => ({ x: tip.x - dx - dy * side * 0.8, y: tip.y - dy + dx * side * 0.8 });
	return pointsPath([barb(1), tip, barb(-1)], false);
}

/** Lines from `mouth` (in the head's frame) outwards, rising by `slope`; `isIn` turns them about. */
function airPath(skeleton: Skeleton, view: View, mouth: Vector, slope: number, isIn: boolean): string {
	const [, y, z] = mouth;
	const size = usualScale / view.seen(skeleton.head.origin).scale;
	return streams
		.map((stream) => {
			const spread = stream.spread * size;
			const length = stream.length * size;
			const near = spread === 0 ? 0 : 1.4;
			const points = [0, 0.33, 0.67, 1].map((share): Vector => {
				const wave = Math.sin(share * Math.PI * 1.6) * 0.45;
				const rise = slope * (near + length * share);
				return [0, y + spread * (0.35 + 0.65 * share) + wave + rise, z + near + length * share];
			});
			const way = (isIn ? points.reverse() : points).map((point) => view.seen(placed(skeleton.head, point)));
			const [tip, before] = [way.at(-1), way.at(-2)];
			return smoothPath(way, false) + (spread === 0 && tip && before ? headPath(tip, before) : '');
		})
		.join('');
}

/** Air that streams down to the nose, at a share of the breath in. */
export const breathInPath = (skeleton: Skeleton, view: View, phase: number): string =>
	airPath(skeleton, view, [0, -0.7, 7.4 + drift * (1 - phase)], 0.02, true);

/** Air that streams down from the mouth, at a share of the breath out. */
export const breathOutPath = (skeleton: Skeleton, view: View, phase: number): string =>
	airPath(skeleton, view, [0, -2.7, 6.8 + drift * phase], -0.5, false);
