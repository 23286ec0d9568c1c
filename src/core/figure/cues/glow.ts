// Owns the glow of a muscle: shapes of growing size laid over each other, each cut to the body.
import { hullPolygon, intersection, type Point, pointsPath } from '../hull';
import type { Glow } from '../motion';
import { type Ball, discs, type Wrap } from '../parts/solid';
import type { Skeleton } from '../skeleton';
import type { View } from '../view';
import { muscleShape } from './muscle';

/** How far each layer reaches beyond the muscle, outermost first, in hundredths of stature. */
export const glowReach = [1.15, 0.7, 0.3, -0.1] as const;

/** How far inside the body's outline a glow ends. */
const inset = 0.2;

const grown = (wrap: Wrap, by: number): readonly Ball[] =>
	wrap.map(({ at, r }) => ({ at, r: Math.max(0.1, r + by) }));

/** The polygons of one layer of the glow of several muscles. */
export function glowPolygons(
	glows: readonly Glow[],
	skeleton: Skeleton,
	view: View,
	reach: number,
): readonly (readonly Point[])[] {
	return glows.flatMap(({ muscle, side }) => {
		const { shape, hosts } = muscleShape(muscle, skeleton, side, view);
		const bodies = hosts.map((host) => hullPolygon(discs(view, grown(host, -inset))));
		return shape.flatMap((wrap) => {
			const own = hullPolygon(discs(view, grown(wrap, reach)));
			return bodies.map((body) => intersection(own, body)).filter((polygon) => polygon.length > 2);
		});
	});
}

export const glowPath = (glows: readonly Glow[], skeleton: Skeleton, view: View, reach: number): string =>
	glowPolygons(glows, skeleton, view, reach)
		.map((polygon) => pointsPath(polygon, true))
		.join('');
