// Owns solid shapes of the body: groups of balls whose hulls are drawn.
import { type Disc, hullPath } from '../hull';
import type { Frame, Vector } from '../vector';
import { placed } from '../vector';
import type { View } from '../view';

/** A ball: its middle in the world, and its radius in hundredths of stature. */
export interface Ball {
	readonly at: Vector;
	readonly r: number;
}

/** Balls that are wrapped together; a part is several of them that overlap. */
export type Wrap = readonly Ball[];

export const ball = (at: Vector, r: number): Ball => ({ at, r });

/** A ball given in a frame. */
export const ballIn = (frame: Frame, at: Vector, r: number): Ball => ({ at: placed(frame, at), r });

/** The ball and its mirror image, in a frame whose X points to the left. */
export const pairIn = (frame: Frame, [x, y, z]: Vector, r: number): Wrap => [
	ballIn(frame, [x, y, z], r),
	ballIn(frame, [-x, y, z], r),
];

export const discs = (view: View, wrap: Wrap): readonly Disc[] => wrap.map(({ at, r }) => view.disc(at, r));

/** The wraps as one path. */
export const drawn = (view: View, wraps: readonly Wrap[]): string =>
	wraps.map((wrap) => hullPath(discs(view, wrap))).join('');

/** Wraps of each two neighbours in a row of sections. */
export const chained = (sections: readonly Wrap[]): readonly Wrap[] =>
	sections.slice(1).map((section, index) => [...(sections[index] ?? []), ...section]);
