// Owns the long memory: breaks of two years one by one, and sums by the day of those before (design §7).
import * as v from '../decoders';
import { decodeRows, encodeRows } from '../rows';
import type { JournalEntry } from '../timer/journal';
import { lastMorning } from '../timer/morning';
import { hour, type Instant, type Millis, type Seconds, second } from '../units';
import { isPastKind, type PastKind, pastKinds } from './pastKinds';

export interface PastBreak {
	/** On the wall clock, to the second. */
	readonly at: Instant;
	readonly kind: PastKind;
	/** How long the person was away, or what was taken off the timer. */
	readonly seconds: Seconds;
	/** Coding time before it. */
	readonly codingSeconds: Seconds;
}

export interface PastDay {
	/** Days since 1970, of the person's calendar. */
	readonly day: number;
	/** How many of each of `pastKinds`. */
	readonly counts: readonly number[];
	readonly codingSeconds: Seconds;
}

/** Joining two needs no order, and counts nothing twice. */
export interface Past {
	/** Breaks before this moment are in `days`. */
	readonly summedTo: Instant;
	/** Ascending. */
	readonly days: readonly PastDay[];
	/** Ascending. */
	readonly breaks: readonly PastBreak[];
}

export const emptyPast: Past = { summedTo: 0, days: [], breaks: [] };

/** How long breaks are kept one by one. */
export const keptInFull: Millis = 2 * 365 * 24 * hour;

/** The breaks among decisions whose times are on the wall clock. */
export function breaksAmong(journal: readonly JournalEntry[]): readonly PastBreak[] {
	return journal.flatMap(({ at, kind, seconds, codingSeconds }) =>
		isPastKind(kind) ? [{ at: Math.floor(at / second) * second, kind, seconds, codingSeconds }] : [],
	);
}

export function joinPasts(a: Past, b: Past): Past {
	const summedTo = Math.max(a.summedTo, b.summedTo);
	const breaks = new Map<number, PastBreak>();
	for (const entry of [...a.breaks, ...b.breaks]) {
		const key = placeOf(entry);
		const known = breaks.get(key);
		if (entry.at >= summedTo && (known === undefined || sizeOf(known) < sizeOf(entry))) {
			breaks.set(key, entry);
		}
	}
	const days = new Map(a.days.map((day) => [day.day, day]));
	for (const day of b.days) {
		const known = days.get(day.day);
		days.set(day.day, known === undefined ? day : largerOf(known, day));
	}
	return {
		summedTo,
		days: [...days.values()].sort((one, other) => one.day - other.day),
		breaks: [...breaks.values()].sort((one, other) => placeOf(one) - placeOf(other)),
	};
}

/** By time, then by kind; two with the same place are one. */
function placeOf({ at, kind }: PastBreak): number {
	return at + pastKinds.indexOf(kind);
}

function sizeOf({ seconds, codingSeconds }: PastBreak): number {
	return seconds * 1e6 + codingSeconds;
}

function largerOf(one: PastDay, other: PastDay): PastDay {
	return {
		day: one.day,
		counts: one.counts.map((count, index) => Math.max(count, other.counts[index] ?? 0)),
		codingSeconds: Math.max(one.codingSeconds, other.codingSeconds),
	};
}

/** The same with the breaks of days that are more than two years old as sums. */
export function sumUp(past: Past, wall: Instant): Past {
	const summedTo = Math.max(past.summedTo, lastMorning(wall - keptInFull));
	const days = new Map<number, PastDay>();
	for (const { at, kind, codingSeconds } of past.breaks.filter((entry) => entry.at < summedTo)) {
		const day = dayOf(at);
		const sum = days.get(day) ?? { day, counts: pastKinds.map(() => 0), codingSeconds: 0 };
		const index = pastKinds.indexOf(kind);
		days.set(day, {
			day,
			counts: sum.counts.map((count, place) => count + (place === index ? 1 : 0)),
			codingSeconds: sum.codingSeconds + (kind === 'left' ? 0 : codingSeconds),
		});
	}
	return joinPasts({ ...past, summedTo }, { ...emptyPast, days: [...days.values()] });
}

function dayOf(at: Instant): number {
	const morning = new Date(lastMorning(at));
	return Date.UTC(morning.getFullYear(), morning.getMonth(), morning.getDate()) / (24 * hour);
}

const breakWidth = 4;
const dayWidth = 2 + pastKinds.length;

/** What a file holds of it: some fifteen characters a break or day. */
export function encodePast({ summedTo, days, breaks }: Past): unknown {
	return {
		summedTo,
		days: encodeRows(days.map(({ day, counts, codingSeconds }) => [day, codingSeconds, ...counts])),
		breaks: encodeRows(
			breaks.map(({ at, kind, seconds, codingSeconds }) => [
				at / second,
				pastKinds.indexOf(kind),
				seconds,
				codingSeconds,
			]),
		),
	};
}

export const pastSchema: v.Decoder<Past> = v.object({
	summedTo: v.finite,
	days: v.map(v.string(), (text) =>
		decodeRows(text, dayWidth).map(([day = 0, codingSeconds = 0, ...counts]) => ({
			day,
			counts,
			codingSeconds,
		})),
	),
	breaks: v.map(v.string(), (text) =>
		decodeRows(text, breakWidth).flatMap(([at = 0, code = 0, seconds = 0, codingSeconds = 0]) => {
			const kind = pastKinds[code];
			return kind === undefined ? [] : [{ at: at * second, kind, seconds, codingSeconds }];
		}),
	),
});
