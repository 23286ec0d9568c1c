// Builds requests for a plan: a first break with nothing left out, unless a test says otherwise.
import type { PlanRequest } from '../../src/core/session/makePlan';

export function planRequest(changes: Partial<PlanRequest> = {}): PlanRequest {
	return {
		routine: 'seated-quick',
		leaveOut: [],
		ergonomicsCheck: 'rotating',
		history: {},
		now: Date.UTC(2026, 0, 15, 10),
		askFeeling: true,
		...changes,
	};
}
