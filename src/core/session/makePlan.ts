// Owns how a break is planned: the routine without what is left out, its swaps, and the ergonomics items.
import { chooseItems } from '../ergonomics/chooseItems';
import type { ErgonomicsHistory } from '../ergonomics/item';
import type { MovementId, Variant } from '../movements/movement';
import { movements } from '../movements/movements';
import type { ErgonomicsCheck } from '../settings';
import type { Instant, Seconds } from '../units';
import { type AdaptiveRequest, chooseSteps } from './adaptive';
import type { CustomRoutine } from './customRoutines';
import { doseOf, secondsOf } from './dose';
import { variantsLeft } from './leaveOut';
import type { LeadCue, Plan, PlannedPart, PlanReason } from './plan';
import { movementOf, type RoutineId, setIds } from './routineId';
import { type Routine, type RoutineStep, routines } from './routines';

export interface PlanRequest extends AdaptiveRequest {
	readonly routine: RoutineId;
	/** The person's own routines; one that is not among them is replaced by the quick set. */
	readonly customRoutines: readonly CustomRoutine[];
	readonly ergonomicsCheck: ErgonomicsCheck;
	readonly history: ErgonomicsHistory;
	/** On the wall clock, as the times of the history. */
	readonly now: Instant;
	readonly askFeeling: boolean;
}

/** A set of fewer movements is filled up, unless it was meant to be shorter. */
const fewestMovements = 3;

/** What fills a set of which too little is left, in this order, unless it is left out itself. */
const fillers: readonly MovementId[] = ['diaphragmatic-breathing', 'desk-posture-reset'];

/** What is to be done, before it is cut into parts. */
interface Draft extends Routine {
	readonly routine: RoutineId;
	readonly name?: string;
	readonly reason?: PlanReason;
}

/** Plans one break. What is left out never appears, even if nothing else remains. */
export function makePlan(request: PlanRequest): Plan {
	const { leadSeconds, steps, ...named } = draft(request);
	const parts = planParts(leadSeconds, steps, request.leaveOut);
	return {
		...named,
		movementCount: (parts.at(-1)?.movementIndex ?? -1) + 1,
		parts,
		check: chooseItems(request.ergonomicsCheck, request.history, request.now),
		askFeeling: request.askFeeling && parts.length > 0,
		totalSeconds: parts.reduce((sum, part) => sum + part.leadSeconds + part.seconds, 0),
	};
}

function draft(request: PlanRequest): Draft {
	const { routine } = request;
	if (routine === 'adaptive') {
		return { routine, ...chooseSteps(request) };
	}
	const alone = movementOf(routine);
	if (alone !== undefined) {
		const asked: Routine = { leadSeconds: 2, steps: [{ movement: alone }] };
		const isLeft = variantsLeft(movements[alone], request.leaveOut).length > 0;
		return { routine, ...(isLeft ? asked : whole(asked, request)) };
	}
	const own = request.customRoutines.find(({ id }) => id === routine);
	if (own !== undefined) {
		return { routine, name: own.name, ...whole(own, request) };
	}
	const id = setIds.find((known) => known === routine) ?? 'seated-quick';
	return { routine: id, ...whole(routines[id], request) };
}

/** A routine as it can be done: with swaps for what is left out, and filled up if that is too little. */
function whole({ leadSeconds, steps }: Routine, { leaveOut }: PlanRequest): Routine {
	const swapped = swapLeftOut(steps, leaveOut);
	const changed = swapped.length < steps.length || swapped.some((step, index) => step !== steps[index]);
	return { leadSeconds, steps: changed ? fillUp(swapped, steps.length, leaveOut) : steps };
}

/** Plans the ergonomics check alone, all twelve items. */
export function makeCheckPlan(): Plan {
	return {
		routine: null,
		movementCount: 0,
		parts: [],
		check: chooseItems('full', {}, 0),
		askFeeling: false,
		totalSeconds: 0,
	};
}

/**
 * Puts the first swap that is neither left out nor in the set in the place of what is left out, be it one side of
 * it: both sides have the same time. Only without a swap the other side stays.
 */
function swapLeftOut(steps: readonly RoutineStep[], leaveOut: readonly string[]): readonly RoutineStep[] {
	const left: RoutineStep[] = [];
	const used = new Set(steps.map((step) => step.movement));
	for (const step of steps) {
		const movement = movements[step.movement];
		const remaining = variantsLeft(movement, leaveOut).length;
		if (remaining === movement.variants.length) {
			left.push(step);
			continue;
		}
		const swap = movement.swaps.find(
			(id) => !used.has(id) && variantsLeft(movements[id], leaveOut).length === movements[id].variants.length,
		);
		if (swap !== undefined) {
			used.add(swap);
			left.push({ movement: swap });
		} else if (remaining > 0) {
			left.push(step);
		}
	}
	return left;
}

function fillUp(
	steps: readonly RoutineStep[],
	meant: number,
	leaveOut: readonly string[],
): readonly RoutineStep[] {
	const fewest = Math.min(fewestMovements, meant);
	const filled = [...steps];
	for (const id of fillers) {
		const absent = filled.every((step) => step.movement !== id);
		if (filled.length < fewest && absent && variantsLeft(movements[id], leaveOut).length > 0) {
			filled.push({ movement: id });
		}
	}
	// The posture reset comes last: it leads straight into the ergonomics check.
	const isLast = (step: RoutineStep): boolean => step.movement === 'desk-posture-reset';
	return [...filled.filter((step) => !isLast(step)), ...filled.filter(isLast)];
}

function planParts(
	leadSeconds: Seconds,
	steps: readonly RoutineStep[],
	leaveOut: readonly string[],
): readonly PlannedPart[] {
	return steps.flatMap((step, movementIndex) => {
		const movement = movements[step.movement];
		const dose = doseOf(movement, step.amount);
		return variantsLeft(movement, leaveOut).map((variant, index): PlannedPart => {
			const cue = cueInto(variant, index, movementIndex);
			return {
				movement: movement.id,
				movementIndex,
				variant,
				dose,
				seconds: secondsOf(dose),
				cue,
				leadSeconds: cue === 'next' || cue === 'switch' ? leadSeconds : 0,
			};
		});
	});
}

/** `index` counts the parts of the movement, `movementIndex` the movements of the set, both from 0. */
function cueInto(variant: Variant, index: number, movementIndex: number): LeadCue {
	if (index === 0) {
		return movementIndex === 0 ? 'none' : 'next';
	}
	return variant === 'left' || variant === 'right' ? 'switch' : 'turn';
}
