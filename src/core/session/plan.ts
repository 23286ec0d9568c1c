// Owns the shape of a planned break: its parts in order, with their seconds, and the ergonomics items.
import type { ErgonomicsItemId } from '../ergonomics/item';
import type { TightArea } from '../movements/areas';
import type { Dose, MovementId, Variant } from '../movements/movement';
import type { Instant, Seconds } from '../units';
import type { RoutineId } from './routineId';

/** Why a set that was made for the person is as it is. */
export interface PlanReason {
	/** `asked`: the person said that it is tight; `longest`: it was longest not moved. */
	readonly why: 'asked' | 'longest';
	readonly area: TightArea;
	/** When it was last moved, on the wall clock; `null` when that is not known. */
	readonly since: Instant | null;
}

/**
 * What leads into a part. `next` and `switch` have seconds of their own before the part's work; `turn`
 * (a change of direction inside a movement) is shown while the clock already runs; `none` starts a set.
 */
export type LeadCue = 'none' | 'next' | 'switch' | 'turn';

/** One countdown of the set: a movement, or one side or direction of it. */
export interface PlannedPart {
	readonly movement: MovementId;
	/** From 0; parts of one movement share it. "3 of 6" is `movementIndex + 1` of `movementCount`. */
	readonly movementIndex: number;
	readonly variant: Variant;
	readonly dose: Dose;
	/** Work seconds, without the lead. */
	readonly seconds: Seconds;
	readonly cue: LeadCue;
	/** Seconds of the lead before the work; 0 for `none` and `turn`. */
	readonly leadSeconds: Seconds;
}

/** A whole break as it was begun; a break in progress keeps its plan whatever the settings do. */
export interface Plan {
	/** `null` for the ergonomics check alone. */
	readonly routine: RoutineId | null;
	/** The name of a set of the person's own, as they wrote it: plain text, never markup. */
	readonly name?: string;
	readonly reason?: PlanReason;
	readonly movementCount: number;
	readonly parts: readonly PlannedPart[];
	/** Items asked after the movements, in the order of asking; empty when the check is off. */
	readonly check: readonly ErgonomicsItemId[];
	/** Whether the question is asked at the end (at most three times a day). */
	readonly askFeeling: boolean;
	/** Work and leads of all parts: what the first screen promises. */
	readonly totalSeconds: Seconds;
}
