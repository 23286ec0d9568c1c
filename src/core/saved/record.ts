// Owns the record that a window writes of its timer (design §7).
import type { Settings } from '../settings';
import { sharedOf } from '../timer/counting';
import { encodeJournal } from '../timer/journal';
import { phaseOf } from '../timer/phase';
import type { SavedRecord } from '../timer/restored';
import { codingMillis } from '../timer/snapshot';
import type { TimerState } from '../timer/state';
import type { Now } from '../units';
import { type Decoded, decodeFrame, encodeFrame } from './frame';
import { sharedSchema } from './sharedSchema';

/** A record as text. */
export function encodeRecord(state: TimerState, now: Now, settings: Settings): string {
	const phase = phaseOf(state, now, settings);
	const codingMs = codingMillis(state, now, settings);
	const { window, saving } = state;
	const { wall, mono } = now;
	const shared = sharedOf(state);
	return encodeFrame(
		{ window, sequence: saving.sequence, wall, mono, phase, codingMs },
		{ ...shared, journal: encodeJournal(shared.journal) },
	);
}

export type DecodedRecord =
	| { readonly kind: 'whole'; readonly record: SavedRecord }
	| Exclude<Decoded<unknown>, { kind: 'whole' }>;

/** Reads whatever a file held. Never throws. */
export function decodeRecord(text: unknown): DecodedRecord {
	const decoded = decodeFrame(text, sharedSchema);
	return decoded.kind === 'whole'
		? { kind: 'whole', record: { envelope: decoded.envelope, shared: decoded.body } }
		: decoded;
}
