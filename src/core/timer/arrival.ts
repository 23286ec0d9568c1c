// Owns the gap that ends as the focus moves from one window to another: each knows a part of it (design §6).

import { type Millis, second } from '../units';
import { clear, countPast } from './clearing';
import { idleMillis } from './counting';
import { type Arrival, judgeGap } from './gaps';
import type { TimerState } from './state';
import { decide, setState, share, stampOf, type Turn } from './turn';

/** The focus moves from window to window in less than this; what the other one knows is waited for so long. */
export const moving: Millis = 2 * second;

/** The window loses the focus: the others learn what was counted here, and how the gap has been so far. */
export function handOver(turn: Turn): void {
	const { presence, others, window } = turn.state;
	if (!turn.settings.enabled || !others || presence.at === Number.NEGATIVE_INFINITY) {
		return;
	}
	const { at: signAt, surface, lostFocus, inactive } = presence;
	share(turn, {
		handover: { at: stampOf(turn), window, signAt, until: turn.steady, surface, lostFocus, inactive },
	});
}

/** Whether a gap must wait for what the window that had the focus before has to say of it. */
export function mustWait({ state, settings }: Turn, arrival: Arrival): boolean {
	return (
		state.others &&
		arrival.gap.lostFocus &&
		arrival.gap.millis > idleMillis(settings) &&
		completed(state, arrival) === null
	);
}

/**
 * The gap as both windows know it; `null` when the focus did not come from another window, or it is silent yet. One that
 * had heard of the sign here before it lost the focus says nothing of the gap.
 */
export function completed({ shared, window }: TimerState, { gap, from, to }: Arrival): Arrival | null {
	const { handover } = shared;
	if (
		handover.window === window ||
		handover.signAt < from ||
		handover.signAt >= to ||
		Math.abs(to - handover.until) > moving
	) {
		return null;
	}
	const { signAt, surface, lostFocus, inactive } = handover;
	const millis = Math.max(0, gap.millis - (signAt - from));
	return { gap: { ...gap, millis, surface, lostFocus, inactive }, from: signAt, to };
}

/** Judges a gap that waited, once the other window has spoken or has had its time. Called after every event. */
export function judgeArrival(turn: Turn): void {
	const { arrival, shared } = turn.state;
	if (arrival === null) {
		return;
	}
	const known = completed(turn.state, arrival);
	if (known === null && turn.steady - arrival.to < moving) {
		return;
	}
	setState(turn, { arrival: null });
	if (shared.clearing.to < arrival.to) {
		judge(turn, known ?? arrival);
	}
}

function judge(turn: Turn, { gap, from, to }: Arrival): void {
	const { kind, reason } = judgeGap(gap, turn.settings);
	const awakeFrom = from + gap.suspendedMillis;
	switch (kind) {
		case 'counted':
			countPast(turn, awakeFrom, to);
			turn.saveNow = true;
			return;
		case 'notCounted':
			decide(turn, 'notCounted', reason, gap.millis);
			return;
		case 'natural':
		case 'away':
			clear(turn, kind, to, reason, gap.millis);
			return;
		case 'ask':
			share(turn, { question: { at: stampOf(turn), from: awakeFrom, to, open: true } });
			decide(turn, 'asked', reason, gap.millis);
	}
}
