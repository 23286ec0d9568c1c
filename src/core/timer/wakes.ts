// Owns when the timer has to be woken: never while nobody is there, and about once a minute while coding (§8).
import { type Millis, minute, second } from '../units';
import { moving } from './arrival';
import { longestSilence, orphanMoment } from './breakPauses';
import {
	countedMillis,
	idleMillis,
	longestPresence,
	mayCount,
	restMillis,
	shownMillis,
	workMillis,
} from './counting';
import { isDueCounted, lateAt } from './due';
import { questionHolds } from './holding';
import { keptMillis } from './leaving';
import { type Phase, phaseOf } from './phase';
import { nextOfferMono } from './prompting';
import { breakOf, openQuestion, snoozeOf } from './shared';
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
	const fixed = Math.min(nextFaceMono(turn, phase), mono + nextMomentSteady(turn) - turn.steady);
	const lull = nextOfferMono(turn);
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

/** The next moment at which something changes by itself, on the steady clock; each comes once. */
function nextMomentSteady({ state, steady, settings }: Turn): number {
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

/** Coding time at which a further sign changes what is shown: the next whole minute, or due. */
export function nextEdgeMillis({ state, settings }: Turn): Millis {
	const counted = countedMillis(state);
	const shownMinute = minute / settings.timeScale;
	const nextMinute = (Math.floor(counted / shownMinute) + 1) * shownMinute;
	const work = workMillis(settings);
	return counted < work ? Math.min(work, nextMinute) : nextMinute;
}
