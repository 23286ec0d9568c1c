// Owns what the panel's page opens with, as far as the timer knows it.
import type { Place } from '../session/place';
import type { Plan } from '../session/plan';
import type { Settings } from '../settings';
import type { Millis, Now } from '../units';
import type { PauseReason } from './effects';
import { isKept, keptMillis } from './leaving';
import { breakOf } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

export interface PageView {
	/** The first screen, the resume screen, or a break that stands still at its place. */
	readonly opening: 'first' | 'resume' | 'paused';
	readonly plan: Plan;
	readonly place: Place;
	readonly pauseReason: PauseReason | null;
	/** How long the place is still kept, for the resume screen; on the development clock. */
	readonly keptMillis: Millis | null;
	/** Whether the one-time notice is still to be shown. */
	readonly notice: boolean;
}

/**
 * The break that this window's panel shows, or `null` when there is none: a panel that was restored then closes
 * itself. A page that asks while a countdown is thought to run is a new one, and starts paused.
 */
export function pageView(state: TimerState, now: Now, settings: Settings): PageView | null {
	const current = breakOf(state.shared);
	const steady = steadyOf(state, now);
	if (current === null || current.window !== state.window) {
		return null;
	}
	const left = current.status === 'left';
	if (left && !isKept(current, steady, settings)) {
		return null;
	}
	return {
		opening: left ? 'resume' : current.status === 'offered' ? 'first' : 'paused',
		plan: current.plan,
		place: current.place,
		pauseReason: current.status === 'running' ? 'reloaded' : current.pauseReason,
		keptMillis: left ? (current.since + keptMillis(settings) - steady) * settings.timeScale : null,
		notice: !state.shared.noticed,
	};
}
