// Owns why no break is offered now, in the order in which the reasons hold.
import type { Settings } from '../settings';
import { type Instant, type Minutes, minute, type Now } from '../units';
import type { HoldReason } from './effects';
import { holdReason, isFresh, minutesToNextOffer } from './holding';
import { phaseOf } from './phase';
import { snoozeOf } from './shared';
import { codingMillis } from './snapshot';
import type { TimerState } from './state';
import { wallOf } from './steadyOf';

/** Why no break is offered now. */
export type WhyNot =
	| { readonly kind: 'off' | 'onBreak' | 'statusBarOnly' | 'signNeeded' | 'nobodyThere' | 'nextMoment' }
	| { readonly kind: 'quiet' | 'putOff'; readonly until: Instant }
	| { readonly kind: 'notYet'; readonly minutes: Minutes; readonly workMinutes: Minutes }
	| { readonly kind: 'offered'; readonly minutesMore: Minutes }
	| { readonly kind: 'held'; readonly reason: HoldReason };

export function whyNot(state: TimerState, now: Now, settings: Settings): WhyNot {
	const { shared } = state;
	const phase = phaseOf(state, now, settings);
	switch (phase) {
		case 'off':
		case 'onBreak':
			return { kind: phase };
		case 'quiet':
			return { kind: phase, until: wallOf(state, shared.quiet.until) };
		case 'snoozed':
			return { kind: 'putOff', until: wallOf(state, snoozeOf(shared)?.until ?? 0) };
		case 'coding':
		case 'resting': {
			const minutes = Math.floor(codingMillis(state, now, settings) / minute);
			return { kind: 'notYet', minutes, workMinutes: settings.workMinutes };
		}
		case 'due':
			return whyNotOffered(state, now, settings);
	}
}

function whyNotOffered(state: TimerState, now: Now, settings: Settings): WhyNot {
	if (settings.promptStyle === 'statusBar') {
		return { kind: 'statusBarOnly' };
	}
	const reason = holdReason(state, now, settings);
	if (reason !== null) {
		return { kind: 'held', reason };
	}
	const minutesMore = minutesToNextOffer(state, now, settings);
	if (minutesMore !== null) {
		return { kind: 'offered', minutesMore };
	}
	if (state.holds.signNeeded) {
		return { kind: 'signNeeded' };
	}
	return { kind: isFresh(state, now, settings) ? 'nextMoment' : 'nobodyThere' };
}
