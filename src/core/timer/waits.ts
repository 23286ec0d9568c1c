// Owns what the person waits for: a build or test run that they began and that still runs (design §3.2).
import { type Millis, second } from '../units';
import type { Holds, TimerState } from './state';
import type { Wait } from './terminalCommands';

/** Nothing shorter is a wait, and the end of nothing shorter is a good moment. */
export const worthWaiting: Millis = 10 * second;

/** The terminal of a task comes to the front this soon; later a person went there. */
const terminalFollows: Millis = 5 * second;

type Run = Holds['runs'][number];

/**
 * The wait that goes on, and from when on it is one: ten seconds after its start and the latest sign. Whoever went on
 * to another input that reports no keys may be typing there.
 */
export function currentWait({ holds, presence }: TimerState): { moment: Wait; fromMono: Millis } | null {
	const run = holds.runs.find(isWait);
	return run === undefined ||
		(presence.surface === 'opaque' && holds.elsewhereMono > run.sinceMono + terminalFollows)
		? null
		: { moment: run.waits, fromMono: Math.max(run.sinceMono, presence.mono) + worthWaiting };
}

function isWait(run: Run): run is Run & { readonly waits: Wait } {
	return run.waits !== null;
}
