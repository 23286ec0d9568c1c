// Owns the session in the page: its state, its wake-ups, and the regular reports to the host.
import { advance } from '../core/session/advance';
import type { Moment } from '../core/session/moment';
import { momentAt } from '../core/session/momentAt';
import { millisToNextChange } from '../core/session/nextChange';
import type { SessionEffect, SessionState } from '../core/session/session';
import { type SessionStart, startSession } from '../core/session/startSession';
import { stepSession } from '../core/session/stepSession';
import { type Millis, second } from '../core/units';
import type { Action } from './keys';

/**
 * While a countdown runs the host hears of the place at each change, and besides at this beat, which no change
 * moves: the host keeps what comes at the beat, so that no more than this is ever lost (design §4.8).
 */
const reportEvery: Millis = 5 * second;

export interface RunnerPorts {
	/** The page's monotonic clock. */
	readonly now: () => Millis;
	/** Asks for one call of `wake`, in place of the one asked for before; `null` asks for none. */
	readonly wakeAfter: (millis: Millis | null) => void;
	/** Carries an effect out for the state that it belongs to. */
	readonly carryOut: (effect: SessionEffect, state: SessionState) => void;
	/** The state changed. */
	readonly changed: (state: SessionState, before: SessionState | undefined) => void;
}

export class SessionRunner {
	readonly #ports: RunnerPorts;
	#state: SessionState | undefined;
	#beatAt: Millis = 0;

	constructor(ports: RunnerPorts) {
		this.#ports = ports;
	}

	get state(): SessionState | undefined {
		return this.#state;
	}

	begin(start: Omit<SessionStart, 'at'>): void {
		this.#take(startSession({ ...start, at: this.#ports.now() }), []);
	}

	/** Lets an action happen now. */
	do(action: Action): void {
		if (this.#state !== undefined) {
			const step = stepSession(this.#state, { ...action, at: this.#ports.now() });
			this.#take(step.state, step.effects);
		}
	}

	/** The wake-up that was asked for; harmless at any other time. */
	wake(): void {
		this.do({ type: 'tick' });
	}

	/** What shows at this very moment, between two wake-ups; changes nothing. */
	momentNow(): Moment | undefined {
		if (this.#state === undefined) {
			return undefined;
		}
		const { plan, place } = advance(this.#state, this.#ports.now()).state;
		return momentAt(plan, place);
	}

	#take(state: SessionState, effects: readonly SessionEffect[]): void {
		const before = this.#state;
		this.#state = state;
		for (const effect of [...effects, ...this.#beat(state, before, effects)]) {
			this.#ports.carryOut(effect, state);
		}
		this.#ports.wakeAfter(this.#wakeUp(state));
		this.#ports.changed(state, before);
	}

	#beat(
		state: SessionState,
		before: SessionState | undefined,
		effects: readonly SessionEffect[],
	): readonly SessionEffect[] {
		if (state.mode.kind !== 'running') {
			return [];
		}
		const begins = before?.mode.kind !== 'running';
		if (!begins && state.at - this.#beatAt < reportEvery) {
			return [];
		}
		this.#beatAt = state.at;
		return begins || effects.some(({ type }) => type === 'report') ? [] : [{ type: 'report' }];
	}

	/** Real milliseconds until the session looks different or is to be told of; rounded up, never to come early. */
	#wakeUp({ mode, plan, place, scale, at }: SessionState): Millis | null {
		return mode.kind === 'running'
			? Math.ceil(Math.min(millisToNextChange(plan, place) / scale, this.#beatAt + reportEvery - at))
			: null;
	}
}
