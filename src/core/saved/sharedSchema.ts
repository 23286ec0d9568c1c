// Owns how what windows share is decoded from a record.
import * as v from '../decoders';
import { fitsPlan } from '../session/place';
import {
	ergonomicsAnswerSchema,
	ergonomicsItemIdSchema,
	feelingSchema,
	movementIdSchema,
	placeSchema,
	planSchema,
} from '../session/schema';
import { decodeJournal } from '../timer/journal';
import { emptyShared, type Shared } from '../timer/shared';

const moment = v.finite;
const span = v.amount;
const count = v.wholeNumber;
const name = v.string(100);

const breakSchema = v.check(
	v.object({
		at: moment,
		startedAt: moment,
		term: count,
		window: name,
		plan: planSchema,
		place: placeSchema,
		status: v.picklist(['offered', 'running', 'paused', 'left', 'finished', 'over']),
		since: moment,
		pauseReason: v.nullable(v.picklist(['typing', 'hidden', 'reloaded', 'silence'])),
		worked: v.boolean,
		credited: v.nullable(v.object({ share: span, ofMillis: span })),
	}),
	({ plan, place }) => fitsPlan(plan, place),
	'a place that fits the plan',
);

/**
 * What is not essential to the timer falls back to nothing rather than making the record unreadable: the
 * checksum has held, so it was written like that.
 */
export const sharedSchema = v.object({
	stamp: moment,
	correction: v.object({ at: moment, millis: moment }),
	signAt: moment,
	spans: v.array(v.object({ from: moment, to: moment })),
	clearing: v.object({
		at: moment,
		kind: v.picklist(['natural', 'away', 'skipped', 'finished', 'switchedOff']),
		to: moment,
	}),
	credit: v.object({ at: moment, to: moment, carryMillis: span }),
	question: v.object({ at: moment, from: moment, to: moment, open: v.boolean }),
	snooze: v.object({ at: moment, until: moment, count, kind: v.picklist(['asked', 'left']) }),
	quiet: v.object({ at: moment, until: moment }),
	due: v.object({ at: moment, since: v.nullable(moment) }),
	asked: v.object({ at: moment, epoch: name, codingMillis: span, unanswered: count }),
	rest: v.fallback(v.nullable(breakSchema), emptyShared.rest),
	ergonomics: v.fallback(
		v.record(ergonomicsItemIdSchema, v.object({ answer: ergonomicsAnswerSchema, at: moment })),
		emptyShared.ergonomics,
	),
	feelings: v.fallback(v.array(v.object({ at: moment, feeling: feelingSchema })), emptyShared.feelings),
	today: v.fallback(v.record(name, v.object({ at: moment, wall: moment, out: v.boolean })), {}),
	lastDone: v.fallback(v.record(movementIdSchema, moment), {}),
	noticed: v.boolean,
	handover: v.fallback(
		v.object({
			at: moment,
			window: name,
			signAt: moment,
			until: moment,
			surface: v.picklist(['editor', 'opaque', 'panel']),
			lostFocus: v.boolean,
			inactive: v.boolean,
		}),
		emptyShared.handover,
	),
	asking: v.fallback(v.object({ at: moment, window: name }), emptyShared.asking),
	journal: v.fallback(v.map(v.string(), decodeJournal), emptyShared.journal),
}) satisfies v.Decoder<Shared>;
