// Owns when a due break is offered, and how: at a good moment, once (design §3.2 to 3.9).

import type { Settings } from '../settings';
import { type Millis, minute } from '../units';
import { countedMillis, idleMillis } from './counting';
import { epochOf } from './due';
import type { Moment, PromptButton } from './effects';
import type { TimerEvent } from './events';
import {
	afterKey,
	holdEndsMono,
	holdReason,
	isBeingOffered,
	isFresh,
	isToBeOffered,
	lastKey,
	lullMillis,
	outerHold,
} from './holding';
import { snoozeCount } from './shared';
import type { TimerState } from './state';
import { decide, share, stampOf, type Turn } from './turn';

/** Snoozes in a row after which a pause is offered instead: probably a meeting. */
const snoozesBeforePause = 2;

/** How long "good moment now" is shown for. */
const goodMomentMillis = minute;

/** From this share of `workMinutes` on, a commit is a good moment to begin by choice (design §3.1). */
const earlyShare = 0.8;

/** Offers the break if it is due and this is a good moment. Called after every event. */
export function offerIfGood(turn: Turn): void {
	const { state, at, settings } = turn;
	if (!isToBeOffered(state, at, settings)) {
		return;
	}
	const moment = momentNow(state, turn);
	if (moment !== null) {
		offer(turn, moment);
	} else {
		logHold(turn);
	}
}

function momentNow(state: TimerState, { at, settings }: Turn): Moment | null {
	const { presence, holds } = state;
	const keysRest = at.mono - presence.keyMono >= afterKey;
	if (
		!keysRest ||
		holds.signNeeded ||
		!isFresh(state, at, settings) ||
		isBeingOffered(state) ||
		outerHold(state, at, settings) !== null
	) {
		return null;
	}
	if (holds.moment !== null && at.mono - lastKey(state, at, settings) >= afterKey) {
		return holds.moment;
	}
	const lull = at.mono - lastKey(state, at, settings) >= lullMillis(state, at, settings);
	return lull && presence.surface !== 'opaque' ? 'lull' : null;
}

/** A good moment other than a lull: taken at once, two seconds after the last key, or not at all. */
export function onMoment(turn: Turn, { moment }: Extract<TimerEvent, { type: 'moment' }>): void {
	const { state, at, settings, steady } = turn;
	const counted = countedMillis(state);
	const work = (settings.workMinutes * minute) / settings.timeScale;
	if (moment === 'commit' && counted >= work * earlyShare && counted < work) {
		turn.state = { ...state, goodUntil: steady + goodMomentMillis };
		return;
	}
	const isTaken =
		isToBeOffered(state, at, settings) &&
		outerHold(state, at, settings) === null &&
		isFresh(state, at, settings);
	if (isTaken) {
		turn.state = { ...state, holds: { ...state.holds, moment } };
	}
}

function offer(turn: Turn, moment: Moment): void {
	const { state, settings, steady } = turn;
	const { asked } = state.shared;
	const epoch = epochOf(state.shared, steady);
	const number = state.prompts.number + 1;
	const first = asked.epoch === epoch ? state.prompts.first : number;
	turn.state = {
		...state,
		prompts: { ...state.prompts, number, first },
		holds: { ...state.holds, moment: null },
	};
	share(turn, {
		asked: {
			at: stampOf(turn),
			epoch,
			codingMillis: countedMillis(state),
			unanswered: asked.unanswered + 1,
		},
	});
	decide(turn, 'prompted', moment);
	if (settings.promptStyle === 'openPanel') {
		turn.effects.push({ type: 'makePlan', byItself: true });
		return;
	}
	turn.effects.push({
		type: 'prompt',
		prompt: number,
		moment,
		buttons: buttonsFor(state, settings),
		snoozeMinutes: settings.snoozeMinutes,
	});
}

/** Snooze, or a pause after two snoozes, or neither once `maxSnoozes` are used up. */
export function buttonsFor({ shared }: TimerState, { maxSnoozes }: Settings): readonly PromptButton[] {
	const snoozes = snoozeCount(shared);
	if (snoozes >= maxSnoozes) {
		return ['start', 'skip'];
	}
	return snoozes >= snoozesBeforePause ? ['start', 'quietHour', 'skip'] : ['start', 'snooze', 'skip'];
}

/** Each reason for holding one due break stands in the log once. */
function logHold(turn: Turn): void {
	const { state, at, settings } = turn;
	const reason = holdReason(state, at, settings);
	if (reason !== null && !state.prompts.logged.includes(reason)) {
		turn.state = { ...state, prompts: { ...state.prompts, logged: [...state.prompts.logged, reason] } };
		decide(turn, 'held', reason);
	}
}

/** When to look again for a lull, on the monotonic clock; infinite when only a further event can bring one. */
export function nextOfferMono({ state, at, settings }: Turn): Millis {
	if (
		!isToBeOffered(state, at, settings) ||
		!isFresh(state, at, settings) ||
		state.holds.signNeeded ||
		isBeingOffered(state)
	) {
		return Number.POSITIVE_INFINITY;
	}
	const outer = outerHold(state, at, settings);
	if (outer !== null) {
		const ends = holdEndsMono(state, at, settings, outer);
		const gone = state.presence.mono + idleMillis(settings);
		return ends < gone ? ends : Number.POSITIVE_INFINITY;
	}
	if (state.holds.moment !== null) {
		return lastKey(state, at, settings) + afterKey;
	}
	if (state.presence.surface === 'opaque') {
		return Number.POSITIVE_INFINITY;
	}
	return lastKey(state, at, settings) + lullMillis(state, at, settings);
}
