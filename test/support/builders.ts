// Builders of settings, plans and places: plausible ones, unless a test says otherwise.
import { makePlan } from '../../src/core/session/makePlan';
import { type Place, startOf } from '../../src/core/session/place';
import type { Plan } from '../../src/core/session/plan';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { planRequest } from './planRequest';

export function settingsWith(changes: Partial<Settings> = {}): Settings {
	return { ...defaultSettings, ...changes };
}

/** The quick set: six movements, four items of the check, the question. */
export function quickPlan(): Plan {
	return { ...quick };
}

const quick = makePlan(planRequest());

/** A place in a plan with that share of every part's seconds done, at the part of that index. */
export function placeAt(plan: Plan, part: number, share = 1): Place {
	return {
		...startOf(plan),
		stage: part < plan.parts.length ? 'movements' : 'check',
		part,
		doneMillis: plan.parts.map(({ seconds }, index) => (index < part ? seconds * 1_000 * share : 0)),
	};
}

/** The movements are over and every item of the check is answered. */
export function finishedPlace(plan: Plan, share = 1): Place {
	return {
		...placeAt(plan, plan.parts.length, share),
		stage: plan.askFeeling ? 'question' : 'done',
		answers: plan.check.map(() => 'ok' as const),
	};
}
