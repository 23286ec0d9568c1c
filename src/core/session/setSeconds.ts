// Owns how long each set of the product lasts with nothing left out, so that it can be said without planning it.
import type { Seconds } from '../units';
import type { SetId } from './routineId';

/** What `makePlan` gives for `totalSeconds`; a test compares the two. */
export const setSeconds: Readonly<Record<SetId, Seconds>> = {
	'seated-quick': 169,
	'seated-five': 300,
	'seated-five-mobility': 294,
	'seated-express': 60,
	'desk-friendly': 130,
	midday: 116,
	'shoulder-and-neck': 118,
	'desk-trio': 131,
	'dynamic-warm-up': 256,
	'three-minutes': 180,
	'two-only': 82,
	'posture-reset': 10,
};
