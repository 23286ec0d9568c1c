// Owns which items of the ergonomics check a break asks for.
import type { ErgonomicsCheck } from '../settings';
import { hour, type Instant } from '../units';
import type { ErgonomicsHistory, ErgonomicsItem, ErgonomicsItemId } from './item';
import { ergonomicsItems } from './items';

/** Items of one break when they rotate. */
const rotatingCount = 4;

const day = 24 * hour;

/**
 * The ids to ask for, in the order of asking. `rotating`: what was answered "not now" first, the oldest answer
 * leading; then what was never asked, in the order of the full check; then what is longest overdue, an item
 * being due `recheckDays` after its answer. `now` is on the wall clock, as the times in `history` are.
 */
export function chooseItems(
	check: ErgonomicsCheck,
	history: ErgonomicsHistory,
	now: Instant,
): readonly ErgonomicsItemId[] {
	switch (check) {
		case 'off':
			return [];
		case 'full':
			return ergonomicsItems.map((item) => item.id);
		case 'rotating':
			return [...ergonomicsItems]
				.sort((a, b) => compareUrgency(urgency(a, history, now), urgency(b, history, now)))
				.slice(0, rotatingCount)
				.map((item) => item.id);
	}
}

interface Urgency {
	/** 0 not now, 1 never asked, 2 answered. */
	readonly rank: 0 | 1 | 2;
	/** Milliseconds overdue; comparable within a rank only. */
	readonly overdue: number;
}

function urgency(item: ErgonomicsItem, history: ErgonomicsHistory, now: Instant): Urgency {
	const last = history[item.id];
	if (last === undefined) {
		return { rank: 1, overdue: 0 };
	}
	return last.answer === 'notNow'
		? { rank: 0, overdue: now - last.at }
		: { rank: 2, overdue: now - last.at - item.recheckDays * day };
}

/** Array sorting is stable, so equals keep the order of the full check. */
function compareUrgency(a: Urgency, b: Urgency): number {
	return a.rank - b.rank || b.overdue - a.overdue;
}
