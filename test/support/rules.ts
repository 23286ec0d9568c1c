// Where a running timer of a test has its rules from.
import { allRules } from '../../src/core/timer/allRules';
import type { Rules } from '../../src/core/timer/rules';
import type { RulesPort } from '../../src/host/waitingEvents';

/** They are there from the beginning. */
export const rulesThere: RulesPort = { present: () => allRules, wanted: () => undefined };

/** They come when a timer wants them and the test says so. */
export class RulesToCome implements RulesPort {
	wishes = 0;
	private there: Rules | null = null;

	constructor(private readonly wish: () => void = () => undefined) {}

	present(): Rules | null {
		return this.there;
	}

	wanted(): void {
		this.wishes += 1;
		this.wish();
	}

	come(): void {
		this.there = allRules;
	}
}
