// Owns the frame of every file: an envelope frozen for all versions, a body, a checksum of both (design §7).
import * as v from '../decoders';
import type { Envelope } from '../timer/restored';
import { checksum } from './checksum';

/** The version of the bodies that this code writes and reads. */
export const recordVersion = 1;

/** A text longer than this was not written by us. */
export const longestFile = 1_000_000;

export type Decoded<T> =
	| { readonly kind: 'whole'; readonly envelope: Envelope; readonly body: T }
	/** Torn, or not ours; `reason` is English, for the log, and quotes nothing of the content. */
	| { readonly kind: 'damaged'; readonly reason: string }
	/** Written by a later version: to be left as it is. */
	| { readonly kind: 'newer'; readonly envelope: Envelope };

/** Three lines: envelope, body, checksum. A later version changes the body and the number, nothing else. */
export function encodeFrame(envelope: Omit<Envelope, 'version'>, body: unknown): string {
	const signed = `${JSON.stringify({ version: recordVersion, ...envelope })}\n${JSON.stringify(body)}`;
	return `${signed}\n${checksum(signed)}\n`;
}

/** Reads whatever a file held. Never throws. */
export function decodeFrame<T>(text: unknown, decoder: v.Decoder<T>): Decoded<T> {
	if (typeof text !== 'string') {
		return damaged('it is no text');
	}
	if (text.length > longestFile) {
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
	const body = v.decode(decoder, parse(second));
	return body.ok
		? { kind: 'whole', envelope: envelope.value, body: body.value }
		: damaged(`its body cannot be read (${body.reason})`);
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

function damaged(reason: string): { readonly kind: 'damaged'; readonly reason: string } {
	return { kind: 'damaged', reason };
}
