// Owns the face of a person who works: the eyes are open.
import { hullPath } from '../hull';
import { faceLines } from '../parts/head';
import { smoothPath } from '../path';
import { dot, type Frame, placed, turned, type Vector } from '../vector';
import type { Prop } from './still';

const lids: readonly Vector[] = [
	[1, 0.75, 4.55],
	[1.4, 1.25, 4.6],
	[1.95, 1.4, 4.35],
	[2.45, 1.2, 3.95],
	[2.85, 0.7, 3.4],
];
const pupil: Vector = [1.9, 0.72, 4.3];

/** Where the left eye looks from. */
export const eyeOf = (head: Frame): Vector => placed(head, pupil);

export const awake: Prop = {
	key: 'awake',
	className: 'line',
	wraps: () => [],
	paint: ({ skeleton: { head }, view, small }) => {
		if (small) {
			return '';
		}
		const calm = faceLines(head, view)
			.slice(2)
			.map((points) => points.filter(({ normal }) => dot(normal, view.towards) > 0.12))
			.map((points) =>
				smoothPath(
					points.map(({ at }) => view.seen(at)),
					false,
				),
			);
		const eyes = [1, -1].map((sign) => {
			const there = ([x, y, z]: Vector): Vector => placed(head, [sign * x, y, z]);
			const faces = dot(turned(head, [sign * 0.55, 0, 0.83]), view.towards) > 0.1;
			const { x, y, scale } = view.seen(there(pupil));
			return faces
				? smoothPath(
						lids.map((lid) => view.seen(there(lid))),
						false,
					) + hullPath([{ x, y, r: 0.22 * scale }])
				: '';
		});
		return [...calm, ...eyes].join('');
	},
};
