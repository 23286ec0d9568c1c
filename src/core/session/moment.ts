// Owns the shape of what one moment of a break shows, says and sounds, as plain data.
import type { ErgonomicsItemId } from '../ergonomics/item';
import type { MovementId, PhaseKind, TargetArea, Variant } from '../movements/movement';
import type { Millis, Seconds } from '../units';
import type { Feeling } from './place';
import type { LeadCue, PlannedPart } from './plan';

export type Sound = 'step' | 'switch' | 'end';

/** What a section of the set begins with for screen readers. */
export type SectionAnnouncement =
	/** Name, side, seconds and steps: a part that nothing led into. */
	| { readonly kind: 'start'; readonly part: PlannedPart }
	/** Name and seconds of the movement to come. */
	| { readonly kind: 'next'; readonly part: PlannedPart }
	/** Steps of the movement that was announced by `next`. */
	| { readonly kind: 'steps'; readonly part: PlannedPart }
	/** The other side or direction. */
	| { readonly kind: 'switch'; readonly part: PlannedPart };

/** Which picture, and where in its motion. */
export interface PictureMoment {
	readonly movement: MovementId;
	readonly variant: Variant;
	readonly part: PlannedPart;
	/**
	 * `enter`: into the hold, then still; `leave`: out of the hold, back to the start; `cycle`: round and round,
	 * in phase with the ring. `millis` count from the beginning of that.
	 */
	readonly motion: 'enter' | 'leave' | 'cycle';
	readonly millis: Millis;
}

export interface RingMoment {
	/** What the ring covers: seconds of a hold, or cycles. */
	readonly kind: 'hold' | 'cycles';
	/** Share of the part's work that is left, from 1 to 0. */
	readonly left: number;
	/** Seconds left, or the present cycle from 1. */
	readonly number: number;
	/** Pieces that the ring is cut into: the number of cycles, 1 for a hold. */
	readonly pieces: number;
	/** The last three seconds, in which arc and number grow bolder. */
	readonly ending: boolean;
}

export interface PhaseMoment {
	readonly kind: PhaseKind;
	/** From 0 to 1 through the phase. */
	readonly progress: number;
}

/** One movement of the bar at the top edge. */
export interface Segment {
	/** Lead and work of its parts. */
	readonly seconds: Seconds;
	/** From 0 to 1. */
	readonly filled: number;
}

/** Where the set is, on every screen of the movements. */
export interface Progress {
	/** The movement, from 1. */
	readonly number: number;
	readonly of: number;
	/** Of the whole set, leads included, rounded up. */
	readonly secondsLeft: Seconds;
	readonly segments: readonly Segment[];
}

export interface PartMoment {
	readonly kind: 'part';
	readonly part: PlannedPart;
	/** The cue that the whole panel shows now: the last two seconds of a lead. Before them a long lead is a rest. */
	readonly cue: LeadCue;
	/** The seconds before the work, in which the ring is away. */
	readonly inLead: boolean;
	readonly picture: PictureMoment;
	/** Full while in the lead. */
	readonly ring: RingMoment;
	readonly phase: PhaseMoment | null;
	/** Seconds left of this part's work, rounded up. */
	readonly secondsToGo: Seconds;
	/** The part's work is done; only a screen reader's user sees this. */
	readonly isOver: boolean;
	/** The other side or direction, if it is still to come. */
	readonly nextSide: PlannedPart | null;
	/** The first part of the movement after this one. */
	readonly nextMovement: PlannedPart | null;
	readonly sound: Sound | null;
	readonly announcement: SectionAnnouncement | null;
	readonly progress: Progress;
}

/** The second in which the set is over and nothing else has begun. */
export interface FinishedMoment {
	readonly kind: 'finished';
	readonly picture: PictureMoment | null;
	readonly sound: Sound;
	readonly progress: Progress;
	/** What comes after. */
	readonly next: 'check' | 'question' | 'done';
}

export interface CheckMoment {
	readonly kind: 'check';
	readonly item: ErgonomicsItemId;
	/** From 1. */
	readonly number: number;
	readonly of: number;
}

export interface QuestionMoment {
	readonly kind: 'question';
}

export interface DoneMoment {
	readonly kind: 'done';
	readonly feeling: Feeling | null;
	/** Areas of the movements of which at least half was done, in the order of the set, each once. */
	readonly workedOn: readonly TargetArea[];
	/** Whether the break clears the timer. */
	readonly cleared: boolean;
	/** Whether there were movements at all; without, it was the check alone. */
	readonly hadMovements: boolean;
}

export type Moment = PartMoment | FinishedMoment | CheckMoment | QuestionMoment | DoneMoment;
