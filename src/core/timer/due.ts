// Owns when a break is due, and which due break it is.
import type { Settings } from '../settings';
import { minute } from '../units';
import { countedMillis, workMillis } from './counting';
import { neverOffered, type Shared, type Steady, snoozeOf } from './shared';
import type { TimerState } from './state';
import { decide, setState, shareLater, stampOf, type Turn } from './turn';

/** Whether counted time alone makes a break due; an open gap may show one, but raises nothing. */
export function isDueCounted(state: TimerState, settings: Settings): boolean {
	return countedMillis(state) >= workMillis(settings);
}

/**
 * Names the present due break by the last clearing and the last end of a snooze or of a pause of reminders. Each of
 * them makes a break due anew, with a notification of its own (design §3.6, 3.8).
 */
export function epochOf(shared: Shared, steady: Steady): string {
	return `${shared.clearing.at}/${lastPostponedTo(shared, steady)}`;
}

/** When the last snooze or pause of reminders ended; 0 when none did. */
function lastPostponedTo(shared: Shared, steady: Steady): Steady {
	const ends = [snoozeOf(shared)?.until ?? 0, shared.quiet.until];
	return Math.max(0, ...ends.filter((end) => end <= steady));
}

/** From when on a due break stands out, and any lull of two seconds will do. */
export function lateAt({ due }: Shared, { maxDeferMinutes, timeScale }: Settings): Steady {
	return due.since === null ? Number.POSITIVE_INFINITY : due.since + (maxDeferMinutes * minute) / timeScale;
}

/** Writes down since when the break is due, or that it no longer is. */
export function noteDue(turn: Turn): void {
	const { shared } = turn.state;
	const isDue = turn.settings.enabled && isDueCounted(turn.state, turn.settings);
	const { due, clearing } = shared;
	const postponedTo = lastPostponedTo(shared, turn.steady);
	const known = due.since !== null && due.at > clearing.at && due.since >= postponedTo;
	if (isDue && !known) {
		shareLater(turn, { due: { at: stampOf(turn), since: Math.max(turn.steady, postponedTo) } });
		setState(turn, { prompts: { ...turn.state.prompts, logged: [] } });
		decide(turn, 'due', undefined, countedMillis(turn.state));
	} else if (!isDue && due.since !== null && due.at > clearing.at) {
		withdraw(turn);
	}
}

/** A setting was changed: when it is due again, it is due anew. */
function withdraw(turn: Turn): void {
	const at = stampOf(turn);
	shareLater(turn, {
		due: { at, since: null },
		asked: { ...turn.state.shared.asked, at, epoch: neverOffered },
	});
}
