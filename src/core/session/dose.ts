// Owns what an amount of a movement means: its dose, and how long that lasts.
import type { Dose, Movement } from '../movements/movement';
import type { Seconds } from '../units';

/** The record's dose, or another amount of it in the dose's own unit (seconds of a hold, or cycles). */
export function doseOf({ dose }: Movement, amount: number | undefined): Dose {
	if (amount === undefined) {
		return dose;
	}
	return dose.kind === 'hold' ? { ...dose, seconds: amount } : { ...dose, cycles: amount };
}

/** Work seconds of one part. */
export function secondsOf(dose: Dose): Seconds {
	return dose.kind === 'hold' ? dose.seconds : dose.cycles * dose.cycleSeconds;
}
