// Owns the short way for what comes with every key: a sign that only adds to the count, or a doubt.
import type { Settings } from '../settings';
import type { Now } from '../units';
import { changedState } from './changed';
import { countedMillis, idleMillis } from './counting';
import { doubtsFrom } from './doubts';
import type { Sign } from './events';
import { savedEvery } from './saving';
import type { TimerState } from './state';
import { clockTolerance } from './steady';

/**
 * The state after a sign that changes nothing but the count, or `null` when it may change more. Whatever is not
 * certain here goes the long way, which gives the same state.
 */
export function plainSign(
	state: TimerState,
	{ at, surface, keystroke }: Sign & { readonly at: Now },
	settings: Settings,
): TimerState | null {
	const { presence, settled, saving, shared } = state;
	const apart = at.mono - presence.mono;
	const ahead = at.wall - presence.wall - apart;
	const steady = at.wall + shared.correction.millis;
	const counted = countedMillis(state) + steady - presence.stretchTo;
	if (
		!settled.plain ||
		surface !== presence.surface ||
		presence.stretchTo !== presence.at ||
		apart < 0 ||
		apart > idleMillis(settings) ||
		ahead > clockTolerance ||
		ahead < -clockTolerance ||
		steady < presence.at ||
		counted >= settled.edgeMillis ||
		steady - saving.at >= savedEvery ||
		needsWakeLook(state, at, settings)
	) {
		return null;
	}
	return changedState(state, {
		presence: {
			at: steady,
			mono: at.mono,
			wall: at.wall,
			surface,
			lostFocus: false,
			inactive: !state.focus.active,
			stalledMillis: 0,
			aheadFrom: Number.POSITIVE_INFINITY,
			credited: false,
			keyMono: keystroke ? at.mono : presence.keyMono,
			doubtMono: presence.doubtMono,
			doubtsFromMono: presence.doubtsFromMono,
			stretchFrom: presence.stretchFrom,
			stretchTo: steady,
		},
	});
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
	if (!state.settled.plain || needsWakeLook(state, at, settings)) {
		return null;
	}
	const { presence } = state;
	return changedState(state, {
		presence: {
			at: presence.at,
			mono: presence.mono,
			wall: presence.wall,
			surface: presence.surface,
			lostFocus: presence.lostFocus,
			inactive: presence.inactive,
			stalledMillis: presence.stalledMillis,
			aheadFrom: presence.aheadFrom,
			credited: presence.credited,
			keyMono: presence.keyMono,
			doubtMono: at.mono,
			doubtsFromMono: doubtsFrom(presence, at.mono),
			stretchFrom: presence.stretchFrom,
			stretchTo: presence.stretchTo,
		},
	});
}

/**
 * Whether the pending wake-up needs a look: while coding there is one, while waiting it comes after a lull, and
 * one that is overdue says that this process slept.
 */
function needsWakeLook({ wakeAt, settled }: TimerState, { mono }: Now, settings: Settings): boolean {
	if (wakeAt === null) {
		return settled.lullMillis !== null || (settings.enabled && settled.shown.startsWith('coding'));
	}
	return wakeAt < mono + (settled.lullMillis ?? 0);
}
