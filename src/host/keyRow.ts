// Owns what is remembered of a row of keys, as it lies in memory.
import { clockTolerance } from '../core/timer/steady';
import type { Millis } from '../core/units';

/**
 * Keys in the editor that follow a plain one, and the changes they make. Of the presence they change nothing but
 * these times, so that a key is a few comparisons with what lies together here.
 */
export interface KeyRow {
	/** The latest key. */
	wall: Millis;
	mono: Millis;
	/** The latest change, and the first of those that belong together with it. */
	doubtMono: Millis;
	doubtsFromMono: Millis;
	/** From the steady clock to the wall clock when the row began. */
	apart: Millis;
	longestGap: Millis;
	/** Later ones go the long way; at first, and when the row is over, all do. */
	untilMono: Millis;
}

/** How far the clocks may come apart or together in a row: so little that any two keys of it are within the tolerance. */
export const drift: Millis = clockTolerance / 2 - 1;

export const never = Number.NEGATIVE_INFINITY;

/** No row goes on. */
export function noRow(): KeyRow {
	return {
		wall: never,
		mono: never,
		doubtMono: never,
		doubtsFromMono: never,
		apart: never,
		longestGap: never,
		untilMono: never,
	};
}
