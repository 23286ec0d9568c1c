// The long memory: two years of breaks one by one, daily sums before that, ten years small (design §7).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/core/decoders';
import { decodeFrame, encodeFrame } from '../../../../src/core/saved/frame';
import {
	breaksAmong,
	emptyPast,
	encodePast,
	joinPasts,
	keptInFull,
	type Past,
	type PastBreak,
	pastSchema,
	sumUp,
} from '../../../../src/core/saved/past';
import { isToBeKept } from '../../../../src/core/saved/pastKinds';
import type { JournalEntry } from '../../../../src/core/timer/journal';
import { lastMorning } from '../../../../src/core/timer/morning';
import { hour, minute, second } from '../../../../src/core/units';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';

const dayMillis = 24 * hour;
const kinds = ['finished', 'natural', 'away', 'skipped', 'cleared', 'left'] as const;

const breaks = fc.array(
	fc.record({
		at: fc.integer({ min: 0, max: 40 }).map((index) => nine - keptInFull + (index - 20) * 7 * hour),
		kind: fc.constantFrom(...kinds),
		seconds: fc.nat(3_600),
		codingSeconds: fc.nat(7_200),
	}),
	{ maxLength: 12 },
);
const past = breaks.map((drawn) => joinPasts(emptyPast, { ...emptyPast, breaks: drawn }));

const textOf = (one: Past): string =>
	encodeFrame({ window: 'a', sequence: 1, wall: nine, mono: 0, phase: '', codingMs: 0 }, encodePast(one));

/** How many breaks there are, one by one and in sums. */
function countOf({ days, breaks: inFull }: Past): number {
	return days.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, inFull.length);
}

/** Breaks from then on, so many a day, every day. */
function years(from: number, count: number, aDay: number): readonly PastBreak[] {
	return Array.from({ length: count * 365 * aDay }, (_, index) => ({
		at: from + Math.floor(index / aDay) * dayMillis + (index % aDay) * 37 * minute,
		kind: kinds[(index * 7) % kinds.length] ?? 'finished',
		seconds: (index * 131) % 3_600,
		codingSeconds: 1_500 + ((index * 977) % 2_400),
	}));
}

describe('past breaks', () => {
	it('are the ends and leavings among the decisions', () => {
		const desk = day(
			'09:00 type 20m; 09:20 leave 1m; 09:21 type 9m; 09:30 idle 9m; 09:39 type 5m; 09:44 skip',
		);
		expect(breaksAmong(desk.state.shared.journal)).toEqual([
			{ at: nine + 21 * minute, kind: 'left', seconds: expect.any(Number), codingSeconds: 20 * 60 },
			{ at: nine + 39 * minute, kind: 'natural', seconds: 9 * 60, codingSeconds: expect.any(Number) },
			{ at: nine + 44 * minute, kind: 'skipped', seconds: 5 * 60, codingSeconds: 5 * 60 },
		]);
	});

	it('are joined in any order, each once', () => {
		fc.assert(
			fc.property(past, past, past, (a, b, c) => {
				expect(joinPasts(a, b)).toEqual(joinPasts(b, a));
				expect(joinPasts(joinPasts(a, b), c)).toEqual(joinPasts(a, joinPasts(b, c)));
				expect(joinPasts(a, a)).toEqual(a);
				const keys = new Set([...a.breaks, ...b.breaks].map(({ at, kind }) => `${at} ${kind}`));
				expect(countOf(joinPasts(a, b))).toBe(keys.size);
			}),
		);
	});

	it('are summed up by the day after two years, none lost and none counted twice, however often', () => {
		fc.assert(
			fc.property(past, fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 5 }), (one, days) => {
				let all = one;
				for (const days_ of days) {
					all = joinPasts(sumUp(all, nine + days_ * dayMillis), sumUp(one, nine));
				}
				expect(countOf(sumUp(all, nine))).toBe(countOf(one));
			}),
		);
	});

	it('of the last two years stay one by one', () => {
		const all = { ...emptyPast, breaks: years(nine - 3 * 365 * dayMillis, 3, 4) };
		const { days, breaks: inFull } = sumUp(all, nine);
		expect(inFull.length).toBeGreaterThanOrEqual(2 * 365 * 4);
		expect(days.length).toBeGreaterThanOrEqual(364);
		expect(days.length).toBeLessThanOrEqual(366);
	});

	it('are read as they were written', () => {
		fc.assert(
			fc.property(past, fc.boolean(), (one, isSummed) => {
				const written = isSummed ? sumUp(one, nine) : one;
				expect(decodeFrame(textOf(written), pastSchema)).toMatchObject({ kind: 'whole', body: written });
			}),
		);
	});

	it('of one second and kind are one: the longer, or the one after more work', () => {
		const one = (seconds: number, codingSeconds: number): Past => ({
			...emptyPast,
			breaks: [{ at: nine, kind: 'finished', seconds, codingSeconds }],
		});
		for (const [small, large] of [
			[one(60, 900), one(61, 0)],
			[one(60, 900), one(60, 901)],
		] as const) {
			expect(joinPasts(small, large)).toEqual(large);
			expect(joinPasts(large, small)).toEqual(large);
		}
	});

	it('stand in the order of their times, and of their kinds in the same second', () => {
		const at = (time: number, kind: PastBreak['kind']): PastBreak => ({
			at: time,
			kind,
			seconds: 1,
			codingSeconds: 1,
		});
		const ordered = [at(nine, 'natural'), at(nine, 'left'), at(nine + second, 'finished')];
		expect(joinPasts({ ...emptyPast, breaks: [...ordered].reverse() }, emptyPast).breaks).toEqual(ordered);
	});

	it('are summed up by the kind and the work before them; what was left early ends no work', () => {
		const before = nine + 3 * hour - keptInFull - 3 * dayMillis;
		const one = (at: number, kind: PastBreak['kind'], codingSeconds: number): PastBreak => ({
			at,
			kind,
			seconds: 60,
			codingSeconds,
		});
		const all = {
			...emptyPast,
			breaks: [
				one(before, 'finished', 1_000),
				one(before + hour, 'left', 500),
				one(before + 2 * hour, 'finished', 700),
				one(before + dayMillis, 'skipped', 30),
			],
		};
		const { days, breaks: inFull } = sumUp(all, nine);
		expect(inFull).toEqual([]);
		// Two years of 365 days and three days before 2026-01-15 is 2024-01-13, the 19,735th day since 1970.
		expect(days).toEqual([
			{ day: 19_735, codingSeconds: 1_700, counts: [2, 0, 0, 0, 0, 1] },
			{ day: 19_736, codingSeconds: 30, counts: [0, 0, 0, 1, 0, 0] },
		]);
	});

	it('stay one by one from the first moment of the day two years ago', () => {
		const morning = lastMorning(nine - keptInFull);
		const one = (at: number): PastBreak => ({ at, kind: 'away', seconds: 1, codingSeconds: 1 });
		const summed = sumUp({ ...emptyPast, breaks: [one(morning - second), one(morning)] }, nine);
		expect(summed.breaks).toEqual([one(morning)]);
		expect(summed.days.map(({ counts }) => counts)).toEqual([[0, 0, 1, 0, 0, 0]]);
		expect(summed.summedTo).toBe(morning);
	});

	it('as sums of one day are joined by the larger of each number, and stand in order', () => {
		const sums = (...days: Past['days']): Past => ({ ...emptyPast, summedTo: nine, days });
		const one = sums({ day: 8, counts: [1, 0, 0, 0, 0, 5], codingSeconds: 10 });
		const other = sums(
			{ day: 9, counts: [0, 0, 0, 0, 0, 1], codingSeconds: 1 },
			{ day: 8, counts: [0, 2, 0, 0, 0, 3], codingSeconds: 20 },
			{ day: 7, counts: [0, 0, 0, 0, 0, 2], codingSeconds: 2 },
		);
		const joined = sums(
			{ day: 7, counts: [0, 0, 0, 0, 0, 2], codingSeconds: 2 },
			{ day: 8, counts: [1, 2, 0, 0, 0, 5], codingSeconds: 20 },
			{ day: 9, counts: [0, 0, 0, 0, 0, 1], codingSeconds: 1 },
		);
		expect(joinPasts(one, other)).toEqual(joined);
		expect(joinPasts(other, one)).toEqual(joined);
		expect(joinPasts(joined, emptyPast)).toEqual(joined);
	});

	it('of a kind that only a later version knows are left out, the others read', () => {
		const written = { summedTo: 0, days: '', breaks: '1.0.5.6 1.9.5.6 1.1.5.6' };
		expect(decode(pastSchema, written)).toMatchObject({
			value: {
				breaks: [
					{ at: second, kind: 'finished' },
					{ at: 3 * second, kind: 'natural' },
				],
			},
		});
	});

	it('of ten years with sixteen a day, every day, are less than half of 500 kB: two files fit', () => {
		const all = { ...emptyPast, breaks: years(nine - 10 * 365 * dayMillis, 10, 16) };
		const kept = sumUp(all, nine);
		expect(countOf(kept)).toBe(all.breaks.length);
		expect(textOf(kept).length).toBeLessThan(250_000);
	});
});

describe('the time to write them down', () => {
	const entry = (at: number, kind: JournalEntry['kind'] = 'finished'): JournalEntry => ({
		at,
		kind,
		reason: null,
		seconds: 0,
		codingSeconds: 0,
	});

	const others = (count: number): readonly JournalEntry[] =>
		Array.from({ length: count }, (_, index) => entry(nine - hour + index * second, 'held'));

	it.each([
		['nothing new', [entry(nine - 2 * dayMillis)], nine - dayMillis, false],
		['no break at all', [entry(nine - 2 * dayMillis, 'due')], 0, false],
		['a break of this day', [entry(nine - hour)], 0, false],
		['a break of a day ago', [entry(nine - 24 * hour)], 0, false],
		['a break of more than a day ago', [entry(nine - 24 * hour - 1)], 0, true],
		['a break that is in a file', [entry(nine - 25 * hour)], nine - 25 * hour, false],
		['a break in the newer half of the journal', [entry(nine - hour), ...others(249)], 0, false],
		['a break that is about to leave the journal', [entry(nine - hour), ...others(250)], 0, true],
		['a break behind much else', [...others(299), entry(nine - hour)], 0, false],
	])('%s', (_, journal, keptTo, expected) => {
		expect(isToBeKept(journal, keptTo, nine)).toBe(expected);
	});
});
