// Owns the timer's state in this window: every event goes through the core, every effect to its port.
import type { Settings } from '../core/settings';
import type { Decision, TimerEffect } from '../core/timer/effects';
import type { TimerEvent } from '../core/timer/events';
import type { TimerState } from '../core/timer/state';
import type { Millis, Now } from '../core/units';
import { type SignTaker, Timer } from './timer';
import type { Replay, RulesPort } from './waitingEvents';

/** What the service needs from the outside; each is one adapter. */
export interface Ports {
	readonly now: () => Now;
	readonly settings: () => Settings;
	readonly wakeUp: { after(millis: Millis): void; cancel(): void };
	readonly rules: RulesPort;
	readonly save: (state: TimerState, now: Now) => void;
	/** Whatever else the timer wants, which it does only with its rules. */
	readonly carryOut: (effect: OtherEffect) => void;
	readonly decided: (decision: Decision) => void;
	/** What is shown may have changed. */
	readonly render: (state: TimerState, now: Now) => void;
}

/** What only a timer wants that is not calm: of the panel, a notification, or the settings. */
export type OtherEffect = Exclude<
	TimerEffect,
	{ type: 'wakeAfter' | 'cancelWake' | 'save' | 'refresh' | 'decided' }
>;

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/** An event without its time, which the service adds. */
export type Happening = WithoutTime<TimerEvent>;

export class BreakService {
	readonly signs: SignTaker;
	private readonly timer: Timer;

	constructor(
		state: TimerState,
		private readonly ports: Ports,
	) {
		const carryOut = (effects: readonly TimerEffect[], at: Now): void => {
			for (const effect of effects) {
				this.run(effect, at);
			}
		};
		this.timer = new Timer(state, ports.settings, carryOut, ports.rules);
		this.signs = this.timer;
	}

	get state(): TimerState {
		return this.timer.state;
	}

	/** Runs one event through the timer. */
	dispatch(happening: Happening): void {
		this.timer.take({ ...happening, at: this.ports.now() });
	}

	/** The rules are there. */
	goOn(replay: Replay): void {
		this.timer.goOn(replay, this.ports.now());
	}

	private run(effect: TimerEffect, at: Now): void {
		switch (effect.type) {
			case 'wakeAfter':
				this.ports.wakeUp.after(effect.millis);
				return;
			case 'cancelWake':
				this.ports.wakeUp.cancel();
				return;
			case 'save':
				this.saveSoon(this.state, at);
				return;
			case 'refresh':
				this.ports.render(this.state, at);
				return;
			case 'decided':
				this.ports.decided(effect.decision);
				return;
			default:
				this.ports.carryOut(effect);
		}
	}

	/**
	 * Not while VS Code waits for its listeners: what is saved is encoded and written. And not before what was kept is
	 * known, or it would be replaced.
	 */
	private saveSoon(state: TimerState, at: Now): void {
		if (state.restored) {
			queueMicrotask(() => this.ports.save(state, at));
		}
	}
}
