// Owns when a break in progress stands still, and what the passing time does to it (design §4.7 and 4.8).
import { type Millis, second } from '../units';
import { clear, restartGap } from './clearing';
import { restMillis } from './counting';
import type { PauseReason } from './effects';
import type { Sign } from './events';
import { changeBreak, leaveBreak } from './leaving';
import { type BreakRecord, breakOf, type Shared, type Steady } from './shared';
import { decide, setPresence, share, shareLater, stampOf, type Turn } from './turn';

/** Silence of the page that is taken for a pause; it reports every five seconds. */
export const longestSilence: Millis = 10 * second;

/** A countdown in another window that was not heard of for so long was left (design §6). */
export const longestOrphan: Millis = 30 * second;

/** The window of such a break is asked whether it lives after this silence, and has so long to answer. */
const askedAfter: Millis = 20 * second;
const answerTime: Millis = longestOrphan - askedAfter;

/** Stops the countdown as of `since`; `null` when the person did it in the page. */
export function pauseBreak(
	turn: Turn,
	current: BreakRecord,
	reason: PauseReason | null,
	since: Steady = turn.steady,
): void {
	changeBreak(turn, current, { status: 'paused', since, pauseReason: reason, worked: false });
	decide(turn, 'paused', reason ?? 'person');
	if (reason !== null && current.window === turn.state.window) {
		turn.effects.push({ type: 'pausePage', reason });
	}
}

/** A sign while a break is in progress: a key in any editor pauses it; work while it stands still is no rest. */
export function onSignInBreak(turn: Turn, { surface, keystroke }: Sign): void {
	const current = breakOf(turn.state.shared);
	if (current?.status === 'running' && surface === 'editor' && keystroke) {
		pauseBreak(turn, current, 'typing');
	} else if (current?.status === 'paused') {
		const changes = surface === 'panel' ? { since: turn.steady } : { worked: true };
		if (surface === 'panel' || !current.worked) {
			shareLater(turn, { rest: { ...current, ...changes, at: stampOf(turn) } });
		}
	}
}

/** What became of the break by itself since the last event; called before every event is looked at. */
export function passBreakTime(turn: Turn): void {
	const current = breakOf(turn.state.shared);
	if (current === null) {
		return;
	}
	if (current.window !== turn.state.window) {
		passOrphanTime(turn, current);
		return;
	}
	if (current.status === 'running' && turn.steady - current.since >= longestSilence) {
		turn.silenced = true;
		pauseBreak(turn, current, 'silence', current.since);
		restartGapAt(turn, current.since);
	}
	endAbandoned(turn);
}

/** `restMinutes` of nothing end a break that stands still; who worked meanwhile did not rest. */
function endAbandoned(turn: Turn): void {
	const current = breakOf(turn.state.shared);
	if (current?.status !== 'paused' || turn.steady - current.since < restMillis(turn.settings)) {
		return;
	}
	if (current.worked) {
		leaveBreak(turn, current, 'typing');
	} else {
		clear(turn, 'natural', turn.steady, 'pausedBreak');
		setPresence(turn, { credited: true });
	}
}

/** A window that has died answers nobody: asked after a while of silence, its break is left ten seconds later. */
function passOrphanTime(turn: Turn, current: BreakRecord): void {
	const moment = orphanMoment(turn.state.shared, current);
	if (moment === 0 || turn.steady < moment) {
		return;
	}
	if (isAsked(turn.state.shared, current)) {
		leaveBreak(turn, current, 'windowDied', current.since + longestOrphan);
	} else {
		share(turn, { asking: { at: stampOf(turn), window: current.window } });
	}
}

/** When a break in another window is asked about, or given up; 0 when it stands still in one that has answered. */
export function orphanMoment(shared: Shared, current: BreakRecord): Steady {
	const { asking } = shared;
	if (isAsked(shared, current)) {
		return asking.at + answerTime;
	}
	const isNew = asking.window !== current.window || asking.at < current.startedAt;
	const mayAsk = current.status === 'running' || (current.status === 'paused' && isNew);
	return mayAsk ? current.at + askedAfter : 0;
}

function isAsked({ asking }: Shared, { window, at, status }: BreakRecord): boolean {
	return (status === 'running' || status === 'paused') && asking.window === window && asking.at > at;
}

/**
 * The person comes to this window: a break that stands still in another one is asked about once more, if nothing was
 * heard of it since `heardAt` (that they came is noted in it already).
 */
export function askAnew(turn: Turn, arrives: boolean, heardAt: Steady): void {
	const { shared, window } = turn.state;
	const current = breakOf(shared);
	if (
		arrives &&
		current?.status === 'paused' &&
		current.window !== window &&
		!isAsked(shared, current) &&
		turn.steady - heardAt >= askedAfter
	) {
		share(turn, { asking: { at: stampOf(turn), window: current.window } });
	}
}

/** Whoever asks whether the window of this break lives is answered. */
export function answerAsking(turn: Turn): void {
	const { shared, window } = turn.state;
	const current = breakOf(shared);
	if (current?.window === window && isAsked(shared, current)) {
		changeBreak(turn, current, {});
	}
}

/** Begins the gap at a moment that has passed, on both clocks. */
function restartGapAt(turn: Turn, since: Steady): void {
	const ago = Math.max(0, turn.steady - since);
	restartGap(turn);
	setPresence(turn, { at: since, mono: turn.at.mono - ago, wall: turn.at.wall - ago });
}
