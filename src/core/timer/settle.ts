// Owns the end of a step: whether what is shown changed, and what the next plain sign may rely on.

import { minute } from '../units';
import { isOutsideCounting, shownMillis } from './counting';
import type { TimerEvent } from './events';
import { breakInProgress, phaseOf } from './phase';
import { setState, type Turn } from './turn';
import { nextEdgeMillis } from './wakes';

export function settle(turn: Turn, event: TimerEvent): void {
	const { state, at, settings, rules } = turn;
	const shown = shownNow(turn);
	const isWaiting = rules !== null && Number.isFinite(rules.nextOfferMono(turn));
	const isQuietEvent = event.type === 'sign' || event.type === 'doubt';
	if (!isQuietEvent || shown !== state.settled.shown || turn.effects.some(({ type }) => type === 'decided')) {
		turn.effects.push({ type: 'refresh' });
	}
	setState(turn, {
		settled: {
			closedMillis: state.settled.closedMillis,
			edgeMillis: nextEdgeMillis(turn),
			lullMillis: isWaiting ? rules.lullMillis(state, at, settings) : null,
			plain: isPlain(turn),
			shown,
		},
	});
}

function shownNow({ state, at, settings, rules }: Turn): string {
	const phase = phaseOf(state, at, settings);
	const minutes = Math.floor((shownMillis(state, at, settings) * settings.timeScale) / minute);
	return `${phase} ${minutes} ${rules?.holdReason(state, at, settings) ?? ''}`;
}

/**
 * Whether plain signs change nothing but the count: no break that goes on (the first sign of work in one that stands
 * still is noted), no focus, no moment that waits.
 */
function isPlain({ state, settings }: Turn): boolean {
	return (
		settings.enabled &&
		state.focus.focused !== false &&
		state.presence.at !== Number.NEGATIVE_INFINITY &&
		state.holds.moment === null &&
		!state.holds.signNeeded &&
		!state.presence.credited &&
		breakInProgress(state)?.worked !== false &&
		!isOutsideCounting(state)
	);
}
