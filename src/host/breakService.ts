// Owns the timer's state in this window: every event goes through the core, every effect to its port.
import type { Settings } from '../core/settings';
import type { Decision, TimerEffect } from '../core/timer/effects';
import type { PromptAnswer, TimerEvent } from '../core/timer/events';
import type { PanelSteps } from '../core/timer/panelSteps';
import type { TimerState } from '../core/timer/state';
import type { Millis, Now } from '../core/units';
import { type SignTaker, Timer } from './timer';

/** What the service needs from the outside; each is one adapter. */
export interface Ports {
	readonly now: () => Now;
	readonly settings: () => Settings;
	readonly wakeUp: { after(millis: Millis): void; cancel(): void };
	readonly panel: {
		/** How the panel's events change the timer, as soon as there can be any. */
		readonly steps: PanelSteps | null;
		show(preserveFocus: boolean): void;
		close(): void;
		pause(reason: Extract<TimerEffect, { type: 'pausePage' }>['reason']): void;
	};
	/** Resolves with the answer, or never. */
	readonly prompt: (prompt: Extract<TimerEffect, { type: 'prompt' }>) => Promise<PromptAnswer>;
	readonly save: (state: TimerState, now: Now) => void;
	/** Has a plan composed and gives it back in a `start` event with the same `byItself`. */
	readonly makePlan: (byItself: boolean) => void;
	readonly leaveOut: (entry: string, add: boolean) => void;
	readonly setAwayFromEditor: (value: 'rest' | 'screen') => void;
	readonly decided: (decision: Decision) => void;
	/** What is shown may have changed. */
	readonly render: (state: TimerState, now: Now) => void;
}

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
		this.timer = new Timer(state, ports.settings, (effects, at) => {
			for (const effect of effects) {
				this.run(effect, at);
			}
		});
		this.signs = this.timer;
	}

	get state(): TimerState {
		return this.timer.state;
	}

	/** Runs one event through the timer. */
	dispatch(happening: Happening): void {
		this.timer.take({ ...happening, at: this.ports.now() }, this.ports.panel.steps);
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
			case 'prompt':
				void this.ask(effect);
				return;
			case 'openPanel':
				this.ports.panel.show(effect.preserveFocus);
				return;
			case 'closePanel':
				this.ports.panel.close();
				return;
			case 'pausePage':
				this.ports.panel.pause(effect.reason);
				return;
			case 'leaveOut':
				this.ports.leaveOut(effect.entry, effect.add);
				return;
			case 'makePlan':
				this.ports.makePlan(effect.byItself);
				return;
			case 'setAwayFromEditor':
				this.ports.setAwayFromEditor(effect.value);
				return;
			case 'refresh':
				this.ports.render(this.state, at);
				return;
			case 'decided':
				this.ports.decided(effect.decision);
				return;
		}
	}

	/** Not while VS Code waits for its listeners: what is saved is encoded and written. */
	private saveSoon(state: TimerState, at: Now): void {
		queueMicrotask(() => this.ports.save(state, at));
	}

	private async ask(prompt: Extract<TimerEffect, { type: 'prompt' }>): Promise<void> {
		const answer = await this.ports.prompt(prompt);
		this.dispatch({ type: 'answer', prompt: prompt.prompt, answer });
	}
}
