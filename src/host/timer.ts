// Owns the timer's state as it runs: every event goes through the core, and signs that only add to the count are
// remembered until somebody asks.
import type { Settings } from '../core/settings';
import { changedState, copyOfPresence } from '../core/timer/changed';
import type { TimerEffect } from '../core/timer/effects';
import type { Surface, TimerEvent } from '../core/timer/events';
import type { PanelSteps } from '../core/timer/panelSteps';
import {
	type ChangingPresence,
	type PlainRun,
	plainRun,
	takesDoubt,
	takesSign,
} from '../core/timer/plainSign';
import type { TimerState } from '../core/timer/state';
import { step } from '../core/timer/step';
import type { Now } from '../core/units';

/** How far signs after the latest step are plain, and what they have made of the presence since. */
interface Remembered {
	readonly run: PlainRun;
	readonly presence: ChangingPresence;
}

/**
 * Comes to the same states as `step`, and has the same effects carried out, event for event. A sign and a doubt come
 * with every key, mostly while the processor was elsewhere: what counts is how few functions they go through.
 */
export class Timer {
	private remembered: Remembered | null = null;

	constructor(
		private stepped: TimerState,
		private readonly settings: () => Settings,
		private readonly carryOut: (effects: readonly TimerEffect[], at: Now) => void,
	) {}

	get state(): TimerState {
		if (this.remembered !== null) {
			this.stepped = changedState(this.stepped, { presence: this.remembered.presence });
			this.remembered = null;
		}
		return this.stepped;
	}

	/** Takes an event of any kind; one of the panel's comes with what knows them. */
	take(event: TimerEvent, panelSteps: PanelSteps | null): void {
		const { state, effects } = step(this.state, event, this.settings(), panelSteps);
		this.stepped = state;
		this.carryOut(effects, event.at);
	}

	/** Takes a sign of a person. */
	sign(surface: Surface, keystroke: boolean, at: Now): void {
		this.remembered ??= this.beginRun();
		if (!takesSign(this.remembered.run, this.remembered.presence, surface, keystroke, at)) {
			this.take({ type: 'sign', surface, keystroke, at }, null);
		}
	}

	/** Takes a change that may have been a key. */
	doubt(at: Now): void {
		this.remembered ??= this.beginRun();
		if (!takesDoubt(this.remembered.run, this.remembered.presence, at)) {
			this.take({ type: 'doubt', at }, null);
		}
	}

	private beginRun(): Remembered {
		const { stepped } = this;
		return { run: plainRun(stepped, this.settings()), presence: copyOfPresence(stepped.presence) };
	}
}
