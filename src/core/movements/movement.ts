// Owns the shape of a movement's record: the one place that picture, text, sound and timer come from.
import type { Motion } from '../figure/motion';
import type { Seconds } from '../units';

/** The catalogue's id of a movement. */
export type MovementId =
	| 'shoulder-rolls'
	| 'seated-cat-cow'
	| 'ear-to-shoulder'
	| 'seated-upper-back-reach'
	| 'seated-spinal-twist'
	| 'desk-posture-reset'
	| 'cross-body-pull'
	| 'shoulder-blade-squeeze'
	| 'diaphragmatic-breathing';

/** The side a person moves to or works with; the viewer's own side in the picture. */
export type Side = 'left' | 'right';

/** The sense in which a circling movement turns. */
export type Direction = 'backward' | 'forward';

/** What the one countdown of a part is about: a side, a direction, or the whole body at once. */
export type Variant = Side | Direction | 'both';

/** Groups of movements that a person can leave out together. */
export type MovementClass = 'overhead' | 'neck' | 'twist' | 'two-arms';

/** Where the movement is felt, as the panel's map and "Worked on" name it. */
export type TargetArea =
	| 'neck-and-top-of-shoulders'
	| 'side-of-neck'
	| 'between-shoulder-blades'
	| 'chest-and-front-of-shoulders'
	| 'back-of-shoulders'
	| 'sides'
	| 'middle-of-back'
	| 'breathing';

export type MovementKind = 'warm-up' | 'mobility' | 'stretch' | 'strength' | 'breathing';

/** Seconds of one breath in and out; the picture and the breath words follow it. */
export interface Breath {
	readonly inSeconds: Seconds;
	readonly outSeconds: Seconds;
}

/** A position entered once and kept: the countdown shows the seconds left. */
export interface Hold {
	readonly kind: 'hold';
	/** Seconds of one part (one side), entering included. */
	readonly seconds: Seconds;
}

/** A movement repeated at its own tempo: the countdown shows the cycle. */
export interface Cycles {
	readonly kind: 'cycles';
	/** Repetitions of one part (one direction or side). */
	readonly cycles: number;
	readonly cycleSeconds: Seconds;
	readonly breath?: Breath;
}

export type Dose = Hold | Cycles;

/** Where a figure or sentence comes from: an article of the catalogue, or a decision of this project. */
export interface Source {
	/** The article's number in the catalogue (`000` … `004`), or `own` for a decision of this project. */
	readonly article: '000' | '001' | '002' | '003' | '004' | 'own';
	/** What it says about the dose or the movement, or why the decision was taken. */
	readonly says: string;
}

/**
 * One part's words. Steps are short imperative sentences; a movement with sides or directions carries one
 * list per variant, so that no sentence is assembled from pieces.
 */
export interface VariantTexts {
	readonly steps: readonly string[];
	/** The sentence shown and announced at the cue that leads into this part ("Come to the middle slowly, …"). */
	readonly cue?: string;
	/** What the picture shows, for screen readers: one sentence. */
	readonly picture: string;
}

/** Words beside the ring for the two halves of a cycle with a breath, by half. */
export interface BreathTexts {
	readonly in: string;
	readonly out: string;
}

/** Everything the product knows of one movement. Texts are English source texts and l10n keys at once. */
export interface Movement {
	readonly id: MovementId;
	readonly name: string;
	/** The muscles or regions it works on, as the panel's line under the name. */
	readonly muscles: string;
	readonly areas: readonly TargetArea[];
	readonly kind: MovementKind;
	readonly position: 'seated';
	/** In order: the parts that each have their own countdown and equal time. */
	readonly variants: readonly Variant[];
	readonly dose: Dose;
	/** The range in which the catalogue allows a part's dose, in the dose's own unit (seconds, or cycles). */
	readonly doseRange: { readonly min: number; readonly max: number };
	readonly texts: Readonly<Partial<Record<Variant, VariantTexts>>>;
	readonly breathTexts?: BreathTexts;
	/** Said while a position is held ("Breathe slowly and keep still."). */
	readonly holdText?: string;
	readonly cautions: readonly string[];
	readonly equipment: readonly string[];
	readonly classes: readonly MovementClass[];
	/** Tried in this order when this movement is left out of a set. */
	readonly swaps: readonly MovementId[];
	readonly sources: readonly Source[];
	readonly motion: Motion;
}
