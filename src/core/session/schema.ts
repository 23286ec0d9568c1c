// Owns how a plan and a place are decoded from what storage or the page hands over.
import * as v from 'valibot';
import { tightAreas } from '../movements/areas';
import { fitsPlan, type Place } from './place';
import type { Plan } from './plan';
import { isRoutineId, type RoutineId } from './routineId';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(v.number(), v.finite(), v.minValue(0));

export const movementIdSchema = v.picklist([
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
]);

export const tightAreaSchema = v.picklist(tightAreas);

export const routineIdSchema = v.custom<RoutineId>(isRoutineId, 'no routine');

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
	kind: v.picklist(['breatheIn', 'breatheOut', 'squeeze', 'letGo']),
	seconds: span,
});

const doseSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('hold'), seconds: span }),
	v.strictObject({
		kind: v.literal('cycles'),
		cycles: count,
		cycleSeconds: span,
		phases: v.array(phaseSchema),
	}),
]);

const partSchema = v.strictObject({
	movement: movementIdSchema,
	movementIndex: count,
	variant: variantSchema,
	dose: doseSchema,
	seconds: span,
	cue: v.picklist(['none', 'next', 'switch', 'turn']),
	leadSeconds: span,
});

export const planSchema = v.strictObject({
	routine: v.nullable(routineIdSchema),
	name: v.exactOptional(v.string()),
	reason: v.exactOptional(
		v.strictObject({
			why: v.picklist(['asked', 'longest']),
			area: tightAreaSchema,
			since: v.nullable(v.pipe(v.number(), v.finite())),
		}),
	),
	movementCount: count,
	parts: v.array(partSchema),
	check: v.array(ergonomicsItemIdSchema),
	askFeeling: v.boolean(),
	totalSeconds: span,
}) satisfies v.GenericSchema<unknown, Plan>;

export const placeSchema = v.strictObject({
	stage: v.picklist(['movements', 'check', 'question', 'done']),
	part: count,
	elapsedMillis: span,
	doneMillis: v.array(span),
	excluded: v.array(count),
	answers: v.array(v.nullable(ergonomicsAnswerSchema)),
	feeling: v.nullable(feelingSchema),
}) satisfies v.GenericSchema<unknown, Place>;

/** A plan and a place that belong together, or `undefined`. Never throws. */
export function decodeBreak(plan: unknown, place: unknown): { plan: Plan; place: Place } | undefined {
	const decodedPlan = v.safeParse(planSchema, plan);
	const decodedPlace = v.safeParse(placeSchema, place);
	return decodedPlan.success && decodedPlace.success && fitsPlan(decodedPlan.output, decodedPlace.output)
		? { plan: decodedPlan.output, place: decodedPlace.output }
		: undefined;
}
