// Owns which decisions are kept for years, and when it is time to write them down.
import type { DecisionKind } from '../timer/effects';
import { type JournalEntry, mostEntries } from '../timer/journal';
import { hour, type Instant } from '../units';

/** What a break ended in, and breaks left early. The place of a word is its code: add at the end, take none away. */
export const pastKinds = ['finished', 'natural', 'away', 'skipped', 'cleared', 'left'] as const;

export type PastKind = (typeof pastKinds)[number];

export function isPastKind(kind: DecisionKind): kind is PastKind {
	return pastKinds.some((known) => known === kind);
}

/**
 * Whether it is time to write breaks down: one that is in no file yet is a day old, or is about to leave the
 * journal.
 */
export function isToBeKept(journal: readonly JournalEntry[], keptTo: Instant, wall: Instant): boolean {
	const oldest = journal.findIndex(({ at, kind }) => at > keptTo && isPastKind(kind));
	const entry = journal[oldest];
	return entry !== undefined && (wall - entry.at > 24 * hour || journal.length - oldest > mostEntries / 2);
}
