// Builds requests for a plan, a first break with nothing left out unless a test says otherwise, and what is offered.
import type { PlanRequest } from '../../src/core/session/makePlan';
import { defaultSettings } from '../../src/core/settings';
import { type Offers, offersOf } from '../../src/core/timer/nextPlan';
import { emptyShared } from '../../src/core/timer/shared';

export function planRequest(changes: Partial<PlanRequest> = {}): PlanRequest {
	return {
		routine: 'seated-quick',
		customRoutines: [],
		adaptiveMinutes: 5,
		lead: null,
		lastDone: {},
		seed: 0,
		leaveOut: [],
		ergonomicsCheck: 'rotating',
		history: {},
		now: Date.UTC(2026, 0, 15, 10),
		askFeeling: true,
		...changes,
	};
}

/** What is offered to a person who never took a break. */
export const firstOffers: Offers = offersOf(emptyShared, defaultSettings, Date.UTC(2026, 0, 15, 10));
