// Owns where one day of a person ends and the next begins: at 04:00 of local time, whatever the clocks do.
import { addDays, setHours, startOfDay } from 'date-fns';
import type { Instant } from '../units';

const dayBeginsAt = 4;

/** The 04:00 that began the day of this moment. */
export function lastMorning(at: Instant): Instant {
	const morning = morningOf(at, 0);
	return morning <= at ? morning : morningOf(at, -1);
}

/** The next 04:00; at three in the night that is an hour away. */
export function nextMorning(at: Instant): Instant {
	const morning = morningOf(at, 0);
	return morning > at ? morning : morningOf(at, 1);
}

/** Whether two moments lie on the same day. */
export function isSameDay(a: Instant, b: Instant): boolean {
	return lastMorning(a) === lastMorning(b);
}

function morningOf(at: Instant, daysLater: number): Instant {
	return setHours(addDays(startOfDay(at), daysLater), dayBeginsAt).getTime();
}
