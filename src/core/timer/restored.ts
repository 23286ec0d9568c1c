// Owns what the timer takes over from storage.
import type { Instant, Millis } from '../units';
import type { Shared } from './shared';

/** The part of a record that every version can read; frozen for all of them (design §7). */
export interface Envelope {
	readonly version: number;
	/** Names the run of the window that wrote it. */
	readonly window: string;
	/** Grows by one with every record of that window. */
	readonly sequence: number;
	/** When it was written, on both clocks of that window. */
	readonly wall: Instant;
	readonly mono: Millis;
	/** The phase in the words of that version. */
	readonly phase: string;
	readonly codingMs: Millis;
}

/** One whole record of one window. */
export interface SavedRecord {
	readonly envelope: Envelope;
	readonly shared: Shared;
}

/** Whole records of this version, in any order. */
export interface Restored {
	readonly records: readonly SavedRecord[];
}
