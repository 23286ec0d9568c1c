// Owns how long the next break lasts, worked out anew only when something changed that it depends on.
import type { Settings } from '../core/settings';
import { nextPlan } from '../core/timer/nextPlan';
import type { Shared } from '../core/timer/shared';
import type { Instant, Seconds } from '../core/units';

export class NextLength {
	#from: readonly unknown[] = [];
	#seconds: Seconds = 0;

	/** Cheap whenever nothing changed: the tooltip asks after every event. */
	seconds(shared: Shared, settings: Settings, now: Instant): Seconds {
		const from = [settings, shared.lastDone, shared.today];
		if (from.some((part, index) => part !== this.#from[index])) {
			this.#from = from;
			this.#seconds = nextPlan(shared, settings, now).totalSeconds;
		}
		return this.#seconds;
	}
}
