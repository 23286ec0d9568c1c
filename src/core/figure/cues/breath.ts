// Owns the breath's lines: air that streams to the nose, and air that streams from the mouth.
import { pointsPath, smoothPath } from '../path';
import type { Skeleton } from '../skeleton';
import { placed, type Vector } from '../vector';
import type { Seen, View } from '../view';

/** How far each line spreads at its far end, and how long it is. */
const streams = [
	{ spread: 2.4, length: 6 },
	{ spread: 0, length: 8.5 },
	{ spread: -2.4, length: 6 },
] as const;

const nose: Vector = [0, -0.9, 7.6];
const mouth: Vector = [0, -2.5, 6.9];

/** How far the air moves in one half of the breath. */
const drift = 1.8;

/** A head for the middle line, at its end. */
function headPath(tip: Seen, before: Seen): string {
	const size = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
	const reach = tip.scale * 1.3;
	const [dx, dy] = [((tip.x - before.x) / size) * reach, ((tip.y - before.y) / size) * reach];
	const barb = (side: number) => ({ x: tip.x - dx - dy * side * 0.8, y: tip.y - dy + dx * side * 0.8 });
	return pointsPath([barb(1), tip, barb(-1)], false);
}

/** The lines at a share of the breath: in during its first half, out during its second. They move with the air. */
export function breathPath(skeleton: Skeleton, view: View, progress: number): string {
	const isIn = progress > 0 && progress <= 0.5;
	const phase = isIn ? progress * 2 : progress === 0 ? 1 : progress * 2 - 1;
	const [, y, z] = isIn ? nose : mouth;
	const start = z + drift * (isIn ? 1 - phase : phase);
	return streams
		.map(({ spread, length }) => {
			const near = spread === 0 ? 0 : 1.4;
			const points = [0, 0.33, 0.67, 1].map((share): Vector => {
				const wave = Math.sin(share * Math.PI * 1.6) * 0.45;
				const height = spread * (0.35 + 0.65 * share) + wave - (isIn ? 0 : 0.12 * length * share);
				return [0, y + height, start + near + length * share];
			});
			const way = (isIn ? points.reverse() : points).map((point) => view.seen(placed(skeleton.head, point)));
			const [tip, before] = [way.at(-1), way.at(-2)];
			return smoothPath(way, false) + (spread === 0 && tip && before ? headPath(tip, before) : '');
		})
		.join('');
}
