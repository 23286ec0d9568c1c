// Owns the shape of a motion: all that the picture of one movement is made from.
import type { Variant } from '../movements/movement';
import type { Degrees, Seconds } from '../units';
import type { Equipment } from './equipment';
import type { PartKey } from './parts';
import type { BodySide, Pose } from './pose';
import type { Vector } from './vector';
import type { Camera, Framing } from './view';

/** One pose of a motion, and how the figure comes to it. */
export interface Key {
	/** From the key before; of the first key of a loop, from the last one. */
	readonly seconds: Seconds;
	readonly pose: Pose;
	/** Passed without stopping: the way leads smoothly through it. */
	readonly through?: boolean;
}

/** A part of the body that a point can be fixed to. */
export type Anchor =
	| 'head'
	| 'chest'
	| 'pelvis'
	| 'ribs'
	| 'belly'
	| `${BodySide}.${'shoulder' | 'scapula' | 'elbow' | 'hand'}`;

/** A point that moves with the body, in the anchor's axes. */
export interface Tracked {
	readonly anchor: Anchor;
	readonly at: Vector;
}

/** An arrow along the way that a tracked point really takes. */
export interface Arrow {
	readonly track: Tracked;
	/** Shares of the motion between which the way is drawn; the head is at `to`. */
	readonly from: number;
	readonly to: number;
	/** The way also goes back: a head at both ends. */
	readonly bothWays?: boolean;
	/**
	 * Drawn as an arc of this many degrees round the spine, before the figure, in the sense in which the point
	 * really turns.
	 */
	readonly around?: Degrees;
	/** How far the arrow is moved off the real way, in picture units (right, down), so that it lies free. */
	readonly aside?: readonly [number, number];
	/** How many times as long as the real way it is drawn; 1 when omitted. */
	readonly stretch?: number;
}

/** A muscle, or a group felt as one, that can glow. */
export type MuscleId =
	| 'upperTrapezius'
	| 'neckSide'
	| 'rhomboids'
	| 'thoracicErectors'
	| 'levatorScapulae'
	| 'infraspinatus'
	| 'deltoid'
	| 'posteriorDeltoid'
	| 'anteriorDeltoid'
	| 'lowerTrapezius'
	| 'pectorals'
	| 'latissimus'
	| 'obliques'
	| 'diaphragm';

export interface Glow {
	readonly muscle: MuscleId;
	readonly side: BodySide;
}

export interface Motion {
	/** The variant that the keys, the camera and the cues below show; the other one is their mirror image, or their reverse. */
	readonly authored: Variant;
	/** `hold`: entered once and kept; `loop`: the last key leads to the first; `once`: from the first key to the last. */
	readonly tempo: 'hold' | 'loop' | 'once';
	readonly keys: readonly Key[];
	/** What the hands hold all the time. */
	readonly equipment?: Equipment;
	readonly camera: Camera;
	readonly framing: Framing;
	/** `full` shows the whole figure on its floor; `upper` ends at the picture's lower edge. */
	readonly crop: 'full' | 'upper';
	/** Everything that is painted, from the back to the front. */
	readonly order: readonly PartKey[];
	/** The far side of the body in a view from the side; it is drawn a little paler. */
	readonly far?: BodySide;
	/** Shares of the motion that the start picture and the still show. */
	readonly startAt: number;
	readonly stillAt: number;
	/** The same for the variant that runs backwards, in its own time. */
	readonly stillAtReversed?: number;
	/** What of the start is shown as a shadow behind the still. */
	readonly ghost?: { readonly at: number; readonly parts: readonly PartKey[] };
	readonly arrows: readonly Arrow[];
	readonly glow: readonly Glow[];
	/** A small picture of the back, where the glowing muscle is hidden from the camera. */
	readonly inset?: boolean;
	/**
	 * Air at the nose while breathing in (first half) and at the mouth while breathing out (second half). The still
	 * shows the half that it belongs to, or both.
	 */
	readonly breath?: 'half' | 'both';
}
