// Owns putting right what a window wrote before it heard that another one had seen the clock set forward (design §2.7, §6).
import { changedShared } from './changed';
import type { Arrival } from './gaps';
import type { Shared, Steady } from './shared';
import { clockTolerance, pastAt } from './steady';
import { setPresence, setState, type Turn } from './turn';

/** A moment as it would have been written by a window that knew. */
type Back = (moment: Steady) => Steady;

/** Nothing that is past lies ahead of the clock: what does was written by one that had been moved, unknown to the writer. */
function backBy(moved: number, now: Steady): Back {
	return (moment) => (moment > now + clockTolerance ? moment - moved : moment);
}

/** The same, by a window that knew of the move: `correction` is the one that is known now, and `now` the steady clock with it. */
export function asIfHeard(shared: Shared, correction: Shared['correction'], now: Steady): Shared {
	const moved = shared.correction.millis - correction.millis;
	if (moved <= clockTolerance) {
		return shared;
	}
	const back = backBy(moved, now);
	const { signAt, question, spans, journal } = shared;
	return changedShared(shared, {
		...pastAt(shared, back),
		signAt: back(signAt),
		spans: spans.map(({ from, to }) => ({ from: back(from), to: back(to) })),
		question: { ...question, from: back(question.from), to: back(question.to) },
		journal: journal.map((entry) => ({ ...entry, at: back(entry.at) })),
	});
}

/** What this window remembers of its own, once it has heard that the clock had been set forward by `moved`. */
export function hearOfMove(turn: Turn, moved: number): void {
	const { presence, arrival, saving } = turn.state;
	if (moved <= clockTolerance || presence.at <= turn.steady + clockTolerance) {
		return;
	}
	const back = backBy(moved, turn.steady);
	setPresence(turn, {
		at: back(presence.at),
		stretchTo: back(presence.stretchTo),
	});
	setState(turn, {
		arrival: arrival && arrivalBefore(arrival, moved, back),
		saving: { ...saving, at: back(saving.at) },
	});
}

/** A gap that waits to be judged: what it took for a sleep was the move. */
function arrivalBefore({ gap, from, to }: Arrival, moved: number, back: Back): Arrival {
	const slept = gap.suspendedMillis - moved;
	return {
		gap: { ...gap, millis: gap.millis - moved, suspendedMillis: slept > clockTolerance ? slept : 0 },
		from,
		to: back(to),
	};
}
