// Owns the glow of a muscle: shapes of growing size laid over each other, each cut to the body.
import { hullPolygon } from '../hull';
import type { Glow } from '../motion';
import { type Ball, discs, type Wrap } from '../parts/solid';
import { pointsPath } from '../path';
import { holds, intersection, type Point } from '../polygon';
import type { Skeleton } from '../skeleton';
import type { View } from '../view';
import { muscleShape } from './muscle';

/** How far each layer reaches beyond the muscle, outermost first, in hundredths of stature. */
const reaches = [1.15, 0.7, 0.3, -0.1] as const;

/** How far inside the body's outline a glow ends. */
const inset = 0.2;

type Polygon = readonly Point[];

const grown = (wrap: Wrap, by: number): readonly Ball[] =>
	wrap.map(({ at, r }) => ({ at, r: Math.max(0.1, r + by) }));

/** A polygon cut to bodies that overlap: itself, when one of them holds it. */
function cutTo(bodies: readonly Body[], polygon: Polygon): readonly Polygon[] {
	const own = bodyOf(polygon);
	const near = bodies.filter(
		({ left, right, top, bottom }) =>
			left < own.right && own.left < right && top < own.bottom && own.top < bottom,
	);
	return near.some(({ outline }) => holds(outline, polygon))
		? [polygon]
		: near.map(({ outline }) => intersection(polygon, outline)).filter(({ length }) => length > 2);
}

interface Body {
	readonly outline: Polygon;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function bodyOf(outline: Polygon): Body {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of outline) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { outline, left, right, top, bottom };
}

/** The polygons of each layer of the glow, outermost first. `scale` makes it larger, for a small picture. */
export function glowPolygons(
	glows: readonly Glow[],
	skeleton: Skeleton,
	view: View,
	scale = 1,
): readonly (readonly Polygon[])[] {
	const layers = reaches.map((): Polygon[] => []);
	for (const { muscle, side } of glows) {
		const { shape, hosts } = muscleShape(muscle, skeleton, side, view);
		const bodies = hosts.map((host) => bodyOf(hullPolygon(discs(view, grown(host, -inset)), 6)));
		for (const wrap of shape) {
			layers.forEach((layer, index) => {
				const own = hullPolygon(discs(view, grown(wrap, (reaches[index] ?? 0) * scale)));
				layer.push(...cutTo(bodies, own));
			});
		}
	}
	return layers;
}

/** Keys and classes of the layers of a glow. */
export const glowLayers = reaches.map((_, index) => ({
	key: `glow${index}`,
	className: `glow glow-${index}`,
}));

/** One path per layer. */
export const glowPaths = (glows: readonly Glow[], skeleton: Skeleton, view: View): readonly string[] =>
	glowPolygons(glows, skeleton, view).map((polygons) =>
		polygons.map((polygon) => pointsPath(polygon, true)).join(''),
	);
