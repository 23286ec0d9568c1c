// Owns the doors of both sides: what arrives is `unknown` until it is decoded here.
import * as v from 'valibot';
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

/** A message that can be acted on, or why it was dropped: an English reason for the log. */
export type Decoded<Message> =
	| { readonly ok: true; readonly message: Message }
	| { readonly ok: false; readonly reason: string };

const span = v.pipe(v.number(), v.finite(), v.minValue(0));
const pauseReasonSchema = v.picklist(['typing', 'hidden', 'reloaded', 'silence']);

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

const offersSchema = v.strictObject({
	sets: v.array(
		v.strictObject({
			routine: routineIdSchema,
			name: v.nullable(v.string()),
			seconds: span,
			movements: v.array(movementIdSchema),
		}),
	),
	leaveOut: v.array(v.string()),
	adaptiveMinutes: minutes,
});

const initSchema = v.pipe(
	v.strictObject({
		type: v.literal('init'),
		opening: v.picklist(['first', 'resume', 'paused', 'check', 'browse']),
		plan: planSchema,
		place: placeSchema,
		pauseReason: v.nullable(pauseReasonSchema),
		keptMillis: v.nullable(span),
		notice: v.boolean(),
		sound: v.boolean(),
		panelScale: v.pipe(v.number(), v.finite(), v.gtValue(0)),
		workMinutes: span,
		offers: offersSchema,
		l10n: v.nullable(v.record(v.string(), v.string())),
	}),
	v.check(({ plan, place }) => fitsPlan(plan, place), 'the place does not fit the plan'),
);

const toPageSchema = v.variant('type', [
	initSchema,
	v.strictObject({ type: v.literal('pause'), reason: pauseReasonSchema }),
	v.strictObject({ type: v.literal('browse') }),
	v.strictObject({ type: v.literal('offers'), offers: offersSchema }),
	v.strictObject({ type: v.literal('sound'), sound: v.boolean() }),
]) satisfies v.GenericSchema<unknown, ToPage>;

const fromPageSchema = v.variant('type', [
	v.strictObject({ type: v.literal('ready') }),
	v.strictObject({ type: v.literal('acted') }),
	v.strictObject({ type: v.literal('began') }),
	v.strictObject({ type: v.literal('place'), place: placeSchema, running: v.boolean() }),
	v.strictObject({ type: v.literal('startOver') }),
	v.strictObject({
		type: v.literal('choose'),
		routine: routineIdSchema,
		minutes: v.nullable(minutes),
		lead: v.nullable(tightAreaSchema),
	}),
	v.strictObject({ type: v.literal('leaveOut'), movement: movementIdSchema, out: v.boolean() }),
	v.strictObject({
		type: v.literal('hurts'),
		movement: movementIdSchema,
		variant: variantSchema,
		choice: v.picklist(['leaveOut', 'onlyToday', 'undo']),
	}),
	v.strictObject({
		type: v.literal('ergonomics'),
		item: ergonomicsItemIdSchema,
		answer: ergonomicsAnswerSchema,
	}),
	v.strictObject({ type: v.literal('feeling'), feeling: feelingSchema }),
	v.strictObject({ type: v.literal('close') }),
]) satisfies v.GenericSchema<unknown, FromPage>;

/** Decodes what the page received. Total: never throws; an unknown message is dropped with its reason. */
export function decodeToPage(value: unknown): Decoded<ToPage> {
	return decoded(v.safeParse(toPageSchema, value));
}

/**
 * Decodes what the host received, by shape alone: whether a `place` fits the break in progress is for the host
 * to ask (`fitsPlan`). Total: never throws; an unknown message is dropped with its reason.
 */
export function decodeFromPage(value: unknown): Decoded<FromPage> {
	return decoded(v.safeParse(fromPageSchema, value));
}

type Parsed<Message> =
	| { readonly success: true; readonly output: Message }
	| { readonly success: false; readonly issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] };

function decoded<Message>(parsed: Parsed<Message>): Decoded<Message> {
	if (parsed.success) {
		return { ok: true, message: parsed.output };
	}
	const [issue] = parsed.issues;
	const path = v.getDotPath(issue);
	return { ok: false, reason: path === null ? issue.message : `${path}: ${issue.message}` };
}
