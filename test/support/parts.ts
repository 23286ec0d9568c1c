// Builds small plans part by part, for tests that need numbers that can be seen at a glance.
import { type Place, startOf } from '../../src/core/session/place';
import type { Plan, PlannedPart } from '../../src/core/session/plan';

/** A hold of ten seconds with nothing before it, unless the test says otherwise. */
export function holdPart(changes: Partial<PlannedPart> = {}): PlannedPart {
	const seconds = changes.seconds ?? 10;
	return {
		movement: 'seated-upper-back-reach',
		movementIndex: 0,
		variant: 'both',
		dose: { kind: 'hold', seconds },
		seconds,
		cue: 'none',
		leadSeconds: 0,
		...changes,
	};
}

/** Two breaths of four seconds, three in and one out, unless the test says otherwise. */
export function breathPart(changes: Partial<PlannedPart> = {}): PlannedPart {
	const phases = [
		{ kind: 'breatheIn', seconds: 3 },
		{ kind: 'breatheOut', seconds: 1 },
	] as const;
	return holdPart({
		movement: 'diaphragmatic-breathing',
		dose: { kind: 'cycles', cycles: 2, cycleSeconds: 4, phases },
		seconds: 8,
		...changes,
	});
}

/** A left and a right side of ten seconds, two seconds before each but the first, and then two breaths. */
export function threeParts(): readonly PlannedPart[] {
	return [
		holdPart({ movement: 'ear-to-shoulder', variant: 'left' }),
		holdPart({ movement: 'ear-to-shoulder', variant: 'right', cue: 'switch', leadSeconds: 2 }),
		breathPart({ movementIndex: 1, cue: 'next', leadSeconds: 2 }),
	];
}

/** A plan of those parts, without a check or a question unless the test says otherwise. */
export function planOfParts(parts: readonly PlannedPart[], changes: Partial<Plan> = {}): Plan {
	return {
		routine: 'adaptive',
		movementCount: (parts.at(-1)?.movementIndex ?? -1) + 1,
		parts,
		check: [],
		askFeeling: false,
		totalSeconds: parts.reduce((sum, { seconds, leadSeconds }) => sum + seconds + leadSeconds, 0),
		...changes,
	};
}

/** The beginning of a plan, with changes. */
export function placeIn(plan: Plan, changes: Partial<Place> = {}): Place {
	return { ...startOf(plan), ...changes };
}
