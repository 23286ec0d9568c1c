// Owns adding to the counted time, ending a stretch of work and clearing the timer.
import type { Millis } from '../units';
import { countedMillis } from './counting';
import type { DecisionKind, DecisionReason } from './effects';
import { breakOf, type ClearingKind, carryMillis, cutAt, type Span, type Steady } from './shared';
import { totalMillis, uniteSpans } from './spans';
import { decide, setPresence, setState, share, shareLater, stampOf, type Turn } from './turn';

/** Counts the time from one moment to another; what was cleared before stays cleared. */
export function count(turn: Turn, from: Steady, to: Steady): void {
	const start = Math.max(from, cutAt(turn.state.shared));
	if (start >= to) {
		return;
	}
	if (start !== turn.state.presence.stretchTo) {
		endStretch(turn, start);
	}
	setPresence(turn, { stretchTo: to });
}

/** Counts time before the stretch that goes on, which ends here. */
export function countPast(turn: Turn, from: Steady, to: Steady): void {
	endStretch(turn, turn.state.presence.stretchTo, [{ from, to }]);
}

/** Ends the stretch of work that went on, and says how long it was; the next one may begin at `next`. */
export function endStretch(turn: Turn, next: Steady, past: readonly Span[] = []): void {
	const { stretchFrom, stretchTo } = turn.state.presence;
	if (stretchTo > stretchFrom) {
		decide(turn, 'counted', undefined, stretchTo - stretchFrom, stretchFrom);
	}
	const { shared } = turn.state;
	const added = [...past, { from: stretchFrom, to: stretchTo }];
	shareLater(turn, { spans: uniteSpans(shared.spans, added, cutAt(shared)) });
	setPresence(turn, { stretchFrom: next, stretchTo: next });
	recount(turn);
}

/** Works out anew what is counted in `shared`. */
export function recount(turn: Turn): void {
	const { shared, settled } = turn.state;
	const closedMillis = carryMillis(shared) + totalMillis(shared.spans);
	setState(turn, { settled: { ...settled, closedMillis } });
}

/** Begins the gap to the next sign here: what was open before is neither counted nor judged. */
export function restartGap(turn: Turn): void {
	setPresence(turn, {
		at: turn.steady,
		mono: turn.at.mono,
		wall: turn.at.wall,
		lostFocus: turn.state.focus.focused === false,
		inactive: !turn.state.focus.active,
		stalledMillis: 0,
		aheadFrom: Number.POSITIVE_INFINITY,
		credited: false,
	});
}

/** Clearings that the person, or a rest, deserves: unanswered reminders are forgotten (design §3.6). */
const forgiving: ReadonlySet<ClearingKind> = new Set(['natural', 'skipped', 'finished']);

const wordFor: Readonly<Record<ClearingKind, DecisionKind>> = {
	natural: 'natural',
	away: 'away',
	skipped: 'skipped',
	finished: 'finished',
	switchedOff: 'cleared',
};

/** Sets the timer to zero; what was counted after `to` stays. */
export function clear(
	turn: Turn,
	kind: ClearingKind,
	to: Steady,
	reason?: DecisionReason,
	millis: Millis = countedMillis(turn.state),
): void {
	endStretch(turn, turn.state.presence.stretchTo);
	decide(turn, wordFor[kind], reason, millis);
	const { shared } = turn.state;
	const at = stampOf(turn);
	const clearing = { at, kind, to: Math.max(to, cutAt(shared)) };
	share(turn, {
		clearing,
		spans: uniteSpans(shared.spans, [], clearing.to),
		...(forgiving.has(kind) ? { asked: { ...shared.asked, at, unanswered: 0 } } : {}),
	});
	setPresence(turn, { stretchFrom: clearing.to, stretchTo: clearing.to });
	recount(turn);
	setState(turn, { goodUntil: Number.NEGATIVE_INFINITY });
	closePanelOf(turn, breakOf(shared)?.window === turn.state.window, kind);
}

/** A break that a clearing ended from outside leaves nothing to do in its panel. */
function closePanelOf(turn: Turn, ours: boolean, kind: ClearingKind): void {
	if (ours && kind !== 'finished') {
		turn.effects.push({ type: 'closePanel' });
	}
}
