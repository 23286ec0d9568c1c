// Owns when a timer is calm: somebody works, or nobody does, and there is nothing to ask, to tell or to wait for. As long
// as it is, it does without the rules of `Rules`, none of which would change anything.
import type { Settings } from '../settings';
import type { Now } from '../units';
import { moving } from './arrival';
import type { TimerEvent } from './events';
import { type Phase, phaseOf } from './phase';
import { breakOf, emptyShared, openQuestion } from './shared';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';

const calmPhases: ReadonlySet<Phase> = new Set(['off', 'coding', 'resting']);

/** Events that a calm timer can take: somebody works, or nobody does. */
const calmEvents = [
	'sign',
	'doubt',
	'window',
	'wake',
	'settings',
	'restored',
] as const satisfies readonly TimerEvent['type'][];

export type CalmEvent = Extract<TimerEvent, { type: (typeof calmEvents)[number] }>;

/** Whether nothing is due, asked, held or put off, there is no break, and no other window. */
export function isCalm(state: TimerState, now: Now, settings: Settings): boolean {
	const { shared, others, holds, goodUntil } = state;
	const steady = steadyOf(state, now);
	return (
		calmPhases.has(phaseOf(state, now, settings)) &&
		!others &&
		goodUntil <= steady &&
		holds.extension === null &&
		breakOf(shared) === null &&
		openQuestion(shared) === null &&
		// The focus has just come from a window that was closed since.
		Math.abs(steady - shared.handover.until) > moving
	);
}

/** Whether a calm timer can take an event. Of records it is one at most, the first thing that it ever hears. */
export function isCalmEvent({ restored, shared, presence }: TimerState, event: TimerEvent): boolean {
	if (event.type !== 'restored') {
		return calmEvents.some((type) => type === event.type);
	}
	const { length } = event.restored.records;
	const isNew = !restored && shared === emptyShared && presence.at === Number.NEGATIVE_INFINITY;
	return length === 0 || (length === 1 && isNew);
}
