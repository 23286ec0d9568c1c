// Owns when a due break is offered, and how: at a good moment, once (design §3.2 to 3.9).

import type { Settings } from '../settings';
import type { Millis } from '../units';
import { countedMillis, idleMillis } from './counting';
import { epochOf } from './due';
import type { Moment, PromptButton } from './effects';
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
import { decide, setState, share, stampOf, type Turn } from './turn';
import { currentWait } from './waits';

const never = Number.POSITIVE_INFINITY;

/** Snoozes in a row after which a pause is offered instead: probably a meeting. */
const snoozesBeforePause = 2;

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
	if (
		at.mono - presence.keyMono < afterKey ||
		holds.signNeeded ||
		!isFresh(state, at, settings) ||
		isBeingOffered(state) ||
		outerHold(state, at, settings) !== null
	) {
		return null;
	}
	const rest = at.mono - lastKey(state, at, settings);
	const wait = currentWait(state);
	if (rest >= afterKey && (holds.moment !== null || (wait !== null && at.mono >= wait.fromMono))) {
		return holds.moment ?? wait?.moment ?? null;
	}
	return rest >= lullMillis(state, at, settings) && presence.surface !== 'opaque' ? 'lull' : null;
}

function offer(turn: Turn, moment: Moment): void {
	const { state, settings, steady } = turn;
	const { asked } = state.shared;
	const epoch = epochOf(state.shared, steady);
	const number = state.prompts.number + 1;
	const first = state.prompts.epoch === epoch ? state.prompts.first : number;
	setState(turn, {
		prompts: { ...state.prompts, number, first, epoch },
		holds: { ...state.holds, moment: null },
	});
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
		setState(turn, { prompts: { ...state.prompts, logged: [...state.prompts.logged, reason] } });
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
		return never;
	}
	const outer = outerHold(state, at, settings);
	if (outer !== null) {
		const ends = holdEndsMono(state, at, settings, outer);
		const gone = state.presence.mono + idleMillis(settings);
		return ends < gone ? ends : never;
	}
	const key = lastKey(state, at, settings);
	if (state.holds.moment !== null) {
		return key + afterKey;
	}
	const waitFrom = Math.max(currentWait(state)?.fromMono ?? never, key + afterKey);
	return state.presence.surface === 'opaque'
		? waitFrom
		: Math.min(waitFrom, key + lullMillis(state, at, settings));
}
