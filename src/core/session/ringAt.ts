// Owns what the ring and the word beside it show for the work done of a part.
import { type Millis, second } from '../units';
import type { PhaseMoment, RingMoment } from './moment';
import type { PlannedPart } from './plan';
import { workMillis } from './timeline';

/** Seconds before the end of a part in which the ring grows bolder. */
const endingSeconds = 3;

/** The ring for a part of which `done` milliseconds of work are done. */
export function ringAt(part: PlannedPart, done: Millis): RingMoment {
	const whole = workMillis(part);
	const leftMillis = whole - done;
	const ending = leftMillis <= endingSeconds * second;
	if (part.dose.kind === 'hold') {
		return {
			kind: 'hold',
			left: leftMillis / whole,
			number: Math.ceil(leftMillis / second),
			pieces: 1,
			ending,
		};
	}
	const { cycles, cycleSeconds } = part.dose;
	const cycle = Math.min(Math.floor(done / (cycleSeconds * second)) + 1, cycles);
	return { kind: 'cycles', left: leftMillis / whole, number: cycle, pieces: cycles, ending };
}

/** The phase of the present cycle; `null` for holds and for even movements. */
export function phaseAt(part: PlannedPart, done: Millis): PhaseMoment | null {
	if (part.dose.kind === 'hold') {
		return null;
	}
	const cycleMillis = part.dose.cycleSeconds * second;
	const last = part.dose.phases.at(-1);
	if (last === undefined) {
		return null;
	}
	if (done >= workMillis(part)) {
		return { kind: last.kind, progress: 1 };
	}
	let millis = done % cycleMillis;
	for (const phase of part.dose.phases) {
		const phaseMillis = phase.seconds * second;
		if (millis < phaseMillis) {
			return { kind: phase.kind, progress: millis / phaseMillis };
		}
		millis -= phaseMillis;
	}
	return { kind: last.kind, progress: 1 };
}
