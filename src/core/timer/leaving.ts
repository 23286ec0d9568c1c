// Owns what a break that is left early does to the timer (design §4.6).
import { doneShare } from '../session/place';
import type { Settings } from '../settings';
import { type Millis, minute } from '../units';
import { endStretch, recount } from './clearing';
import { countedMillis } from './counting';
import type { DecisionReason } from './effects';
import { lastDoneAfter } from './history';
import { type BreakRecord, type Steady, snoozeCount } from './shared';
import { decide, share, stampOf, type Turn } from './turn';

/** At most this share of the coding time is taken off for a break that was left. */
const mostCredit = 0.5;

/** How long the place of a break that was left is kept, in real milliseconds. */
export function keptMillis({ timeScale }: Settings): Millis {
	return (30 * minute) / timeScale;
}

/** Whether a break that was left can still be gone on with; of one left at its very end nothing is to come. */
export function isKept({ status, since, place }: BreakRecord, steady: number, settings: Settings): boolean {
	return status === 'left' && place.stage !== 'done' && steady - since < keptMillis(settings);
}

/** Writes a change of the break and has it saved. */
export function changeBreak(turn: Turn, current: BreakRecord, changes: Partial<BreakRecord>): void {
	share(turn, { rest: { ...current, ...changes, at: stampOf(turn) } });
}

/**
 * The timer keeps what it had less the share of the set that was done, never less than half; a share that was
 * taken off when the same break was left before is not taken off again. It is due again as after a snooze that
 * is never refused. `at` is the moment that the journal names.
 */
export function leaveBreak(
	turn: Turn,
	current: BreakRecord,
	reason: DecisionReason,
	at: Steady = turn.steady,
): void {
	endStretch(turn, turn.steady);
	const had = countedMillis(turn.state);
	const done = Math.min(mostCredit, doneShare(current.plan, current.place));
	const before = current.credited ?? { share: 0, ofMillis: had };
	const off = Math.max(0, done - before.share) * before.ofMillis;
	decide(turn, 'left', reason, off, at);
	snoozeAfterLeaving(turn);
	changeBreak(turn, current, {
		status: 'left',
		since: turn.steady,
		credited: { share: Math.max(done, before.share), ofMillis: before.ofMillis },
	});
	share(turn, {
		credit: { at: stampOf(turn), to: turn.steady, carryMillis: Math.max(0, had - off) },
		spans: [],
		lastDone: lastDoneAfter(turn, current),
	});
	recount(turn);
}

/** Due again after `snoozeMinutes` or at `workMinutes`, whichever is later. */
export function snoozeAfterLeaving(turn: Turn): void {
	const { shared } = turn.state;
	const { snoozeMinutes, timeScale } = turn.settings;
	share(turn, {
		snooze: {
			at: stampOf(turn),
			until: turn.steady + (snoozeMinutes * minute) / timeScale,
			count: snoozeCount(shared),
			kind: 'left',
		},
	});
}
