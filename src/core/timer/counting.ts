// Owns how much coding time there is: counted, and shown while a gap is still open.
import type { Settings } from '../settings';
import { type Millis, minute, type Now, second } from '../units';
import { changedShared } from './changed';
import type { Surface } from './events';
import { appendEntry, journalEntry } from './journal';
import { breakOf, cutAt, type Shared } from './shared';
import { uniteSpans } from './spans';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

/** A gap up to this long is counted whole while the window stayed focused and active (design §2.3). */
export const longestPresence: Millis = 10 * minute;

/** `workMinutes` in real milliseconds; the development clock passes them faster. */
export function workMillis({ workMinutes, timeScale }: Settings): Millis {
	return (workMinutes * minute) / timeScale;
}

export function idleMillis({ idleSeconds }: Settings): Millis {
	return idleSeconds * second;
}

export function restMillis({ restMinutes }: Settings): Millis {
	return restMinutes * minute;
}

/** Coding time by closed gaps, in real milliseconds. */
export function countedMillis({ settled, presence }: TimerState): Millis {
	return settled.closedMillis + presence.stretchTo - presence.stretchFrom;
}

/** How long ago the latest sign was, by the clock that says more: one of them may stop in sleep. */
export function signAge({ presence, shared }: TimerState, now: Now): Millis {
	return Math.max(0, now.mono - presence.mono, now.wall + shared.correction.millis - presence.at);
}

/** Whether the time since the latest sign is neither coding nor gap. */
export function isOutsideCounting(
	{ shared, presence, window }: TimerState,
	surface: Surface = presence.surface,
): boolean {
	const current = breakOf(shared);
	return (
		current !== null &&
		(current.status === 'running' ||
			(current.window === window && surface === 'panel' && current.status !== 'offered'))
	);
}

/** Whether a sign that came now would still make coding time of the gap before it. */
export function mayCount(state: TimerState, now: Now, settings: Settings): boolean {
	const { presence } = state;
	const longest = presence.lostFocus || presence.inactive ? 0 : longestPresence;
	return (
		!presence.credited &&
		signAge(state, now) <= Math.max(longest, idleMillis(settings)) &&
		!isOutsideCounting(state)
	);
}

/** The part of the open gap that would be counted if a sign came now. */
export function openMillis(state: TimerState, now: Now, settings: Settings): Millis {
	return mayCount(state, now, settings)
		? Math.max(0, steadyOf(state, now) - Math.max(state.presence.at, cutAt(state.shared)))
		: 0;
}

/** What is shown: counted, and the open gap as long as it may still be. */
export function shownMillis(state: TimerState, now: Now, settings: Settings): Millis {
	return countedMillis(state) + openMillis(state, now, settings);
}

/** Everything that other windows may know, the stretch of work that goes on included. */
export function sharedOf(state: TimerState): Shared {
	const { shared, presence } = state;
	const stretch = { from: presence.stretchFrom, to: presence.stretchTo };
	const millis = stretch.to - stretch.from;
	const entry = journalEntry(stretch.from, { kind: 'counted', millis }, countedMillis(state));
	return changedShared(shared, {
		signAt: Math.max(shared.signAt, presence.at),
		spans: uniteSpans(shared.spans, [stretch], cutAt(shared)),
		journal: millis > 0 ? appendEntry(shared.journal, entry) : shared.journal,
	});
}
