// Owns the small round picture of the back, for a muscle that the camera does not see.
import { hullPolygon } from '../hull';
import type { Glow } from '../motion';
import { hairPath } from '../parts/hair';
import { headWraps } from '../parts/head';
import { bareUpperArm, sleeve } from '../parts/limb';
import { discs, type Wrap } from '../parts/solid';
import { neckWrap, trunkWraps } from '../parts/torso';
import { pointsPath } from '../path';
import { intersection, type Point } from '../polygon';
import { upright } from '../pose';
import { solvePose } from '../skeleton';
import { look, type View } from '../view';
import { glowLayers, glowPolygons } from './glow';

/** A path of the inset and its classes. */
export interface InsetLayer {
	readonly key: string;
	readonly className: string;
	readonly path: string;
}

const radius = 45;
const middle: Point = { x: 296, y: 62 };

function circle(at: Point): readonly Point[] {
	return Array.from({ length: 48 }, (_, index) => ({
		x: at.x + radius * Math.cos((index * Math.PI) / 24),
		y: at.y + radius * Math.sin((index * Math.PI) / 24),
	}));
}

/** The layers of the inset, from the back to the front. */
export function insetLayers(glows: readonly Glow[], mirrored: boolean): readonly InsetLayer[] {
	const at = mirrored ? { x: 360 - middle.x, y: middle.y } : middle;
	const view: View = look({ yaw: 180, pitch: 8 }, { scale: 2.35, x: middle.x, y: middle.y + 35 }, mirrored);
	const skeleton = solvePose(upright);
	const frame = circle(at);
	const cut = (polygons: readonly (readonly Point[])[]): string =>
		polygons.map((polygon) => pointsPath(intersection(polygon, frame), true)).join('');
	const shape = (wraps: readonly Wrap[]): string => cut(wraps.map((wrap) => hullPolygon(discs(view, wrap))));
	const { arm } = skeleton;
	const layer = (key: string, className: string, path: string): InsetLayer => ({
		key: `inset-${key}`,
		className,
		path,
	});
	return [
		layer('ground', 'inset', pointsPath(frame, true)),
		layer('arms', 'skin ink', shape([bareUpperArm(arm.left, view), bareUpperArm(arm.right, view)])),
		layer('sleeves', 'shirt ink', shape([sleeve(arm.left, 0), sleeve(arm.right, 0)])),
		layer('head', 'skin ink', shape(headWraps(skeleton.head))),
		layer('trunk', 'shirt ink', shape(trunkWraps(skeleton))),
		layer('neck', 'skin ink', shape([neckWrap(skeleton, view)])),
		layer('hair', 'hair ink', hairPath(skeleton.head, view)),
		...glowPolygons(glows, skeleton, view, 1.3).map((polygons, index) =>
			layer(`glow${index}`, glowLayers[index]?.className ?? '', cut(polygons)),
		),
		layer('ring', 'inset-ring', pointsPath(frame, true)),
	];
}
