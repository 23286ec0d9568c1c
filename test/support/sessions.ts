// Builds sessions and plays events through them on a clock that the test moves.
import { makePlan, type PlanRequest } from '../../src/core/session/makePlan';
import { startOf } from '../../src/core/session/place';
import type { Plan } from '../../src/core/session/plan';
import type { Announcement, SessionEffect, SessionEvent, SessionState } from '../../src/core/session/session';
import { type SessionStart, startSession } from '../../src/core/session/startSession';
import { stepSession } from '../../src/core/session/stepSession';
import { planRequest } from './planRequest';

/** An event without its time: the player adds it. */
export type Happening = SessionEvent extends infer Each
	? Each extends SessionEvent
		? Omit<Each, 'at'>
		: never
	: never;

export function planOf(changes: Partial<PlanRequest> = {}): Plan {
	return makePlan(planRequest(changes));
}

export function sessionOf(plan: Plan = planOf(), changes: Partial<SessionStart> = {}): SessionState {
	return startSession({
		opening: 'first',
		plan,
		place: startOf(plan),
		pauseReason: null,
		usingScreenReader: false,
		scale: 1,
		at: 0,
		...changes,
	});
}

/** Plays a session: events happen at the clock, which only `wait` moves. */
export class SessionPlayer {
	state: SessionState;
	at: number;
	readonly effects: SessionEffect[] = [];

	constructor(state: SessionState) {
		this.state = state;
		this.at = state.at;
	}

	/** Lets time pass with a tick at least every `every` milliseconds, as a page does. */
	wait(seconds: number, every = 1_000): this {
		const end = this.at + seconds * 1_000;
		while (this.at < end) {
			this.at = Math.min(this.at + every, end);
			this.do({ type: 'tick' });
		}
		return this;
	}

	do(...events: readonly Happening[]): this {
		for (const event of events) {
			const step = stepSession(this.state, { ...event, at: this.at });
			this.state = step.state;
			this.effects.push(...step.effects);
		}
		return this;
	}

	/** The effects since the last call. */
	take(): readonly SessionEffect[] {
		return this.effects.splice(0);
	}

	/** The announcements since the last call of `take` or this. */
	takeAnnouncements(): readonly Announcement[] {
		return this.take().flatMap((effect) => (effect.type === 'announce' ? [effect.announcement] : []));
	}
}
