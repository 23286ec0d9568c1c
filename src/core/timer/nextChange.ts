// Owns the moments at which something changes by itself: a pause or a question is over, a break is late or given up.
import { moving } from './arrival';
import { longestSilence, orphanMoment } from './breakPauses';
import { restMillis } from './counting';
import { isDueCounted, lateAt } from './due';
import { questionHolds } from './holding';
import { keptMillis } from './leaving';
import { breakOf, openQuestion, snoozeOf } from './shared';
import type { Turn } from './turn';

const never = Number.POSITIVE_INFINITY;

/** The next moment at which something changes by itself, on the steady clock; each comes once. Infinite if there is none. */
export function nextChangeSteady({ state, steady, settings }: Turn): number {
	const { shared } = state;
	const question = openQuestion(shared);
	if (!settings.enabled) {
		return earliest([breakMoment({ state, settings })], steady);
	}
	const moments = [
		shared.quiet.until,
		snoozeOf(shared)?.until ?? 0,
		question === null ? 0 : question.to + questionHolds,
		isDueCounted(state, settings) ? lateAt(shared, settings) : 0,
		state.goodUntil,
		state.arrival === null ? 0 : state.arrival.to + moving,
		breakMoment({ state, settings }),
	];
	return earliest(moments, steady);
}

function earliest(moments: readonly number[], after: number): number {
	return moments.reduce((next, moment) => (moment > after && moment < next ? moment : next), never);
}

/** When the break in this window falls silent or is over, or that of another one is given up. */
function breakMoment({ state, settings }: Pick<Turn, 'state' | 'settings'>): number {
	const current = breakOf(state.shared);
	if (current === null) {
		return 0;
	}
	if (current.window !== state.window && current.status !== 'left') {
		return orphanMoment(state.shared, current);
	}
	switch (current.status) {
		case 'running':
			return current.since + longestSilence;
		case 'paused':
			return current.since + restMillis(settings);
		case 'left':
			return current.since + keptMillis(settings);
		case 'offered':
		case 'finished':
		case 'over':
			return 0;
	}
}
