// Owns what the public API tells of the timer, as plain data.
import type { Settings } from '../settings';
import { type Millis, minute, type Now } from '../units';
import { shownMillis } from './counting';
import type { HoldReason } from './effects';
import { type Phase, phaseOf } from './phase';
import type { Rules } from './rules';
import { snoozeCount, snoozeOf } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

/** The public API's view of the timer. Times are coding time, on the development clock if there is one. */
export interface Snapshot {
	readonly phase: Phase;
	readonly codingMs: Millis;
	/** Coding time until a break is due, or the rest of a snooze if that is longer. */
	readonly dueInMs: Millis;
	readonly snoozes: number;
	readonly holding?: HoldReason;
}

/** `rules` as `step` takes them: a calm timer holds nothing. */
export function snapshot(
	state: TimerState,
	now: Now,
	settings: Settings,
	rules: Pick<Rules, 'holdReason'> | null,
): Snapshot {
	const codingMs = codingMillis(state, now, settings);
	const snoozed = (snoozeOf(state.shared)?.until ?? 0) - steadyOf(state, now);
	const holding = settings.enabled ? rules?.holdReason(state, now, settings) : null;
	return {
		phase: phaseOf(state, now, settings),
		codingMs,
		dueInMs: Math.max(0, settings.workMinutes * minute - codingMs, snoozed * settings.timeScale),
		snoozes: snoozeCount(state.shared),
		...(holding ? { holding } : {}),
	};
}

/** Coding time as it is shown, on the development clock: an open gap counts as long as it still may. */
export function codingMillis(state: TimerState, now: Now, settings: Settings): Millis {
	return shownMillis(state, now, settings) * settings.timeScale;
}
