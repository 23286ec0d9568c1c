// Owns taking the events that have waited for the rules, once these are there.
import { allRules } from '../core/timer/allRules';
import type { Rules } from '../core/timer/rules';
import type { Millis } from '../core/units';
import type { Replay, Replayed, Waiting } from './waitingEvents';

/** What has waited no longer than this is taken as if it came now. */
const soon: Millis = 100;

/** Nothing is offered, and nothing waits for being offered. */
const withoutOffers: Rules = {
	...allRules,
	offerIfGood: () => undefined,
	nextOfferMono: () => Number.POSITIVE_INFINITY,
};

/**
 * In their order; what comes of one comes behind them all. What has waited long asks for nothing, as a key may have been
 * pressed since: whether this is a good moment is looked at afterwards.
 */
export const replay: Replay = (timer, at) => {
	const { waiting } = timer;
	const { first } = waiting;
	if (first === undefined) {
		return;
	}
	const isLate = at.mono - first.event.at.mono > soon;
	const rules = isLate ? withoutOffers : allRules;
	let { settings } = first;
	for (let next: Waiting | undefined = first; next !== undefined; next = waiting.first) {
		if (isLate) {
			wakeUntil(timer, next, rules);
		}
		timer.take(next, rules);
		({ settings } = next);
		waiting.shift();
	}
	if (isLate) {
		timer.take({ event: { type: 'wake', at }, settings }, allRules);
	}
};

/** Takes the wake-ups that would have come before an event; without them it looks as if the computer had slept. */
function wakeUntil(timer: Replayed, { event, settings }: Waiting, rules: Rules): void {
	const { mono, wall } = event.at;
	let latest = Number.NEGATIVE_INFINITY;
	for (;;) {
		const { wakeAt } = timer.state();
		if (wakeAt === null || wakeAt >= mono || wakeAt <= latest) {
			return;
		}
		const at = { mono: wakeAt, wall: wall - mono + wakeAt };
		timer.take({ event: { type: 'wake', at }, settings }, rules);
		latest = wakeAt;
	}
}
