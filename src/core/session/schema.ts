// Owns how a plan and a place are decoded from what storage or the page hands over.
import * as v from '../decoders';
import { tightAreas } from '../movements/areas';
import { movementIds } from '../movements/movement';
import { fitsPlan, type Place } from './place';
import type { Plan } from './plan';
import { isRoutineId } from './routineId';

export const movementIdSchema = v.picklist(movementIds);

export const tightAreaSchema = v.picklist(tightAreas);

export const routineIdSchema = v.guard('a routine', isRoutineId);

export const variantSchema = v.picklist(['left', 'right', 'backward', 'forward', 'both']);

export const ergonomicsItemIdSchema = v.picklist([
	'erg-feet-flat',
	'erg-knees-90',
	'erg-lumbar',
	'erg-monitor-front',
	'erg-monitor-height-4',
	'erg-elbows-90',
	'erg-wrists-straight',
	'erg-keyboard-close',
	'erg-shoulders-ears',
	'erg-no-forward-head',
	'erg-phone-eye',
	'erg-no-cradle',
]);

export const ergonomicsAnswerSchema = v.picklist(['ok', 'fixed', 'notNow']);

export const feelingSchema = v.picklist(['looser', 'same', 'worse', 'passed']);

const phaseSchema = v.strictObject({
	kind: v.picklist(['breatheIn', 'breatheOut', 'squeeze', 'press', 'letGo']),
	seconds: v.amount,
});

const doseSchema = v.variant('kind', {
	hold: { seconds: v.amount },
	cycles: {
		cycles: v.wholeNumber,
		cycleSeconds: v.amount,
		phases: v.array(phaseSchema),
	},
});

const partSchema = v.strictObject({
	movement: movementIdSchema,
	movementIndex: v.wholeNumber,
	variant: variantSchema,
	dose: doseSchema,
	seconds: v.amount,
	cue: v.picklist(['none', 'next', 'switch', 'turn']),
	leadSeconds: v.amount,
});

export const planSchema = v.strictObject(
	{
		routine: v.nullable(routineIdSchema),
		movementCount: v.wholeNumber,
		parts: v.array(partSchema),
		check: v.array(ergonomicsItemIdSchema),
		askFeeling: v.boolean,
		totalSeconds: v.amount,
	},
	{
		name: v.string(),
		reason: v.strictObject({
			why: v.picklist(['asked', 'longest']),
			area: tightAreaSchema,
			since: v.nullable(v.finite),
		}),
	},
) satisfies v.Decoder<Plan>;

export const placeSchema = v.strictObject(
	{
		stage: v.picklist(['movements', 'check', 'question', 'done']),
		part: v.wholeNumber,
		elapsedMillis: v.amount,
		doneMillis: v.array(v.amount),
		excluded: v.array(v.wholeNumber),
		answers: v.array(v.nullable(ergonomicsAnswerSchema)),
		feeling: v.nullable(feelingSchema),
	},
	{
		hurt: v.strictObject({
			part: v.wholeNumber,
			took: v.array(v.wholeNumber),
			choice: v.picklist(['leaveOut', 'onlyToday']),
		}),
	},
) satisfies v.Decoder<Place>;

const breakSchema = v.check(
	v.object({ plan: planSchema, place: placeSchema }),
	({ plan, place }) => fitsPlan(plan, place),
	'a place that fits the plan',
);

/** A plan and a place that belong together, or `undefined`. Never throws. */
export function decodeBreak(plan: unknown, place: unknown): { plan: Plan; place: Place } | undefined {
	const decoded = v.decode(breakSchema, { plan, place });
	return decoded.ok ? decoded.value : undefined;
}
