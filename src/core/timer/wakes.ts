// Owns when the timer has to be woken: never while nobody is there, and about once a minute while coding (§8).
import { type Millis, minute, second } from '../units';
import { countedMillis, idleMillis, longestPresence, mayCount, shownMillis, workMillis } from './counting';
import { type Phase, phaseOf } from './phase';
import { setState, type Turn } from './turn';

const never = Number.POSITIVE_INFINITY;

/** An end of presence is shown no sooner than this after another wake-up: two a minute are enough. */
const betweenWakes: Millis = 30 * second;

/** How much later than asked for a wake-up may come before it is asked for anew; keys move a lull all the time. */
const slack: Millis = 500;

/** Asks for the next wake-up, if it differs from the one that is pending. */
export function scheduleWake(turn: Turn): void {
	const { mono } = turn.at;
	const phase = phaseOf(turn.state, turn.at, turn.settings);
	const { rules, steady } = turn;
	const change = rules?.nextChangeSteady(turn) ?? never;
	const fixed = Math.min(nextFaceMono(turn, phase), mono + change - steady);
	const lull = rules?.nextOfferMono(turn) ?? never;
	const wanted = Math.max(mono, Math.min(fixed, lull));
	const { wakeAt } = turn.state;
	if (wanted === never) {
		if (wakeAt !== null) {
			setState(turn, { wakeAt: null });
			turn.effects.push({ type: 'cancelWake' });
		}
		return;
	}
	const moves = lull < fixed && turn.state.holds.moment === null;
	const mayBeLate = moves ? Math.min(slack, fixed - lull) : 1;
	if (wakeAt === null || wakeAt < wanted || wakeAt > wanted + mayBeLate) {
		const at = wanted + (moves && lull > mono ? mayBeLate : 0);
		setState(turn, { wakeAt: at });
		turn.effects.push({ type: 'wakeAfter', millis: at - mono });
	}
}

/**
 * When the minutes shown change, or the person turns out to have gone; on the monotonic clock. As long as the open
 * gap may count there is always such a wake-up, seen or not: how late it comes tells of sleep (§2.6). A due break is
 * looked at less often: it has a wake-up for each lull.
 */
function nextFaceMono({ state, at, settings }: Turn, phase: Phase): Millis {
	const { presence } = state;
	if (phase === 'off' || !mayCount(state, at, settings)) {
		return never;
	}
	const stays = presence.lostFocus || presence.inactive ? 0 : longestPresence;
	const gone = presence.mono + Math.max(stays, idleMillis(settings)) + 1;
	const minuteOver = at.mono + untilNextMinute(state, at, settings);
	const looked = phase === 'due' ? Math.max(presence.mono + idleMillis(settings), minuteOver) : minuteOver;
	return Math.min(Math.max(gone, at.mono + betweenWakes), looked);
}

/** Real milliseconds until the minutes left, as they are shown, are one fewer. */
function untilNextMinute(state: Turn['state'], at: Turn['at'], settings: Turn['settings']): Millis {
	const shownMinute = minute / settings.timeScale;
	const left = workMillis(settings) - shownMillis(state, at, settings);
	return left - (Math.ceil(left / shownMinute) - 1) * shownMinute + 1;
}

/** Coding time at which a further sign changes what is shown: the next whole minute, or due. */
export function nextEdgeMillis({ state, settings }: Turn): Millis {
	const counted = countedMillis(state);
	const shownMinute = minute / settings.timeScale;
	const nextMinute = (Math.floor(counted / shownMinute) + 1) * shownMinute;
	const work = workMillis(settings);
	return counted < work ? Math.min(work, nextMinute) : nextMinute;
}
