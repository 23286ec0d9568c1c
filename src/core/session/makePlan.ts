// Owns how a break is planned: the routine without what is left out, its swaps, and the ergonomics items.
import { chooseItems } from '../ergonomics/chooseItems';
import type { ErgonomicsHistory } from '../ergonomics/item';
import type { Dose, Movement, MovementId, Variant } from '../movements/movement';
import { movements } from '../movements/movements';
import type { ErgonomicsCheck } from '../settings';
import type { Instant, Seconds } from '../units';
import { variantsLeft } from './leaveOut';
import type { LeadCue, Plan, PlannedPart, RoutineId } from './plan';
import { type Routine, type RoutineStep, routines } from './routines';

export interface PlanRequest {
	readonly routine: RoutineId;
	/** Entries of the `leaveOut` setting, and of "Only today". Unknown entries leave out nothing. */
	readonly leaveOut: readonly string[];
	readonly ergonomicsCheck: ErgonomicsCheck;
	readonly history: ErgonomicsHistory;
	/** On the wall clock, as the times of the history. */
	readonly now: Instant;
	readonly askFeeling: boolean;
}

/** A set of fewer movements is filled up. */
const fewestMovements = 3;

/** What fills a set of which too little is left, in this order, unless it is left out itself. */
const fillers: readonly MovementId[] = ['diaphragmatic-breathing', 'desk-posture-reset'];

/** Plans one break. What is left out never appears, even if nothing else remains. */
export function makePlan(request: PlanRequest): Plan {
	const routine = routines[request.routine];
	const parts = planParts(routine, fillUp(swapLeftOut(routine, request.leaveOut), request.leaveOut), request);
	return {
		routine: request.routine,
		movementCount: (parts.at(-1)?.movementIndex ?? -1) + 1,
		parts,
		check: chooseItems(request.ergonomicsCheck, request.history, request.now),
		askFeeling: request.askFeeling && parts.length > 0,
		totalSeconds: parts.reduce((sum, part) => sum + part.leadSeconds + part.seconds, 0),
	};
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

/** Puts the first swap that is neither left out nor in the set in the place of what is left out. */
function swapLeftOut(routine: Routine, leaveOut: readonly string[]): readonly RoutineStep[] {
	const steps: RoutineStep[] = [];
	const used = new Set(routine.steps.map((step) => step.movement));
	for (const step of routine.steps) {
		const movement = movements[step.movement];
		if (variantsLeft(movement, leaveOut).length > 0) {
			steps.push(step);
			continue;
		}
		const swap = movement.swaps.find(
			(id) => !used.has(id) && variantsLeft(movements[id], leaveOut).length > 0,
		);
		if (swap !== undefined) {
			used.add(swap);
			steps.push({ movement: swap });
		}
	}
	return steps;
}

function fillUp(steps: readonly RoutineStep[], leaveOut: readonly string[]): readonly RoutineStep[] {
	const filled = [...steps];
	for (const id of fillers) {
		const absent = filled.every((step) => step.movement !== id);
		if (filled.length < fewestMovements && absent && variantsLeft(movements[id], leaveOut).length > 0) {
			filled.push({ movement: id });
		}
	}
	// The posture reset comes last: it leads straight into the ergonomics check.
	const isLast = (step: RoutineStep): boolean => step.movement === 'desk-posture-reset';
	return [...filled.filter((step) => !isLast(step)), ...filled.filter(isLast)];
}

function planParts(
	routine: Routine,
	steps: readonly RoutineStep[],
	{ leaveOut }: PlanRequest,
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
				leadSeconds: cue === 'next' || cue === 'switch' ? routine.leadSeconds : 0,
			};
		});
	});
}

function doseOf({ dose }: Movement, amount: number | undefined): Dose {
	if (amount === undefined) {
		return dose;
	}
	return dose.kind === 'hold' ? { ...dose, seconds: amount } : { ...dose, cycles: amount };
}

/** Work seconds of one part. */
function secondsOf(dose: Dose): Seconds {
	return dose.kind === 'hold' ? dose.seconds : dose.cycles * dose.cycleSeconds;
}

/** `index` counts the parts of the movement, `movementIndex` the movements of the set, both from 0. */
function cueInto(variant: Variant, index: number, movementIndex: number): LeadCue {
	if (index === 0) {
		return movementIndex === 0 ? 'none' : 'next';
	}
	return variant === 'left' || variant === 'right' ? 'switch' : 'turn';
}
