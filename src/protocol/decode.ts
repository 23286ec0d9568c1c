// Owns the doors of both sides: what arrives is `unknown` until it is decoded here.
import * as v from '../core/decoders';
import { fitsPlan } from '../core/session/place';
import {
	ergonomicsAnswerSchema,
	ergonomicsItemIdSchema,
	feelingSchema,
	movementIdSchema,
	placeSchema,
	planSchema,
	routineIdSchema,
	tightAreaSchema,
	variantSchema,
} from '../core/session/schema';
import type { FromPage, ToPage } from './messages';

const pauseReasonSchema = v.picklist(['typing', 'hidden', 'reloaded', 'silence']);

const minutes = v.check(v.wholeNumber, (value) => value >= 1 && value <= 10, 'from 1 to 10');

const offersSchema = v.strictObject({
	sets: v.array(
		v.strictObject({
			routine: routineIdSchema,
			name: v.nullable(v.string()),
			seconds: v.amount,
			movements: v.array(movementIdSchema),
		}),
	),
	leaveOut: v.array(v.string()),
	adaptiveMinutes: minutes,
});

const toPageSchema = v.check(
	v.variant('type', {
		init: {
			opening: v.picklist(['first', 'resume', 'paused', 'check', 'browse']),
			plan: planSchema,
			place: placeSchema,
			pauseReason: v.nullable(pauseReasonSchema),
			keptMillis: v.nullable(v.amount),
			notice: v.boolean,
			sound: v.boolean,
			panelScale: v.check(v.amount, (scale) => scale > 0, 'above 0'),
			workMinutes: v.amount,
			offers: offersSchema,
			l10n: v.nullable(v.record(v.string(), v.string())),
		},
		pause: { reason: pauseReasonSchema },
		browse: {},
		offers: { offers: offersSchema },
		sound: { sound: v.boolean },
	}),
	(message) => message.type !== 'init' || fitsPlan(message.plan, message.place),
	'a place that fits the plan',
) satisfies v.Decoder<ToPage>;

const fromPageSchema = v.variant('type', {
	ready: {},
	acted: {},
	began: {},
	place: { place: placeSchema, running: v.boolean },
	startOver: {},
	choose: {
		routine: routineIdSchema,
		minutes: v.nullable(minutes),
		lead: v.nullable(tightAreaSchema),
	},
	leaveOut: { movement: movementIdSchema, out: v.boolean },
	hurts: {
		movement: movementIdSchema,
		variant: variantSchema,
		choice: v.picklist(['leaveOut', 'onlyToday', 'undo']),
	},
	ergonomics: { item: ergonomicsItemIdSchema, answer: ergonomicsAnswerSchema },
	feeling: { feeling: feelingSchema },
	close: {},
}) satisfies v.Decoder<FromPage>;

/** Decodes what the page received. Total: never throws; an unknown message is dropped with its reason. */
export function decodeToPage(value: unknown): v.Decoding<ToPage> {
	return v.decode(toPageSchema, value);
}

/**
 * Decodes what the host received, by shape alone: whether a `place` fits the break in progress is for the host
 * to ask (`fitsPlan`). Total: never throws; an unknown message is dropped with its reason.
 */
export function decodeFromPage(value: unknown): v.Decoding<FromPage> {
	return v.decode(fromPageSchema, value);
}
