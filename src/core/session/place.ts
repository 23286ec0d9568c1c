// Owns where a person is in a planned break: plain data that the host keeps and a page can go on from.
import type { ErgonomicsAnswer } from '../ergonomics/item';
import type { Millis } from '../units';
import type { Plan } from './plan';

export type Stage = 'movements' | 'check' | 'question' | 'done';

export type Feeling = 'looser' | 'same' | 'worse' | 'passed';

/** What "This hurts" took out last. */
export interface Hurt {
	/** Index of the part that hurt. */
	readonly part: number;
	/** The parts taken out with it, itself included. */
	readonly took: readonly number[];
	readonly choice: 'leaveOut' | 'onlyToday';
}

/** All that is needed to go on with a break; times are spans, never moments. */
export interface Place {
	readonly stage: Stage;
	/** Index into `plan.parts`; `plan.parts.length` once the movements are over. */
	readonly part: number;
	/** Since the part's lead began, lead included. */
	readonly elapsedMillis: Millis;
	/** Work really done, per part of the plan, in milliseconds. */
	readonly doneMillis: readonly Millis[];
	/** Parts taken out by "This hurts": no part of what has to be done. */
	readonly excluded: readonly number[];
	/** For "Only today" and Undo until the break ends; absent once it is undone. */
	readonly hurt?: Hurt;
	/** One entry per item of `plan.check`, `null` until answered. */
	readonly answers: readonly (ErgonomicsAnswer | null)[];
	readonly feeling: Feeling | null;
}

/** Share of a set's seconds that must be really done before a break clears the timer. */
export const finishedShare = 0.6;

/** The place at which a plan begins. */
export function startOf(plan: Plan): Place {
	return {
		stage: plan.parts.length > 0 ? 'movements' : plan.check.length > 0 ? 'check' : 'done',
		part: 0,
		elapsedMillis: 0,
		doneMillis: plan.parts.map(() => 0),
		excluded: [],
		answers: plan.check.map(() => null),
		feeling: null,
	};
}

/** The place at which a break is started over: what was taken out because it hurt stays out. */
export function startAgain(plan: Plan, { excluded, hurt }: Place): Place {
	return { ...startOf(plan), excluded, ...(hurt === undefined ? {} : { hurt }) };
}

/** Whether a place belongs to a plan: a stored or received place that does not must not be gone on with. */
export function fitsPlan(plan: Plan, place: Place): boolean {
	return (
		place.part <= plan.parts.length &&
		place.doneMillis.length === plan.parts.length &&
		[...place.excluded, ...hurtParts(place)].every((part) => part < plan.parts.length) &&
		place.answers.length === plan.check.length &&
		(place.stage !== 'movements' || plan.parts.length > 0) &&
		(place.stage !== 'check' || place.answers.includes(null))
	);
}

function hurtParts({ hurt }: Place): readonly number[] {
	return hurt === undefined ? [] : [hurt.part, ...hurt.took];
}

/** Share of the set's work seconds done, from 0 to 1; parts taken out do not count on either side. */
export function doneShare(plan: Plan, place: Place): number {
	let done = 0;
	let planned = 0;
	plan.parts.forEach((part, index) => {
		if (place.excluded.includes(index)) {
			return;
		}
		const partMillis = part.seconds * 1_000;
		planned += partMillis;
		done += Math.min(place.doneMillis[index] ?? 0, partMillis);
	});
	return planned === 0 ? 1 : done / planned;
}

/** Whether a break clears the timer: the movements are over, enough of them was done, every item answered. */
export function isFinished(plan: Plan, place: Place): boolean {
	return (
		place.stage !== 'movements' &&
		doneShare(plan, place) >= finishedShare &&
		place.answers.every((answer) => answer !== null)
	);
}

/** The movement a person is at, from 1, for "3 of 6"; the last one once the movements are over. */
export function movementNumber(plan: Plan, place: Place): number {
	const part = plan.parts[Math.min(place.part, plan.parts.length - 1)];
	return part === undefined ? 0 : part.movementIndex + 1;
}
