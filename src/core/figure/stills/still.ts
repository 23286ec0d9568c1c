// Owns the shape of a still picture: a pose, things beside the body, and what is measured on it.
import { brushOf, type Scene } from '../paint';
import type { PartKey } from '../parts';
import { drawn, type Wrap } from '../parts/solid';
import type { Point } from '../polygon';
import type { BodySide, Pose } from '../pose';
import type { Skeleton } from '../skeleton';
import type { Camera, Framing } from '../view';
import type { Mark } from './marks';

/** A thing that is no part of the body: solids, or lines of its own. */
export interface Prop {
	readonly key: string;
	/** Classes of `media/figure.css`. */
	readonly className: string;
	readonly wraps: (skeleton: Skeleton) => readonly Wrap[];
	/** Lines, where the thing is not drawn as the outline of its solids. */
	readonly paint?: (scene: Scene) => string;
}

/** A shadow of how it should not be, or of how it was. */
export interface Shadow {
	readonly pose: Pose;
	readonly parts: readonly PartKey[];
}

export interface Still {
	readonly pose: Pose;
	readonly camera: Camera;
	readonly framing: Framing;
	/** `lens` is a round close view: the style sheet cuts everything at its rim. */
	readonly crop: 'full' | 'upper' | 'lens';
	/** Everything that is painted, from the back to the front. */
	readonly layers: readonly (PartKey | Prop)[];
	/** The far side of the body in a view from the side; it is drawn a little paler. */
	readonly far?: BodySide;
	readonly shadow?: Shadow;
	/** What is to be checked, over everything else. */
	readonly marks: readonly Mark[];
}

/** Middle and radius of a lens, in picture units; `.figure-lens` of `media/figure.css` cuts there. */
const lens = { middle: 180, radius: 160 } as const;

export const lensRim: readonly Point[] = Array.from({ length: 96 }, (_, index) => ({
	x: lens.middle + lens.radius * Math.cos((index * Math.PI) / 48),
	y: lens.middle + lens.radius * Math.sin((index * Math.PI) / 48),
}));

const propPath = ({ wraps, paint }: Prop, scene: Scene): string =>
	paint?.(scene) ?? drawn(scene.view, wraps(scene.skeleton));

const layerPath = (layer: PartKey | Prop, scene: Scene): string =>
	typeof layer === 'string' ? brushOf(layer).paint(scene) : propPath(layer, scene);

/** A layer's key, its classes and its path. */
export function painted(layer: PartKey | Prop, still: Still, scene: Scene) {
	const key = typeof layer === 'string' ? layer : layer.key;
	const { className } = typeof layer === 'string' ? brushOf(layer) : layer;
	const far = still.far !== undefined && key.startsWith(`${still.far}.`) ? ' far' : '';
	return { key, className: className + far, path: layerPath(layer, scene) };
}

/** The shadow's shapes as one path. */
export const shadowPath = ({ parts }: Shadow, scene: Scene): string =>
	parts.map((part) => brushOf(part).paint(scene)).join('');
