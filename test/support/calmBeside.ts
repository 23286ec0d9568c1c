// Sees every event of a day, and what a timer without rules would make of it beside what one with them does.
import { isDeepStrictEqual } from 'node:util';
import type { TimerEffect } from '../../src/core/timer/effects';
import type { TimerEvent } from '../../src/core/timer/events';
import { type StepResult, step } from '../../src/core/timer/step';
import type { Desk, Happening, Observer } from './dayDesk';

/** Throws where the two differ. */
export class CalmBeside implements Observer {
	/** Events that were taken without rules, by their kind, and those that were not. */
	readonly taken = new Map<TimerEvent['type'], number>();
	readonly refused = new Map<TimerEvent['type'], number>();
	private result: StepResult | null = null;

	before(desk: Desk, happening: Happening): void {
		const event = { ...happening, at: desk.now } as TimerEvent;
		this.result = step(desk.state, event, desk.settings, null);
		const seen = this.result === null ? this.refused : this.taken;
		seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
	}

	after(desk: Desk, happening: Happening, effects: readonly TimerEffect[]): void {
		const { result } = this;
		this.result = null;
		if (result === null) {
			return;
		}
		const both = { state: desk.state, effects };
		if (!isDeepStrictEqual(result, both)) {
			throw new Error(
				`Without rules ${happening.type} comes to another state: ${JSON.stringify([result, both])}`,
			);
		}
	}

	slept(): void {}
	clockSet(): void {}
	died(): void {}
	restarted(): void {}
}
