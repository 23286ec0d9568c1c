// Owns what the next break is planned from: the settings, and what is known of this person.
import type { TightArea } from '../movements/areas';
import type { MovementId } from '../movements/movement';
import { makePlan, type PlanRequest } from '../session/makePlan';
import type { Plan } from '../session/plan';
import { type RoutineId, setIds } from '../session/routineId';
import type { Settings } from '../settings';
import type { Instant, Minutes, Seconds } from '../units';
import { leftOutToday, mayAskFeeling } from './history';
import type { Shared } from './shared';

/** What a person chose on the first screen instead of what the settings say. */
export interface Choice {
	readonly routine: RoutineId;
	/** Of a set that is made for them; `null` for the setting's. */
	readonly minutes: Minutes | null;
	/** The area that leads such a set. */
	readonly lead: TightArea | null;
}

/** A set that can be chosen, as it would be done now. */
export interface SetOffer {
	readonly routine: RoutineId;
	/** The person's own name for a set of theirs: plain text, never markup. */
	readonly name: string | null;
	readonly seconds: Seconds;
	readonly movements: readonly MovementId[];
}

/** What the panel offers beside the set that it shows. */
export interface Offers {
	readonly sets: readonly SetOffer[];
	/** Entries of the `leaveOut` setting, and of "Only today". */
	readonly leaveOut: readonly string[];
	/** The length of a set that is made for the person, unless they choose another. */
	readonly adaptiveMinutes: Minutes;
}

/** The next break as the settings want it, or as it was chosen. */
export function nextPlan(shared: Shared, settings: Settings, now: Instant, choice?: Choice): Plan {
	return makePlan(requestOf(shared, settings, now, choice));
}

/** Everything that can be chosen now, in the order in which it is offered. */
export function offersOf(shared: Shared, settings: Settings, now: Instant): Offers {
	const { adaptiveMinutes, customRoutines } = settings;
	const routines: readonly RoutineId[] = ['adaptive', ...setIds, ...customRoutines.map(({ id }) => id)];
	return {
		sets: routines.map((routine) => {
			const plan = nextPlan(shared, settings, now, { routine, minutes: null, lead: null });
			const movements = new Set(plan.parts.map(({ movement }) => movement));
			return {
				routine,
				name: plan.name ?? null,
				seconds: plan.totalSeconds,
				movements: [...movements],
			};
		}),
		leaveOut: requestOf(shared, settings, now).leaveOut,
		adaptiveMinutes,
	};
}

function requestOf(shared: Shared, settings: Settings, now: Instant, choice?: Choice): PlanRequest {
	const { routine, leaveOut, adaptiveMinutes, customRoutines, ergonomicsCheck } = settings;
	const { lastDone, ergonomics } = shared;
	return {
		routine: choice?.routine ?? routine,
		adaptiveMinutes: choice?.minutes ?? adaptiveMinutes,
		lead: choice?.lead ?? null,
		customRoutines,
		leaveOut: [...leaveOut, ...leftOutToday(shared, now)],
		lastDone,
		seed: Math.max(0, ...Object.values(lastDone)),
		ergonomicsCheck,
		history: ergonomics,
		now,
		askFeeling: mayAskFeeling(shared, now),
	};
}
