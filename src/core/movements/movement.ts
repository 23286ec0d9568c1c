// Owns the shape of a movement's record: what a set is planned from, and the words that go with it.
import type { Seconds } from '../units';

/** The catalogue's ids of the movements. */
export const movementIds = [
	'shoulder-rolls',
	'seated-cat-cow',
	'ear-to-shoulder',
	'seated-upper-back-reach',
	'seated-spinal-twist',
	'desk-posture-reset',
	'cross-body-pull',
	'shoulder-blade-squeeze',
	'diaphragmatic-breathing',
	'head-side-tilts',
	'neck-circles',
	'rotated-ear-to-shoulder',
	'rhomboid-side-stretch',
	'side-arm-stretch',
	'hands-clasped-behind-back',
	'reverse-fly',
	'gentle-torso-twists',
	'chair-rotations',
	'overhead-arm-reaches',
	'overhead-side-reach',
	'arm-circles',
	'overhead-levator-scapulae-stretch',
	'thoracic-extension-over-chair',
	'seated-rows',
	'ball-massage-upper-traps',
	'stick-massage-upper-traps',
	'ball-massage-levator-scapulae',
	'stick-massage-levator-scapulae',
	'cane-massage-rhomboids',
] as const;

export type MovementId = (typeof movementIds)[number];

/**
 * The way the person moves, which is the viewer's own side in the picture. The stretched muscle may lie on the
 * other side: the cross-body pull `left` draws the right elbow to the left.
 */
export type Side = 'left' | 'right';

/** The sense in which a circling movement turns. */
export type Direction = 'backward' | 'forward';

/** What the one countdown of a part is about: a side, a direction, or the whole body at once. */
export type Variant = Side | Direction | 'both';

/** Groups of movements that a person can leave out together. */
export const movementClasses = ['overhead', 'neck', 'twist', 'two-arms'] as const;

export type MovementClass = (typeof movementClasses)[number];

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

export type MovementKind = 'warm-up' | 'mobility' | 'stretch' | 'strength' | 'self-massage' | 'breathing';

/** What a stretch of one cycle asks for. */
export type PhaseKind = 'breatheIn' | 'breatheOut' | 'squeeze' | 'press' | 'letGo';

/** One stretch of a cycle; the picture, the ring's disc and the word beside it follow it. */
export interface Phase {
	readonly kind: PhaseKind;
	/** Whole seconds. */
	readonly seconds: Seconds;
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
	/** In order, together `cycleSeconds`; empty for an even movement that has no words of its own. */
	readonly phases: readonly Phase[];
}

export type Dose = Hold | Cycles;

/** An article of the catalogue, or a decision of this project. */
export type Article = '000' | '001' | '002' | '003' | '004' | 'own';

/** Where a figure or a sentence comes from. */
export interface Source {
	readonly article: Article;
	/** What it says about the dose or the movement, or why the decision was taken. */
	readonly says: string;
}

/** What a person should mind; `lines` are those of the article, where it comes from one. */
export interface Caution {
	readonly text: string;
	readonly article: Article;
	readonly lines?: string;
}

/** What a set is planned from. The motion that is drawn stands in `motions/` under the same id. */
export interface Movement {
	readonly id: MovementId;
	readonly kind: MovementKind;
	readonly position: 'seated';
	/** In order: the parts that each have their own countdown and equal time. */
	readonly variants: readonly Variant[];
	readonly dose: Dose;
	/** The range in which a part's dose may lie, in the dose's own unit (seconds, or cycles). */
	readonly doseRange: { readonly min: number; readonly max: number };
	readonly areas: readonly TargetArea[];
	readonly classes: readonly MovementClass[];
	/** Tried in this order when this movement is left out of a set. */
	readonly swaps: readonly MovementId[];
	readonly equipment: readonly string[];
}

/**
 * One part's words. Steps are short imperative sentences; a movement with sides or directions carries one
 * list per variant, so that no sentence is assembled from pieces.
 */
export interface PartTexts {
	/** Two or three, in order. */
	readonly steps: readonly string[];
	/** Shown and announced at the cue that leads into this part from the one before ("Come to the middle …"). */
	readonly cue?: string;
	/** What the picture shows, for screen readers: one sentence. */
	readonly picture: string;
}

/** A movement's words, apart from what it is planned from because the host never shows them. */
export interface MovementTexts {
	readonly name: string;
	/** The muscles or regions it works on: the line under the name. */
	readonly muscles: string;
	/** One entry per variant of the movement. */
	readonly parts: Readonly<Partial<Record<Variant, PartTexts>>>;
	/** What to do in a phase, below its word; one entry per phase of the dose. */
	readonly phases?: Readonly<Partial<Record<PhaseKind, string>>>;
	/** Said while a position is held ("Breathe slowly and keep still."). */
	readonly hold?: string;
	/** The weightiest first: it stands below the steps while the movement runs. */
	readonly cautions: readonly Caution[];
	readonly sources: readonly Source[];
}
