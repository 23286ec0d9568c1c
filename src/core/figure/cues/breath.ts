// Owns the breath's lines: air that streams to the nose, and air that streams from the mouth.
import { pointsPath, smoothPath } from '../path';
import type { Skeleton } from '../skeleton';
import { placed, type Vector } from '../vector';
import type { Seen, View } from '../view';

/** How far two lines lie apart at their near and at their far ends, how long they are, and how far off the face. */
const [nearSpread, farSpread, length, gap] = [0.9, 1.6, 7.5, 2.2] as const;

/** Picture units per hundredth of stature for which the lines are made; they keep their size at others. */
const usualScale = 5.3;

/** How far the air moves in one half of the breath. */
const drift = 1.8;

/** An open head at the end of a line. */
function headPath(tip: Seen, before: Seen, size: number): string {
	const whole = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
	const reach = tip.scale * 1.7 * size;
	const [dx, dy] = [((tip.x - before.x) / whole) * reach, ((tip.y - before.y) / whole) * reach];
	const barb = (side: number) => ({ x: tip.x - dx - dy * side * 0.7, y: tip.y - dy + dx * side * 0.7 });
	return pointsPath([barb(1), tip, barb(-1)], false);
}

/** Two lines from `mouth` (in the head's frame) outwards, rising by `slope`; `isIn` turns them about. */
function airPath(skeleton: Skeleton, view: View, mouth: Vector, slope: number, isIn: boolean): string {
	const [, y, z] = mouth;
	const size = usualScale / view.seen(skeleton.head.origin).scale;
	return [1, -1]
		.map((side) => {
			const points = [0, 0.5, 1].map((share): Vector => {
				const away = (gap + length * share) * size;
				const aside =
					(side * (nearSpread + (farSpread - nearSpread) * share) + 0.5 * Math.sin(share * 3)) * size;
				return [0, y + aside + slope * away, z + away];
			});
			const way = (isIn ? points.reverse() : points).map((point) => view.seen(placed(skeleton.head, point)));
			const [tip, before] = [way.at(-1), way.at(-2)];
			return smoothPath(way, false) + (tip && before ? headPath(tip, before, size) : '');
		})
		.join('');
}

/** Air that streams to the nose, at a share of the breath in. */
export const breathInPath = (skeleton: Skeleton, view: View, phase: number): string =>
	airPath(skeleton, view, [0, -0.4, 6 + drift * (1 - phase)], 0.08, true);

/** Air that streams down from the mouth, at a share of the breath out. */
export const breathOutPath = (skeleton: Skeleton, view: View, phase: number): string =>
	airPath(skeleton, view, [0, -2.7, 5 + drift * phase], -0.55, false);
