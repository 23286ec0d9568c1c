// Owns what every screen is drawn from.
import type { Moment } from '../core/session/moment';
import type { SessionState } from '../core/session/session';
import type { Offers } from '../core/timer/nextPlan';
import type { Millis, Minutes } from '../core/units';
import type { PageAction } from './actions';
import type { ChoosingState } from './choosing/choosing';
import type { Figures } from './figures';
import type { Lively } from './lively';
import type { Surroundings } from './surroundings';

/** What the host said at the beginning and the screens show. */
export interface Facts {
	/** The one-time notice is still to be shown. */
	readonly notice: boolean;
	/** How long a place that was left is still kept, on the resume screen. */
	readonly keptMillis: Millis | null;
	readonly workMinutes: Minutes;
	/** The sets that can be chosen, and what is left out. */
	readonly offers: Offers;
}

export interface View {
	readonly state: SessionState;
	/** What the state's place shows. */
	readonly moment: Moment;
	readonly facts: Facts;
	readonly surroundings: Surroundings;
	readonly figures: Figures;
	/** The pages that lie over the break. */
	readonly choosing: ChoosingState;
	/** Moves the small picture that is looked at. */
	readonly lively: Lively;
	/** Does what a click asks for. */
	readonly act: (action: PageAction) => void;
}
