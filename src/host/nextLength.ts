// Owns how long the next break lasts, worked out anew only when something changed that it depends on.
import { setIds } from '../core/session/routineId';
import { setSeconds } from '../core/session/setSeconds';
import type { Settings } from '../core/settings';
import { leftOutToday } from '../core/timer/history';
import { lastMorning } from '../core/timer/morning';
import type { Shared } from '../core/timer/shared';
import type { Instant, Seconds } from '../core/units';
import type { Parts } from './onDemand/parts';

export class NextLength {
	#from: readonly unknown[] = [];
	#seconds: Seconds = 0;

	/**
	 * Cheap whenever nothing changed: the tooltip asks after every event. How long a set of the product lasts is known.
	 * Another, or one with something left out, has to be planned; `plan` is undefined as long as that cannot be done
	 * here, and the length then near the truth.
	 */
	seconds(shared: Shared, settings: Settings, now: Instant, plan: Parts['nextPlan'] | undefined): Seconds {
		if (!needsPlan(shared, settings, now) || plan === undefined) {
			return known(settings);
		}
		const from = [settings, shared.lastDone, shared.today, lastMorning(now)];
		if (from.some((part, index) => part !== this.#from[index])) {
			this.#from = from;
			this.#seconds = plan(shared, settings, now).totalSeconds;
		}
		return this.#seconds;
	}
}

/** Whether the length of the next break is known only once it is planned. */
export function needsPlan(shared: Shared, { routine, leaveOut }: Settings, now: Instant): boolean {
	return setIds.every((id) => id !== routine) || leaveOut.length > 0 || leftOutToday(shared, now).length > 0;
}

function known({ routine, adaptiveMinutes }: Settings): Seconds {
	const id = setIds.find((set) => set === routine);
	return id === undefined ? adaptiveMinutes * 60 : setSeconds[id];
}
