// Builds the message that a page begins with: the first screen of the quick set, unless a test says otherwise.
import { startOf } from '../../src/core/session/place';
import type { ToPage } from '../../src/protocol/messages';
import { quickPlan } from './builders';
import { firstOffers } from './planRequest';

export type Init = Extract<ToPage, { readonly type: 'init' }>;

export function initOf(changes: Partial<Init> = {}): Init {
	const plan = changes.plan ?? quickPlan();
	return {
		type: 'init',
		opening: 'first',
		plan,
		place: startOf(plan),
		pauseReason: null,
		keptMillis: null,
		notice: false,
		sound: false,
		panelScale: 1,
		workMinutes: 30,
		offers: firstOffers,
		l10n: null,
		...changes,
	};
}
