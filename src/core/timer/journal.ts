// Owns the journal: the last decisions as codes and numbers, which windows can join (design §5).
import { decodeRows, encodeRows } from '../rows';
import { type Millis, type Seconds, second } from '../units';
import {
	type Decision,
	type DecisionKind,
	type DecisionReason,
	decisionKinds,
	decisionReasons,
} from './effects';
import type { Steady } from './shared';

/** One decision as it is kept: no text of anybody can be in it. */
export interface JournalEntry {
	/** When it was taken; of a stretch of work, when that began. */
	readonly at: Steady;
	readonly kind: DecisionKind;
	readonly reason: DecisionReason | null;
	/** What the decision's `millis` are, in real time; 0 if it has none. */
	readonly seconds: Seconds;
	/** Coding time just before. */
	readonly codingSeconds: Seconds;
}

/** How many decisions are kept. */
export const mostEntries = 500;

/** More coding time than any entry has. */
const mostSeconds: Seconds = 1e6;

/** Decisions that set the timer to zero. */
export const clearingKinds: ReadonlySet<DecisionKind> = new Set([
	'natural',
	'away',
	'skipped',
	'finished',
	'cleared',
]);

/** Two stretches of work no further apart are one. */
const oneStretch: Millis = 2 * second;

export function journalEntry(
	at: Steady,
	{ kind, reason, millis = 0 }: Omit<Decision, 'at'>,
	codingMillis: Millis,
): JournalEntry {
	return {
		at: Math.round(at),
		kind,
		reason: reason ?? null,
		seconds: Math.round(millis / second),
		codingSeconds: Math.round(codingMillis / second),
	};
}

/** Where an entry stands: by time, kind and reason. Two with the same place are one. */
function placeOf({ at, kind, reason }: JournalEntry): number {
	const reasonCode = reason === null ? 0 : decisionReasons.indexOf(reason) + 1;
	return (
		(at * decisionKinds.length + decisionKinds.indexOf(kind)) * (decisionReasons.length + 1) + reasonCode
	);
}

/** Of two entries with the same place the one with the larger numbers stays. */
function sizeOf({ seconds, codingSeconds }: JournalEntry): number {
	return seconds * mostSeconds + codingSeconds;
}

/** The journal with one more entry; a stretch of work that goes on is the one it goes on with. */
export function appendEntry(journal: readonly JournalEntry[], added: JournalEntry): readonly JournalEntry[] {
	const entry = isStretch(added) ? goingOn(journal, added) : added;
	const last = journal.at(-1);
	return last === undefined || placeOf(last) < placeOf(entry)
		? [...journal, entry].slice(-mostEntries)
		: joinJournals(journal, [entry]);
}

/** Whether it brought the timer down. */
export function isReset({ kind }: JournalEntry): boolean {
	return kind === 'left' || clearingKinds.has(kind);
}

function isStretch({ kind, reason }: JournalEntry): boolean {
	return kind === 'counted' && reason === null;
}

function goingOn(journal: readonly JournalEntry[], entry: JournalEntry): JournalEntry {
	const before = [...journal].reverse().find((known) => isStretch(known) || isReset(known));
	if (before === undefined || !isStretch(before) || entry.at <= before.at) {
		return entry;
	}
	const apart = entry.at - before.at - before.seconds * second;
	return Math.abs(apart) > oneStretch
		? entry
		: { ...entry, at: before.at, seconds: before.seconds + entry.seconds };
}

/** The latest of both, each once; the order of the two does not matter. */
export function joinJournals(
	a: readonly JournalEntry[],
	b: readonly JournalEntry[],
): readonly JournalEntry[] {
	if (b.length === 0 || a === b) {
		return a;
	}
	const joined = new Map<number, JournalEntry>();
	for (const entry of [...a, ...b]) {
		const place = placeOf(entry);
		const known = joined.get(place);
		if (known === undefined || sizeOf(known) < sizeOf(entry)) {
			joined.set(place, entry);
		}
	}
	return [...joined]
		.sort(([one], [other]) => one - other)
		.map(([, entry]) => entry)
		.slice(-mostEntries);
}

/** Some fifteen characters an entry: time since the one before, codes of kind and reason, seconds, coding seconds. */
export function encodeJournal(journal: readonly JournalEntry[]): string {
	return encodeRows(
		journal.map(({ at, kind, reason, seconds, codingSeconds }) => [
			at,
			decisionKinds.indexOf(kind),
			reason === null ? -1 : decisionReasons.indexOf(reason),
			seconds,
			codingSeconds,
		]),
	);
}

const rowWidth = 5;

/** Reads any text; what is no entry, or one of a later version, is left out. */
export function decodeJournal(text: string): readonly JournalEntry[] {
	return decodeRows(text, rowWidth).flatMap(
		([at = 0, kindCode = 0, reasonCode = 0, seconds = 0, coding = 0]) => {
			const kind = decisionKinds[kindCode];
			const reason = decisionReasons[reasonCode] ?? null;
			return kind === undefined ? [] : [{ at, kind, reason, seconds, codingSeconds: coding }];
		},
	);
}
