// Joining what windows know: in any order, any number of times (design §6, §7).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../../../../src/core/session/place';
import { merge } from '../../../../src/core/timer/merge';
import {
	type BreakRecord,
	breakOf,
	carryMillis,
	emptyShared,
	type Shared,
} from '../../../../src/core/timer/shared';
import { totalMillis, uniteSpans } from '../../../../src/core/timer/spans';
import { quickPlan } from '../../../support/builders';
import { runs } from '../../../support/runs';

const plan = quickPlan();

/** Few different moments, so that ties and overlaps are frequent. */
const at = fc.integer({ min: 0, max: 12 });
const spans = fc
	.array(fc.record({ from: at, length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 5 })
	.map((drawn) =>
		uniteSpans(
			drawn.map(({ from, length }) => ({ from, to: from + length })),
			[],
			0,
		),
	);

const rest = fc.record({
	at,
	startedAt: at,
	term: fc.integer({ min: 0, max: 2 }),
	window: fc.constantFrom('a', 'b'),
	plan: fc.constant(plan),
	place: fc.constant(startOf(plan)),
	status: fc.constantFrom('offered', 'running', 'paused', 'left', 'finished', 'over'),
	since: at,
	pauseReason: fc.constantFrom(null, 'typing', 'hidden'),
	worked: fc.boolean(),
	credited: fc.constantFrom(null, { share: 0.5, ofMillis: 3 }),
});

const entry = fc.record({
	at,
	kind: fc.constantFrom('counted', 'natural'),
	reason: fc.constantFrom(null, 'idle', 'suspended'),
	seconds: at,
	codingSeconds: at,
});

const drawn: fc.Arbitrary<Shared> = fc.record({
	stamp: at,
	correction: fc.record({ at, millis: at }),
	signAt: at,
	spans,
	clearing: fc.record({
		at,
		kind: fc.constantFrom('natural', 'away', 'skipped', 'finished', 'switchedOff'),
		to: at,
	}),
	credit: fc.record({ at, to: at, carryMillis: at }),
	question: fc.record({ at, from: at, to: at, open: fc.boolean() }),
	snooze: fc.record({ at, until: at, count: at, kind: fc.constantFrom('asked', 'left') }),
	quiet: fc.record({ at, until: at }),
	due: fc.record({ at, since: fc.option(at) }),
	asked: fc.record({ at, epoch: fc.constantFrom('', '1/0'), codingMillis: at, unanswered: at }),
	rest: fc.option(rest),
	ergonomics: fc.dictionary(
		fc.constantFrom('erg-lumbar', 'erg-feet-flat'),
		fc.record({ answer: fc.constantFrom('ok', 'notNow'), at }),
	),
	feelings: fc.array(fc.record({ at, feeling: fc.constantFrom('looser', 'worse') }), { maxLength: 3 }),
	today: fc.dictionary(fc.constantFrom('a:left', 'b'), fc.record({ at, wall: at, out: fc.boolean() })),
	lastDone: fc.dictionary(fc.constantFrom('shoulder-rolls', 'seated-cat-cow'), at),
	noticed: fc.boolean(),
	handover: fc.record({
		at,
		window: fc.constantFrom('', 'a', 'b'),
		signAt: at,
		until: at,
		surface: fc.constantFrom('editor', 'opaque', 'panel'),
		lostFocus: fc.boolean(),
		inactive: fc.boolean(),
	}),
	asking: fc.record({ at, window: fc.constantFrom('', 'a', 'b') }),
	journal: fc.array(entry, { maxLength: 4 }),
});

/** As a state is once it has been merged with nothing: cut, sorted, joined. */
const shared = drawn.map((one) => merge(emptyShared, one));

describe('merge', () => {
	it('does not care who is first', () => {
		fc.assert(
			fc.property(shared, shared, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			}),
		);
	});

	it('does not care which two are joined first', () => {
		fc.assert(
			fc.property(shared, shared, shared, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			}),
			{ numRuns: runs(500, 100) },
		);
	});

	it('changes nothing when it is done again', () => {
		fc.assert(
			fc.property(shared, shared, (a, b) => {
				expect(merge(a, a)).toEqual(a);
				expect(merge(merge(a, b), b)).toEqual(merge(a, b));
				expect(merge(a, emptyShared)).toEqual(a);
			}),
		);
	});

	it('gives the same whatever the order of sixteen windows, some read twice', () => {
		fc.assert(
			fc.property(
				fc.array(shared, { minLength: 2, maxLength: 16 }),
				fc.infiniteStream(fc.nat()),
				(all, chance) => {
					const shuffled = [...all, ...all.slice(0, 5)]
						.map((one) => ({ one, by: chance.next().value }))
						.sort((a, b) => a.by - b.by)
						.map(({ one }) => one);
					expect(shuffled.reduce(merge)).toEqual(all.reduce(merge));
				},
			),
			{ numRuns: runs(60, 20) },
		);
	});

	it('never counts a second twice, and never one before the last clearing', () => {
		fc.assert(
			fc.property(shared, shared, (a, b) => {
				const joined = merge(a, b);
				const cut = Math.max(joined.clearing.to, joined.credit.to);
				const seconds = new Set<number>();
				for (const { from, to } of [...a.spans, ...b.spans]) {
					for (let second = from; second < to; second += 1) {
						if (second >= cut) {
							seconds.add(second);
						}
					}
				}
				expect(totalMillis(joined.spans)).toBe(seconds.size);
			}),
		);
	});

	it('forgets what a later clearing ended: a break, and what an earlier one had kept', () => {
		fc.assert(
			fc.property(shared, shared, (a, b) => {
				const { clearing, credit, ...joined } = merge(a, b);
				const current = breakOf({ ...joined, clearing, credit });
				expect(current === null || current.startedAt > clearing.at).toBe(true);
				expect(carryMillis({ ...joined, clearing, credit })).toBe(
					credit.at > clearing.at ? credit.carryMillis : 0,
				);
			}),
		);
	});
});

describe('spans', () => {
	it.each([
		[
			'apart',
			[{ from: 0, to: 2 }],
			[{ from: 3, to: 4 }],
			0,
			[
				{ from: 0, to: 2 },
				{ from: 3, to: 4 },
			],
		],
		['touching', [{ from: 0, to: 2 }], [{ from: 2, to: 4 }], 0, [{ from: 0, to: 4 }]],
		['overlapping', [{ from: 0, to: 3 }], [{ from: 2, to: 4 }], 0, [{ from: 0, to: 4 }]],
		['inside', [{ from: 0, to: 9 }], [{ from: 2, to: 4 }], 0, [{ from: 0, to: 9 }]],
		['cut', [{ from: 0, to: 9 }], [{ from: 2, to: 4 }], 5, [{ from: 5, to: 9 }]],
		['empty ones', [{ from: 5, to: 5 }], [{ from: 7, to: 6 }], 0, []],
	])('%s', (_, a, b, cut, united) => {
		expect(uniteSpans(a, b, cut)).toEqual(united);
	});
});

describe('of two windows', () => {
	const both = (one: Partial<Shared>, other: Partial<Shared>): readonly Shared[] => {
		const [a, b] = [
			{ ...emptyShared, ...one },
			{ ...emptyShared, ...other },
		];
		return [merge(a, b), merge(b, a)];
	};

	it('the later write stands, whatever is written', () => {
		for (const joined of both({ quiet: { at: 9, until: 99 } }, { quiet: { at: 10, until: 20 } })) {
			expect(joined.quiet).toEqual({ at: 10, until: 20 });
		}
	});

	it('two writes at the same moment give one of them, however their keys are ordered', () => {
		for (const joined of both({ quiet: { at: 9, until: 1 } }, { quiet: { until: 1, at: 9 } })) {
			expect(joined.quiet).toEqual({ at: 9, until: 1 });
		}
		const four = { at: 3, codingMillis: 4, epoch: '1/0', unanswered: 1 };
		const five = { ...four, codingMillis: 5 };
		const turned = { unanswered: 1, epoch: '1/0', codingMillis: 4, at: 3 };
		const chosen = both({ asked: four }, { asked: five }).map(({ asked }) => asked.codingMillis);
		expect(both({ asked: turned }, { asked: five }).map(({ asked }) => asked.codingMillis)).toEqual(chosen);
		const three = { unanswered: 1, epoch: '1/0', codingMillis: 3, at: 3 };
		expect(both({ asked: three }, { asked: four }).map(({ asked }) => asked.codingMillis)).toEqual([3, 3]);
		const six = { ...three, codingMillis: 6 };
		expect(both({ asked: six }, { asked: five }).map(({ asked }) => asked.codingMillis)).toEqual([5, 5]);
	});

	it('what one of them cut off stays cut off, though the other cleared later', () => {
		const one = {
			clearing: { at: 9, kind: 'skipped', to: 8 },
			credit: { at: 9, to: 7, carryMillis: 1 },
		} as const;
		const other = {
			clearing: { at: 10, kind: 'away', to: 5 },
			credit: { at: 10, to: 4, carryMillis: 2 },
		} as const;
		for (const joined of both(one, other)) {
			expect(joined.clearing).toEqual({ at: 10, kind: 'away', to: 8 });
			expect(joined.credit).toEqual({ at: 10, to: 7, carryMillis: 2 });
		}
	});

	it.each<[string, Partial<BreakRecord>, Partial<BreakRecord>]>([
		['was started later', { startedAt: 10, term: 0, at: 10 }, { startedAt: 9, term: 5, at: 20 }],
		['was taken over more often', { startedAt: 9, term: 10, at: 10 }, { startedAt: 9, term: 9, at: 20 }],
		['was changed later', { startedAt: 9, term: 1, at: 10 }, { startedAt: 9, term: 1, at: 9 }],
	])('that break stands which %s', (_, stays, goes) => {
		const common = {
			window: 'a',
			plan,
			place: startOf(plan),
			status: 'paused',
			since: 0,
			pauseReason: null,
			worked: false,
			credited: null,
		} as const;
		const [one, other] = [
			{ startedAt: 0, term: 0, at: 0, ...common, ...stays },
			{ startedAt: 0, term: 0, at: 0, ...common, ...goes, window: 'b' },
		];
		for (const joined of both({ rest: one }, { rest: other })) {
			expect(joined.rest?.window).toBe('a');
		}
	});

	it('feelings are joined by their time, each once, the last hundred', () => {
		const feelings = (from: number): Shared['feelings'] =>
			Array.from({ length: 60 }, (__, index) => ({ at: from + index, feeling: 'looser' }));
		for (const joined of both(
			{ feelings: feelings(0) },
			{ feelings: [...feelings(50), { at: 109, feeling: 'worse' }] },
		)) {
			expect(joined.feelings.map(({ at: moment }) => moment)).toEqual([
				...Array.from({ length: 99 }, (__, index) => index + 11),
				109,
			]);
			expect(joined.feelings.slice(-2).map(({ feeling }) => feeling)).toEqual(['looser', 'worse']);
		}
	});

	it.each([
		[false, false, false],
		[true, false, true],
		[false, true, true],
	])('the notice was seen by one or the other (%s, %s)', (one, other, seen) => {
		for (const joined of both({ noticed: one }, { noticed: other })) {
			expect(joined.noticed).toBe(seen);
		}
	});
});
