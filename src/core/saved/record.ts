// Owns the record that a window writes: an envelope frozen for all versions, a body, a checksum (design §7).
import * as v from 'valibot';
import type { Settings } from '../settings';
import { sharedOf } from '../timer/counting';
import { encodeJournal } from '../timer/journal';
import type { Envelope, SavedRecord } from '../timer/restored';
import type { TimerState } from '../timer/state';
import { snapshot } from '../timer/view';
import type { Now } from '../units';
import { checksum } from './checksum';
import { sharedSchema } from './sharedSchema';

/** The version of the body that this code writes and reads. */
export const recordVersion = 1;

/** A text longer than this was not written by us. */
const longestRecord = 1_000_000;

/**
 * A record as text, in three lines: the envelope, the body, the checksum of both. The frame and the envelope
 * are frozen; a later version changes the body and the number.
 */
export function encodeRecord(state: TimerState, now: Now, settings: Settings): string {
	const { phase, codingMs } = snapshot(state, now, settings);
	const envelope: Envelope = {
		version: recordVersion,
		window: state.window,
		sequence: state.saving.sequence,
		wall: now.wall,
		mono: now.mono,
		phase,
		codingMs,
	};
	const shared = sharedOf(state);
	const body = { ...shared, journal: encodeJournal(shared.journal) };
	const signed = `${JSON.stringify(envelope)}\n${JSON.stringify(body)}`;
	return `${signed}\n${checksum(signed)}\n`;
}

export type DecodedRecord =
	| { readonly kind: 'whole'; readonly record: SavedRecord }
	/** Torn, or not ours; `reason` is English, for the log, and quotes nothing of the content. */
	| { readonly kind: 'damaged'; readonly reason: string }
	/** Written by a later version: to be left as it is. */
	| { readonly kind: 'newer'; readonly envelope: Envelope };

/** Reads whatever a file held. Never throws. */
export function decodeRecord(text: unknown): DecodedRecord {
	if (typeof text !== 'string') {
		return damaged('it is no text');
	}
	if (text.length > longestRecord) {
		return damaged('it is too long');
	}
	const [first = '', second = '', sum = ''] = text.split('\n', 3);
	const envelope = v.safeParse(envelopeSchema, parse(first));
	if (!envelope.success) {
		return damaged(first === '' ? 'it is empty' : 'its envelope cannot be read');
	}
	if (envelope.output.version > recordVersion) {
		return { kind: 'newer', envelope: envelope.output };
	}
	if (checksum(`${first}\n${second}`) !== sum) {
		return damaged('its checksum does not match');
	}
	const shared = v.safeParse(sharedSchema, parse(second));
	if (!shared.success) {
		return damaged(`${v.getDotPath(shared.issues[0]) ?? 'its body'} is not as expected`);
	}
	return { kind: 'whole', record: { envelope: envelope.output, shared: shared.output } };
}

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const envelopeSchema = v.object({
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	window: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
	sequence: wholeNumber,
	wall: v.pipe(v.number(), v.finite()),
	mono: v.pipe(v.number(), v.finite()),
	phase: v.pipe(v.string(), v.maxLength(20)),
	codingMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, Envelope>;

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function damaged(reason: string): DecodedRecord {
	return { kind: 'damaged', reason };
}
