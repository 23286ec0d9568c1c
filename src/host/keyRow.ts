// Owns what is remembered of a row of keys, as it lies in memory.
import { rowGap } from '../core/timer/doubts';
import { clockTolerance } from '../core/timer/steady';
import { type Millis, second } from '../core/units';

/**
 * Keys in the editor that follow a plain one, and the changes they make. Of the presence they change nothing but
 * these times, so that a key is a few comparisons with what lies together here.
 */
export interface KeyRow {
	/** The latest key. */
	mono: Millis;
	/** Later keys look at the wall clock again: until then it is taken to have gone along with the monotonic one. */
	lookMono: Millis;
	/** From the monotonic clock to the wall clock when that was looked at last. */
	wallApart: Millis;
	/** The latest change, and the first of those that belong together with it. */
	doubtMono: Millis;
	doubtsFromMono: Millis;
	/** From the monotonic clock to the wall clock when the row began. */
	apart: Millis;
	longestGap: Millis;
	/** Later ones go the long way; at first, and when the row is over, all do. */
	untilMono: Millis;
}

/** How far the clocks may come apart or together in a row: so little that any two keys of it are within the tolerance. */
export const drift: Millis = clockTolerance / 2 - 1;

/**
 * How often the wall clock is read while somebody types: that is half of what a key costs. What the clock did, or a
 * computer that slept, is noticed so much later.
 */
export const lookEvery: Millis = second;

export const never = Number.NEGATIVE_INFINITY;

/** The latest key by the wall clock, in whole milliseconds as that gives them. */
export function wallOf({ mono, wallApart }: KeyRow): Millis {
	return Math.round(mono + wallApart);
}

/** No row goes on. */
export function noRow(): KeyRow {
	return {
		mono: never,
		lookMono: never,
		wallApart: never,
		doubtMono: never,
		doubtsFromMono: never,
		apart: never,
		longestGap: never,
		untilMono: never,
	};
}

/**
 * Takes a key in the editor if it only goes on with a row of them, and the wall clock need not be looked at; `false`
 * asks for a sign. A function, and small: most keys find the processor busy with something else.
 */
export function takesKey(row: KeyRow, mono: Millis): boolean {
	if (mono > row.lookMono || mono < row.mono) {
		return false;
	}
	row.mono = mono;
	return true;
}

/** Takes a change that may have been a key if it only belongs to a row of them; `false` asks for a doubt. */
export function takesChange(row: KeyRow, mono: Millis): boolean {
	if (mono > row.untilMono) {
		return false;
	}
	if (mono - row.doubtMono >= rowGap) {
		row.doubtsFromMono = mono;
	}
	row.doubtMono = mono;
	return true;
}
