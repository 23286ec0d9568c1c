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

/** While a countdown runs the host hears of the place at least this often. */
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
	#reportedAt: Millis = 0;

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
		for (const effect of [...effects, ...this.#regularReport(state, effects)]) {
			if (effect.type === 'report') {
				this.#reportedAt = state.at;
			}
			this.#ports.carryOut(effect, state);
		}
		this.#ports.wakeAfter(wakeUp(state));
		this.#ports.changed(state, before);
	}

	#regularReport(state: SessionState, effects: readonly SessionEffect[]): readonly SessionEffect[] {
		const isDue = state.mode.kind === 'running' && state.at - this.#reportedAt >= reportEvery;
		return isDue && effects.every(({ type }) => type !== 'report') ? [{ type: 'report' }] : [];
	}
}

/** Real milliseconds until the session looks different; rounded up, so that the wake-up never comes early. */
function wakeUp({ mode, plan, place, scale }: SessionState): Millis | null {
	return mode.kind === 'running' ? Math.ceil(millisToNextChange(plan, place) / scale) : null;
}
