// Owns why a due break is not asked about now (design §3.3 to 3.8).
import type { Settings } from '../settings';
import { type Millis, type Minutes, minute, type Now, second } from '../units';
import { countedMillis, idleMillis, signAge, workMillis } from './counting';
import { caretFollows } from './doubts';
import { epochOf, isDueCounted, lateAt } from './due';
import type { HoldReason } from './effects';
import { phaseOf } from './phase';
import { extensionHold, isSettling, settledAt } from './quiet';
import { breakOf, openQuestion } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

/** No prompt comes within this long of a keystroke, whatever else holds. */
export const afterKey: Millis = 2 * second;

/** A debugger that was not stepped for this long is no reason any more. */
const debuggerHolds: Millis = 10 * minute;

/** No prompt comes this soon after a person is back, while they have not said what their absence was. */
export const questionHolds: Millis = 10 * minute;

/** After so many unanswered offers in a row only the status bar speaks. */
export const mostUnanswered = 3;

/** Whether a due break is still to be offered by itself: not yet, or a further `workMinutes` after the last time. */
export function isToBeOffered(state: TimerState, now: Now, settings: Settings): boolean {
	const { asked } = state.shared;
	const counted = countedMillis(state);
	return (
		isOfferable(state, now, settings) &&
		(asked.epoch !== epochOf(state.shared, steadyOf(state, now)) ||
			counted >= asked.codingMillis + workMillis(settings))
	);
}

/** Whether a due break was offered so often in vain that only the status bar speaks of it. */
function isLeftToStatusBar(state: TimerState, now: Now, settings: Settings): boolean {
	return isOfferable(state, now, settings) && state.shared.asked.unanswered >= mostUnanswered;
}

/** Whether there is a due break, and notifications or the panel may offer it at all. */
function isOfferable(state: TimerState, now: Now, settings: Settings): boolean {
	return (
		settings.promptStyle !== 'statusBar' &&
		isDueCounted(state, settings) &&
		phaseOf(state, now, settings) === 'due'
	);
}

/** What holds a due break whatever the person does in the editor; `null` when only their hands decide. */
export function outerHold(state: TimerState, now: Now, settings: Settings): HoldReason | null {
	const { shared, holds } = state;
	const steady = steadyOf(state, now);
	const question = openQuestion(shared);
	if (extensionHold(state, now) !== null) {
		return 'extension';
	}
	if (shared.asked.unanswered >= mostUnanswered) {
		return 'unanswered';
	}
	if (holds.debuggerMono !== null && now.mono - holds.debuggerMono < debuggerHolds) {
		return 'debugger';
	}
	if (question !== null && steady - question.to < questionHolds) {
		return 'question';
	}
	if (isSettling(shared.quiet.until, steady, settings.timeScale)) {
		return 'afterQuiet';
	}
	return state.focus.focused === true ? null : 'unfocused';
}

/** When a hold ends by itself, on the monotonic clock; infinite when only the person or a program ends it. */
export function holdEndsMono(state: TimerState, now: Now, settings: Settings, hold: HoldReason): Millis {
	const { shared, holds } = state;
	const onMono = (steady: Millis): Millis => now.mono + steady - steadyOf(state, now);
	switch (hold) {
		case 'extension':
			return holds.extension?.untilMono ?? now.mono;
		case 'debugger':
			return (holds.debuggerMono ?? now.mono) + debuggerHolds;
		case 'question':
			return onMono(shared.question.to + questionHolds);
		case 'afterQuiet':
			return onMono(settledAt(shared.quiet.until, settings.timeScale));
		case 'unanswered':
		case 'unfocused':
		case 'opaque':
		case 'typing':
			return Number.POSITIVE_INFINITY;
	}
}

/** Why a due break is being held; `null` when it is not, or when it waits for nothing but a sign. */
export function holdReason(state: TimerState, now: Now, settings: Settings): HoldReason | null {
	if (extensionHold(state, now) !== null) {
		return 'extension';
	}
	if (isLeftToStatusBar(state, now, settings)) {
		return 'unanswered';
	}
	if (!isToBeOffered(state, now, settings)) {
		return null;
	}
	const outer = outerHold(state, now, settings);
	if (outer !== null) {
		return outer;
	}
	if (state.presence.surface === 'opaque') {
		return 'opaque';
	}
	return now.mono - lastKey(state, now, settings) < lullMillis(state, now, settings) ? 'typing' : null;
}

/** Minutes at the editor until a break that was offered is offered once more; `null` when nothing was, or it is held. */
export function minutesToNextOffer(state: TimerState, now: Now, settings: Settings): Minutes | null {
	const { asked } = state.shared;
	if (
		!isOfferable(state, now, settings) ||
		asked.unanswered >= mostUnanswered ||
		isToBeOffered(state, now, settings) ||
		extensionHold(state, now) !== null
	) {
		return null;
	}
	const more = asked.codingMillis + workMillis(settings) - countedMillis(state);
	return Math.ceil((more * settings.timeScale) / minute);
}

/**
 * The latest keystroke; a change that may have been one counts as one until the break is late (§3.3). From then on
 * only the first of a row does, as long as the caret may still follow it.
 */
export function lastKey(state: TimerState, now: Now, settings: Settings): Millis {
	const { keyMono, doubtMono, doubtsFromMono } = state.presence;
	const doubt = isLate(state, now, settings) ? doubtsFromMono + caretFollows - afterKey : doubtMono;
	return Math.max(keyMono, doubt);
}

/** How long the keys must rest: `pauseSeconds`, and two seconds once it has waited for `maxDeferMinutes`. */
export function lullMillis(state: TimerState, now: Now, settings: Settings): Millis {
	return isLate(state, now, settings) ? afterKey : settings.pauseSeconds * second;
}

export function isLate(state: TimerState, now: Now, settings: Settings): boolean {
	return steadyOf(state, now) >= lateAt(state.shared, settings);
}

/** Whether someone is there: a prompt needs a sign younger than `idleSeconds`. */
export function isFresh(state: TimerState, now: Now, settings: Settings): boolean {
	return signAge(state, now) < idleMillis(settings);
}

/** Whether the panel that would be opened is open already. */
export function isBeingOffered({ shared, window, panelVisible }: TimerState): boolean {
	const current = breakOf(shared);
	return panelVisible && current?.window === window && current.status === 'offered';
}
