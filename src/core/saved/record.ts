// Owns the record that a window writes: an envelope frozen for all versions, a body, a checksum (design §7).
import * as v from '../decoders';
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
	const envelope = v.decode(envelopeSchema, parse(first));
	if (!envelope.ok) {
		return damaged(first === '' ? 'it is empty' : 'its envelope cannot be read');
	}
	if (envelope.value.version > recordVersion) {
		return { kind: 'newer', envelope: envelope.value };
	}
	if (checksum(`${first}\n${second}`) !== sum) {
		return damaged('its checksum does not match');
	}
	const shared = v.decode(sharedSchema, parse(second));
	if (!shared.ok) {
		return damaged(`its body cannot be read (${shared.reason})`);
	}
	return { kind: 'whole', record: { envelope: envelope.value, shared: shared.value } };
}

const envelopeSchema = v.object({
	version: v.check(v.wholeNumber, (version) => version > 0, 'a version'),
	window: v.check(v.string(64), (name) => /^[a-z0-9-]+$/.test(name), 'a name'),
	sequence: v.wholeNumber,
	wall: v.finite,
	mono: v.finite,
	phase: v.string(20),
	codingMs: v.amount,
}) satisfies v.Decoder<Envelope>;

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
