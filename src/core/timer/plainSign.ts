// Owns the short way for what comes with every key: a sign that only adds to the count, or a doubt.
import type { Settings } from '../settings';
import type { Millis, Now } from '../units';
import { changedState, copyOfPresence } from './changed';
import { countedMillis, idleMillis } from './counting';
import { doubtsFrom } from './doubts';
import type { Sign, Surface } from './events';
import { savedEvery } from './saving';
import type { Steady } from './shared';
import type { Presence, TimerState } from './state';
import { clockTolerance } from './steady';

/** A presence of one's own. */
export type ChangingPresence = { -readonly [Key in keyof Presence]: Presence[Key] };

/** What signs that follow a state keep to, as long as they change nothing but the count: a few comparisons each. */
export interface PlainRun {
	readonly longestGap: Millis;
	/** From the wall clock to the steady one. */
	readonly correction: Millis;
	/** From here on a sign fills a minute, brings a save, or ends what is no stretch of work. */
	readonly before: Steady;
	/** Later than this the pending wake-up needs a look. */
	readonly untilMono: Millis;
	/** Whether the window is not active. */
	readonly inactive: boolean;
}

const never = Number.NEGATIVE_INFINITY;

/**
 * Until when signs after this state are plain. Whatever is not certain here goes the long way, which gives the
 * same state.
 */
export function plainRun(state: TimerState, settings: Settings): PlainRun {
	const { presence, settled, saving, shared } = state;
	const minuteFull = presence.stretchTo + settled.edgeMillis - countedMillis(state);
	const isStretch = presence.stretchTo === presence.at;
	return {
		longestGap: idleMillis(settings),
		correction: shared.correction.millis,
		before: isStretch ? Math.min(minuteFull, saving.at + savedEvery) : never,
		untilMono: settled.plain ? wakeLookMono(state) : never,
		inactive: !state.focus.active,
	};
}

/**
 * When the pending wake-up needs a look: while a lull is waited for it comes after one, and one that is overdue says
 * that this process slept. While a gap may still count there always is one.
 */
function wakeLookMono({ wakeAt, settled }: TimerState): Millis {
	return wakeAt === null ? Number.POSITIVE_INFINITY : wakeAt - (settled.lullMillis ?? 0);
}

/** Puts a sign into a presence that the run led to, and says so, if that changes nothing but the count. */
export function takesSign(
	run: PlainRun,
	presence: ChangingPresence,
	surface: Surface,
	keystroke: boolean,
	{ mono, wall }: Now,
): boolean {
	const apart = mono - presence.mono;
	const ahead = wall - presence.wall - apart;
	const steady = wall + run.correction;
	if (
		surface !== presence.surface ||
		apart > run.longestGap ||
		ahead > clockTolerance ||
		ahead < -clockTolerance ||
		steady < presence.at ||
		steady >= run.before ||
		mono > run.untilMono
	) {
		return false;
	}
	presence.at = steady;
	presence.mono = mono;
	presence.wall = wall;
	presence.lostFocus = false;
	presence.inactive = run.inactive;
	presence.stalledMillis = 0;
	presence.aheadFrom = Number.POSITIVE_INFINITY;
	presence.credited = false;
	presence.stretchTo = steady;
	if (keystroke) {
		presence.keyMono = mono;
	}
	return true;
}

/** The same with a change that may have been a key. */
export function takesDoubt(run: PlainRun, presence: ChangingPresence, mono: Millis): boolean {
	if (mono > run.untilMono) {
		return false;
	}
	presence.doubtsFromMono = doubtsFrom(presence, mono);
	presence.doubtMono = mono;
	return true;
}

/** The state after a sign that changes nothing but the count, or `null` when it may change more. */
export function plainSign(
	state: TimerState,
	{ surface, keystroke, at }: Sign & { readonly at: Now },
	settings: Settings,
): TimerState | null {
	const presence = copyOfPresence(state.presence);
	const isTaken =
		state.settled.plain && takesSign(plainRun(state, settings), presence, surface, keystroke, at);
	return isTaken ? changedState(state, { presence }) : null;
}

/** The state after a change that may have been a key, or `null` when a due break waits for one. */
export function plainDoubt(
	state: TimerState,
	{ at }: { readonly at: Now },
	settings: Settings,
): TimerState | null {
	if (!settings.enabled) {
		return state;
	}
	const presence = copyOfPresence(state.presence);
	const isTaken = state.settled.plain && takesDoubt(plainRun(state, settings), presence, at.mono);
	return isTaken ? changedState(state, { presence }) : null;
}
