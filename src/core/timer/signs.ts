// Owns what a sign of a person does: it ends the gap before it (design §2.1 to 2.6).
import { clear, count, endStretch } from './clearing';
import { isOutsideCounting } from './counting';
import type { Moment } from './effects';
import type { Sign, Surface } from './events';
import { type Arrival, type Gap, judgeGap, type Verdict } from './gaps';
import { cutAt, type Steady } from './shared';
import type { Presence, TimerState } from './state';
import { suspendedMillis } from './steady';
import { decide, setPresence, setState, share, stampOf, type Turn } from './turn';

/** A sign that the host reports. */
export function onSign(turn: Turn, sign: Sign): void {
	const { surface } = turn.state.focus;
	takeSign(turn, sign.keystroke ? sign : { surface: surfaceAfter(surface, sign), keystroke: false }, false);
	if (sign.surface === 'opaque' && !sign.keystroke) {
		setState(turn, { holds: { ...turn.state.holds, elsewhereMono: turn.at.mono } });
	}
}

/**
 * Out of an input that reports nothing only a key or click leads back to an editor: the wheel turns over one without
 * that, and programs open files (design §3.3).
 */
function surfaceAfter(before: Surface, { surface }: Sign): Surface {
	return before === 'opaque' && surface === 'editor' ? before : surface;
}

/** A sign in the focused window; one in a window that is not focused is a machine's. */
function takeSign(turn: Turn, sign: Sign, arrives: boolean): void {
	const { state } = turn;
	if (!turn.settings.enabled || state.focus.focused === false) {
		return;
	}
	endGap(turn, sign, arrives);
	const { focus, holds } = turn.state;
	setState(turn, {
		presence: presenceAt(turn, sign),
		focus: { focused: focus.focused, active: focus.active, surface: sign.surface },
		holds: {
			extension: holds.extension,
			debuggerMono: holds.debuggerMono,
			signNeeded: state.holds.signNeeded && sign.surface !== 'editor',
			moment: momentAfter(state, sign),
			runs: holds.runs,
			elsewhereMono: holds.elsewhereMono,
		},
	});
	turn.rules?.onSignInBreak(turn, sign);
}

/** The person is here, and the gap to the next sign begins. */
function presenceAt({ state, at, steady }: Turn, { surface, keystroke }: Sign): Presence {
	const before = state.presence;
	return {
		at: steady,
		mono: at.mono,
		wall: at.wall,
		surface,
		lostFocus: false,
		inactive: !state.focus.active,
		stalledMillis: 0,
		aheadFrom: Number.POSITIVE_INFINITY,
		credited: false,
		keyMono: keystroke ? at.mono : before.keyMono,
		doubtMono: before.doubtMono,
		doubtsFromMono: before.doubtsFromMono,
		stretchFrom: before.stretchFrom,
		stretchTo: before.stretchTo,
	};
}

/** A key loses the good moment that waited for the two seconds; the return to an editor is one (design §3.3). */
function momentAfter({ focus, holds }: TimerState, { surface, keystroke }: Sign): Moment | null {
	if (surface === 'editor' && focus.surface === 'opaque' && !holds.signNeeded) {
		return 'lull';
	}
	return keystroke ? null : holds.moment;
}

function endGap(turn: Turn, sign: Sign, arrives: boolean): void {
	const slept = suspendedMillis(turn);
	const { presence } = turn.state;
	if (presence.at === Number.NEGATIVE_INFINITY) {
		return;
	}
	const gap: Gap = {
		millis: Math.max(0, turn.at.mono - presence.mono) + slept,
		suspendedMillis: slept + presence.stalledMillis,
		surface: presence.surface,
		lostFocus: presence.lostFocus,
		inactive: presence.inactive,
	};
	if (isOutsideGap(turn, sign)) {
		endStretch(turn, turn.steady);
		return;
	}
	const arrival = { gap, from: begunAt(turn.state), to: turn.steady };
	if (arrives && !presence.credited && turn.rules?.mustWait(turn, arrival)) {
		endStretch(turn, turn.steady);
		setState(turn, { arrival });
		return;
	}
	const whole = (arrives && turn.rules?.completed(turn.state, arrival)) || arrival;
	const verdict = judgeGap(whole.gap, turn.settings);
	if (!presence.credited || verdict.kind === 'counted') {
		apply(turn, whole, verdict);
	}
}

/** Time in the panel of a break is neither coding nor gap. */
function isOutsideGap(turn: Turn, sign: Sign): boolean {
	return isOutsideCounting(turn.state) || isOutsideCounting(turn.state, sign.surface);
}

function apply(turn: Turn, { gap, from: begun }: Arrival, { kind, reason }: Verdict): void {
	const from = begun + gap.suspendedMillis;
	switch (kind) {
		case 'counted':
			count(turn, from, turn.steady);
			if (reason !== undefined) {
				decide(turn, 'counted', reason, gap.millis);
			}
			return;
		case 'notCounted':
			endStretch(turn, turn.steady);
			decide(turn, 'notCounted', reason, gap.millis);
			return;
		case 'natural':
		case 'away':
			clear(turn, kind, turn.steady, reason, gap.millis);
			return;
		case 'ask':
			endStretch(turn, turn.steady);
			share(turn, { question: { at: stampOf(turn), from, to: turn.steady, open: true } });
			decide(turn, 'asked', reason, gap.millis);
	}
}

/**
 * What the computer slept is no coding, whatever the rest of the gap was: taken off its beginning, or off what
 * followed a clearing inside it if it slept after that.
 */
function begunAt({ presence, shared }: TimerState): Steady {
	const cut = cutAt(shared);
	return presence.aheadFrom > cut ? Math.max(presence.at, cut) : presence.at;
}

/** Focus and presence of the window as the host reports them; gaining either is a sign (design §2.1). */
export function onWindow(turn: Turn, focused: boolean, active: boolean): void {
	const { focus } = turn.state;
	const gained = focused && (focus.focused === false || (focus.focused !== null && active && !focus.active));
	const arrives = focus.focused === false && focused;
	if (focus.focused === true && !focused) {
		turn.rules?.handOver(turn);
	}
	setState(turn, { focus: { ...focus, focused, active } });
	if (gained) {
		const heardAt = turn.state.shared.rest?.at ?? turn.steady;
		takeSign(turn, { surface: focus.surface, keystroke: false }, arrives);
		turn.rules?.askAnew(turn, arrives, heardAt);
		// A key or a click brought it about, and the next may follow at once.
		setPresence(turn, { keyMono: turn.at.mono });
	} else {
		const { presence } = turn.state;
		setPresence(turn, {
			lostFocus: presence.lostFocus || !focused,
			inactive: presence.inactive || !active,
		});
	}
}
