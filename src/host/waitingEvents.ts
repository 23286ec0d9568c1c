// Owns the events that wait for rules which are not there yet, in their order.
import type { Settings } from '../core/settings';
import type { TimerEvent } from '../core/timer/events';
import type { Rules } from '../core/timer/rules';
import type { TimerState } from '../core/timer/state';
import type { Now } from '../core/units';

/** An event, and the settings that held when it came. */
export interface Waiting {
	readonly event: TimerEvent;
	readonly settings: Settings;
}

/** Where the rules come from that a timer needs once it is not calm. */
export interface RulesPort {
	present(): Rules | null;
	/** They are needed: `goOn` is to be called when they are there. Said with every event that waits. */
	wanted(): void;
}

/** A timer in which events have waited. */
export interface Replayed {
	readonly waiting: WaitingEvents;
	state(): TimerState;
	take(waiting: Waiting, rules: Rules): void;
}

/** Takes what has waited, now that the rules are there; `at` is now. */
export type Replay = (timer: Replayed, at: Now) => void;

/** As long as the rules cannot be had, no more of what comes with every key is kept than this. */
const most = 5_000;

export class WaitingEvents {
	private readonly events: Waiting[] = [];

	/** The one that came first; none if nothing waits. */
	get first(): Waiting | undefined {
		return this.events[0];
	}

	add(waiting: Waiting): void {
		const { type } = waiting.event;
		if (this.events.length < most || (type !== 'sign' && type !== 'doubt')) {
			this.events.push(waiting);
		}
	}

	/** The first one has been taken. */
	shift(): void {
		this.events.shift();
	}
}
