// Owns when a picture shows what: from a dose and the time gone by to the share of its motion.
import type { Dose } from '../movements/movement';
import { type Millis, second } from '../units';
import type { Motion } from './motion';
import { motionSeconds } from './timeline';

/** How long a held position takes to be left before the other side is entered. */
export const leaveMillis: Millis = 900;

/** Where a part's picture is: entering a hold, leaving it, or going round; time counts from the beginning of that. */
export interface PictureTime {
	readonly part: { readonly dose: Dose };
	readonly motion: 'enter' | 'leave' | 'cycle';
	readonly millis: Millis;
}

/** The share of the motion, from 0 to 1, that a picture shows. A hold that has been entered stays at 1. */
export function progressAt(motion: Motion, { part: { dose }, motion: way, millis }: PictureTime): number {
	const time = Math.max(0, millis);
	switch (way) {
		case 'enter':
			return Math.min(1, time / (motionSeconds(motion) * second));
		case 'leave':
			return Math.max(0, 1 - time / leaveMillis);
		case 'cycle': {
			const whole = dose.kind === 'cycles' ? dose.cycleSeconds : dose.seconds;
			return (time / (whole * second)) % 1;
		}
	}
}
