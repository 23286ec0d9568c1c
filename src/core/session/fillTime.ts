// Owns finding movements that together last as long as asked, the most wanted first.
import type { Seconds } from '../units';
import { fitAmounts, type Item, spanOf } from './fitAmounts';

/** A set may be longer or shorter than promised by this much. */
const tolerance: Seconds = 1;

/** Combinations that are tried with one beginning before another is taken. */
const mostTries = 40;

/** What a set may be made of. */
export interface Candidates {
	/** Before every side and every movement but the first. */
	readonly leadSeconds: Seconds;
	/** One of these begins it. */
	readonly begins: readonly (readonly Item[])[];
	/** What may come next, the most wanted first. */
	readonly leads: readonly Item[];
	/** What the rest may be filled with, the most wanted first. */
	readonly others: readonly Item[];
	/** What ends it. */
	readonly end: readonly Item[];
}

/** The set after this one, in which nothing of this one comes again but the end. */
export interface NextSet {
	/** What there is for both, the end included. */
	readonly items: readonly Item[];
	readonly seconds: Seconds;
}

/**
 * The first combination, in the order of what is wanted, that lasts as long as asked and leaves enough for the next
 * set; without that where there is not so much.
 */
export function fillTime(
	candidates: Candidates,
	seconds: Seconds,
	next: NextSet,
): readonly Item[] | undefined {
	const isEnoughForBoth = spanOf(next.items).most >= seconds + next.seconds;
	return (
		(isEnoughForBoth ? search(candidates, seconds, next) : undefined) ?? search(candidates, seconds, null)
	);
}

function search(
	{ leadSeconds, begins, leads, others, end }: Candidates,
	seconds: Seconds,
	next: NextSet | null,
): readonly Item[] | undefined {
	// Nothing leads into the first movement.
	const whole = seconds + leadSeconds;
	// Where all together is little, more of each leaves something for the next set.
	const by = spanOf([...others, ...end]).usual < 2 * whole ? 'most' : 'usual';
	for (const first of leads) {
		for (const begin of begins) {
			const chosen = [...begin, first];
			const rest = others.filter((item) => !has(chosen, item));
			const aim: Aim = { end, whole, by, next, triesLeft: mostTries };
			const found = has(begin, first) ? undefined : grow(chosen, rest, aim);
			if (found !== undefined) {
				return found;
			}
		}
	}
	return undefined;
}

interface Aim {
	readonly end: readonly Item[];
	readonly whole: Seconds;
	readonly by: 'usual' | 'most';
	/** `null` where it does not matter. */
	readonly next: NextSet | null;
	triesLeft: number;
}

/** Adds what is wanted most until it lasts long enough; goes back where that cannot be made to fit. */
function grow(chosen: readonly Item[], rest: readonly Item[], aim: Aim): readonly Item[] | undefined {
	const items = [...chosen, ...aim.end];
	const span = spanOf(items);
	aim.triesLeft--;
	const isTooMuch = span.least > aim.whole + tolerance || !leavesEnough(chosen, aim.next);
	if (isTooMuch || aim.triesLeft < 0 || span.most + spanOf(rest).most < aim.whole - tolerance) {
		return undefined;
	}
	if (span[aim.by] < aim.whole) {
		for (const [index, next] of rest.entries()) {
			const grown = grow([...chosen, next], rest.slice(index + 1), aim);
			if (grown !== undefined) {
				return grown;
			}
		}
	}
	return fitAmounts(items, aim.whole, tolerance);
}

/** Whether what is not chosen can fill the next set. */
function leavesEnough(chosen: readonly Item[], next: NextSet | null): boolean {
	return next === null || spanOf(next.items.filter((item) => !has(chosen, item))).most >= next.seconds;
}

function has(items: readonly Item[], { movement }: Item): boolean {
	return items.some((item) => item.movement === movement);
}

/** As much as goes into the time, which is not filled by what is left. */
export function fillPart(
	{ leadSeconds, begins, others, end }: Candidates,
	seconds: Seconds,
): readonly Item[] {
	const whole = seconds + leadSeconds;
	let chosen: readonly Item[] = [];
	for (const item of [...(begins[0] ?? []), ...others]) {
		if (!has(chosen, item) && spanOf([...chosen, item, ...end]).usual <= whole) {
			chosen = [...chosen, item];
		}
	}
	const items = [...chosen, ...end];
	return fitAmounts(items, whole, Number.POSITIVE_INFINITY) ?? items;
}
