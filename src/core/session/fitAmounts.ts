// Owns how long movements last together, and how their amounts are changed so that they last a given time.
import type { Movement } from '../movements/movement';
import type { Seconds } from '../units';
import { secondsOf } from './dose';

/** A movement with both its sides or directions, and how much of it. */
export interface Item {
	readonly movement: Movement;
	/** In the dose's own unit, inside the movement's range. */
	readonly amount: number;
	/** Of one more of the unit, on every side. */
	readonly secondsEach: Seconds;
	/** Seconds that lead into it and into its other side. */
	readonly leadSeconds: Seconds;
}

export function itemOf(movement: Movement, leadSeconds: Seconds): Item {
	const { dose, variants } = movement;
	const amount = dose.kind === 'hold' ? dose.seconds : dose.cycles;
	const switches = variants.includes('left') ? variants.length - 1 : 0;
	return {
		movement,
		amount,
		secondsEach: (secondsOf(dose) / amount) * variants.length,
		leadSeconds: leadSeconds * (1 + switches),
	};
}

/** How long the items last, leads included, with the least, the usual and the most of each. */
export function spanOf(items: readonly Item[]): {
	readonly least: Seconds;
	readonly usual: Seconds;
	readonly most: Seconds;
} {
	const total = (amountOf: (item: Item) => number): Seconds =>
		items.reduce((sum, item) => sum + item.leadSeconds + amountOf(item) * item.secondsEach, 0);
	return {
		least: total(({ movement }) => movement.doseRange.min),
		usual: total(({ amount }) => amount),
		most: total(({ movement }) => movement.doseRange.max),
	};
}

/**
 * The items with amounts that last so many seconds, give or take the tolerance, each changed as evenly as can be;
 * `undefined` when their ranges do not allow it.
 */
export function fitAmounts(
	items: readonly Item[],
	seconds: Seconds,
	tolerance: Seconds,
): readonly Item[] | undefined {
	const near = approach(items, seconds);
	if (Math.abs(missingOf(near, seconds)) <= tolerance) {
		return near;
	}
	// Long steps stopped before the end: one goes past it, and shorter ones come back.
	const step = Math.sign(missingOf(near, seconds));
	return near
		.map((item) =>
			approach(
				near.map((each) => (each === item ? stepped(each, step) : each)),
				seconds,
			),
		)
		.find((fitted) => Math.abs(missingOf(fitted, seconds)) <= tolerance);
}

function missingOf(items: readonly Item[], seconds: Seconds): Seconds {
	return seconds - spanOf(items).usual;
}

/** One more or one less of the unit; the same item where its range ends. */
function stepped(item: Item, step: number): Item {
	const { min, max } = item.movement.doseRange;
	const amount = item.amount + step;
	return amount < min || amount > max ? item : { ...item, amount };
}

/** Changes all in turn as long as that does not go past the time. */
function approach(items: readonly Item[], seconds: Seconds): readonly Item[] {
	let fitted = items;
	let missing = missingOf(items, seconds);
	const step = Math.sign(missing);
	for (let changed = true; changed && missing !== 0; ) {
		changed = false;
		fitted = fitted.map((item) => {
			const next = item.secondsEach > missing * step ? item : stepped(item, step);
			if (next !== item) {
				changed = true;
				missing -= step * item.secondsEach;
			}
			return next;
		});
	}
	return fitted;
}
