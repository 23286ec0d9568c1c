// Filling a time with movements: how long they last, how amounts are changed, what is taken and what goes back.
import { describe, expect, it } from 'vitest';
import { movements } from '../../../../src/core/movements/movements';
import { type Candidates, fillPart, fillTime, type NextSet } from '../../../../src/core/session/fillTime';
import { fitAmounts, type Item, itemOf, spanOf } from '../../../../src/core/session/fitAmounts';

/** A hold of that many seconds, that may last from half of it to half more; or no other time. */
function hold(seconds: number, range: 'rigid' | 'free' = 'free', leadSeconds = 0): Item {
	const doseRange =
		range === 'rigid' ? { min: seconds, max: seconds } : { min: seconds / 2, max: seconds * 1.5 };
	const movement = {
		...movements['seated-upper-back-reach'],
		dose: { kind: 'hold', seconds },
		doseRange,
	} as const;
	return { movement, amount: seconds, secondsEach: 1, leadSeconds };
}

/** Cycles of six seconds, five to ten. */
const cycles = (): Item => ({
	...itemOf(movements['seated-cat-cow'], 0),
	movement: { ...movements['seated-cat-cow'] },
});

const amountsOf = (items: readonly Item[] | undefined): readonly number[] | undefined =>
	items?.map(({ amount }) => amount);

describe('a movement in a set', () => {
	it.each([
		[
			'a hold of two sides, each with its lead',
			'ear-to-shoulder',
			{ amount: 15, secondsEach: 2, leadSeconds: 4 },
		],
		[
			'a hold of both sides at once',
			'seated-upper-back-reach',
			{ amount: 20, secondsEach: 1, leadSeconds: 2 },
		],
		[
			'cycles in two directions, of which one has a lead',
			'shoulder-rolls',
			{ amount: 10, secondsEach: 4, leadSeconds: 2 },
		],
		['cycles of the whole body', 'seated-cat-cow', { amount: 5, secondsEach: 6, leadSeconds: 2 }],
	] as const)('is %s', (_, id, expected) => {
		expect(itemOf(movements[id], 2)).toEqual({ movement: movements[id], ...expected });
	});

	it('lasts with others the sum of their leads and amounts, the least, the usual and the most', () => {
		expect(spanOf([hold(10, 'free', 2), hold(20, 'rigid', 3)])).toEqual({ least: 30, usual: 35, most: 40 });
		expect(spanOf([itemOf(movements['ear-to-shoulder'], 2)])).toEqual({ least: 24, usual: 34, most: 44 });
		expect(spanOf([])).toEqual({ least: 0, usual: 0, most: 0 });
	});
});

describe('amounts', () => {
	it.each([
		['stay when they fit', [10, 10], 20, [10, 10]],
		['grow evenly', [10, 10], 24, [12, 12]],
		['grow evenly, the first ones first', [10, 10], 23, [12, 11]],
		['shrink evenly, the first ones first', [10, 10], 17, [8, 9]],
		['grow to their most', [10, 4], 21, [15, 6]],
		['shrink to their least', [10, 4], 7, [5, 2]],
	])('%s', (_, usual, seconds, expected) => {
		expect(
			amountsOf(
				fitAmounts(
					usual.map((amount) => hold(amount)),
					seconds,
					0,
				),
			),
		).toEqual(expected);
	});

	it.each([
		['more than the most', 23, undefined],
		['as much more as is tolerated', 22, [15, 6]],
		['less than the least', 5, undefined],
		['as much less as is tolerated', 6, [5, 2]],
	])('do not give %s', (_, seconds, expected) => {
		expect(amountsOf(fitAmounts([hold(10), hold(4)], seconds, 1))).toEqual(expected);
	});

	it('change by whole units on every side, and never by more than is missing', () => {
		const ear = itemOf(movements['ear-to-shoulder'], 0);
		expect(amountsOf(fitAmounts([ear], 35, 1))).toEqual([17]);
		expect(amountsOf(fitAmounts([ear], 35, 0))).toBeUndefined();
		expect(amountsOf(fitAmounts([ear, hold(10)], 43, 0))).toEqual([16, 11]);
		expect(amountsOf(fitAmounts([ear, hold(10)], 37, 0))).toEqual([14, 9]);
	});
});

describe('amounts of which one goes in long steps', () => {
	it.each([
		['past the time, and the shorter ones come back to it', 5, 50, [7, 8]],
		['below the time, and the shorter ones come back to it', 8, 48, [6, 12]],
	])('go %s', (_, amount, seconds, expected) => {
		const short = hold(10);
		const narrow = { ...short, movement: { ...short.movement, doseRange: { min: 8, max: 12 } } };
		expect(amountsOf(fitAmounts([{ ...cycles(), amount }, narrow], seconds, 0))).toEqual(expected);
	});

	it('go past the time by as much as is tolerated, the first alone', () => {
		expect(amountsOf(fitAmounts([cycles(), cycles()], 65, 1))).toEqual([6, 5]);
		expect(amountsOf(fitAmounts([cycles(), cycles()], 64, 1))).toBeUndefined();
		expect(amountsOf(fitAmounts([hold(10, 'rigid'), cycles()], 45, 1))).toEqual([10, 6]);
	});
});

const [begin, a, b, c, end] = [hold(10), hold(10), hold(10), hold(10), hold(10)];

function candidates(changes: Partial<Candidates> = {}): Candidates {
	return { leadSeconds: 0, begins: [[begin]], leads: [a, b, c], others: [a, b, c], end: [end], ...changes };
}

/** Nothing comes after it. */
const noNext: NextSet = { items: [], seconds: Number.POSITIVE_INFINITY };

/** Which of the items it is made of. */
function made(items: readonly Item[] | undefined, among: readonly Item[]): readonly number[] | undefined {
	return items?.map(({ movement }) => among.findIndex((item) => item.movement === movement));
}

describe('a set that fills a time', () => {
	const plenty = Array.from({ length: 12 }, () => hold(10));

	it('begins, leads with what is wanted most, is filled in order, and ends', () => {
		const set = fillTime(candidates({ leads: [c, a], others: [a, b, c, ...plenty] }), 50, noNext);
		expect(made(set, [begin, a, b, c, end])).toEqual([0, 3, 1, 2, 4]);
		expect(amountsOf(set)).toEqual([10, 10, 10, 10, 10]);
	});

	it.each([
		[30, [10, 10, 10]],
		[31, [8, 8, 8, 7]],
		[40, [10, 10, 10, 10]],
		[44, [8, 9, 9, 9, 9]],
	])('lasts %i seconds to the second', (seconds, amounts) => {
		const set = fillTime(candidates({ others: [a, b, c, ...plenty] }), seconds, noNext);
		expect([...(amountsOf(set) ?? [])].sort()).toEqual([...amounts].sort());
	});

	it('has nothing before its first movement', () => {
		const led = {
			begins: [[hold(10, 'rigid', 2)]],
			leads: [hold(10, 'rigid', 2)],
			end: [hold(10, 'rigid', 2)],
		};
		expect(fillTime(candidates({ ...led, others: [], leadSeconds: 2 }), 34, noNext)).toHaveLength(3);
		expect(fillTime(candidates({ ...led, others: [], leadSeconds: 2 }), 36, noNext)).toBeUndefined();
	});

	it.each([
		[29, true],
		[31, true],
		[28, false],
		[32, false],
	])('may be a second longer or shorter: 30 for %i is %s', (seconds, expected) => {
		const rigid = { begins: [[hold(10, 'rigid')]], leads: [hold(10, 'rigid')], end: [hold(10, 'rigid')] };
		expect(fillTime(candidates({ ...rigid, others: [] }), seconds, noNext) !== undefined).toBe(expected);
	});

	it('goes back from what does not fit to what is wanted next', () => {
		const rigid = (seconds: number): Item => hold(seconds, 'rigid');
		const [start, lead, long, right, finish] = [rigid(10), rigid(10), rigid(30), rigid(15), rigid(10)];
		const one = { begins: [[start]], leads: [lead], others: [lead, long, right, ...plenty], end: [finish] };
		expect(made(fillTime(candidates(one), 45, noNext), [start, lead, long, right, finish])).toEqual([
			0, 1, 3, 4,
		]);
		const other = { ...one, leads: [long, lead], others: [right] };
		expect(made(fillTime(candidates(other), 45, noNext), [start, lead, long, right, finish])).toEqual([
			0, 1, 3, 4,
		]);
		const another = { ...one, begins: [[long], [start]], others: [right] };
		expect(made(fillTime(candidates(another), 45, noNext), [start, lead, long, right, finish])).toEqual([
			0, 1, 3, 4,
		]);
	});

	it('has nothing twice, be it as beginning and as lead', () => {
		const set = fillTime(
			candidates({ begins: [[a]], leads: [a, b], others: [a, b, c, ...plenty] }),
			40,
			noNext,
		);
		expect(made(set, [a, b, c, end])).toEqual([0, 1, 2, 3]);
	});

	it('is none where all together cannot fill it, or the least of it is too long', () => {
		expect(fillTime(candidates(), 77, noNext)).toBeUndefined();
		expect(amountsOf(fillTime(candidates(), 76, noNext))).toEqual([15, 15, 15, 15, 15]);
		expect(fillTime(candidates(), 13, noNext)).toBeUndefined();
		expect(amountsOf(fillTime(candidates(), 14, noNext))).toEqual([5, 5, 5]);
	});

	it('takes more of each where all together is less than twice the time', () => {
		expect(amountsOf(fillTime(candidates({ others: [a, b, c] }), 45, noNext))).toEqual([15, 15, 15]);
		expect(fillTime(candidates({ others: [a, b, c, ...plenty] }), 45, noNext)).toHaveLength(5);
		const exactly = [a, b, c, ...plenty].slice(0, 8);
		expect(fillTime(candidates({ others: exactly }), 45, noNext)).toHaveLength(5);
		expect(fillTime(candidates({ others: exactly.slice(1) }), 45, noNext)).toHaveLength(3);
	});
});

describe('a set that another one follows', () => {
	const large = hold(40);
	const others = [large, a, b, c, ...Array.from({ length: 12 }, () => hold(10, 'rigid'))];
	const all = [begin, ...others, end];
	/** The most that is left when only what is small was taken: two of 10 s beside beginning and end. */
	const most = spanOf(all.filter((item) => ![begin, a, b].includes(item))).most;

	it('leaves enough for it, where there is enough for both', () => {
		const next = (seconds: number): NextSet => ({ items: all, seconds });
		const one = candidates({ leads: [large, a], others });
		expect(made(fillTime(one, 40, next(most)), [begin, large, a, b, end])).toEqual([0, 2, 3, 4]);
		expect(made(fillTime(one, 40, next(most - 50)), [begin, large, a, b, end])).toEqual([0, 1, 4]);
	});

	it('leaves just enough for it, where there is just enough for both', () => {
		const [start, lead, free, exact] = [hold(10), hold(10), hold(10), hold(10, 'rigid')];
		const rigid = Array.from({ length: 12 }, () => hold(10, 'rigid'));
		const one = candidates({ begins: [[start]], leads: [lead], others: [lead, free, exact, ...rigid] });
		const items = [start, lead, free, exact, ...rigid, end];
		const enough = (less: number): NextSet => ({ items, seconds: spanOf(items).most - 40 + less });
		expect(made(fillTime(one, 40, enough(0)), [start, lead, free, exact, end])).toEqual([0, 1, 3, 4]);
		expect(made(fillTime(one, 40, enough(1)), [start, lead, free, exact, end])).toEqual([0, 1, 2, 4]);
	});

	it('leaves it be where there is not', () => {
		const next: NextSet = { items: all, seconds: spanOf(all).most - 39 };
		const one = candidates({ leads: [large, a], others });
		expect(made(fillTime(one, 40, next), [begin, large, a, b, end])).toEqual([0, 1, 4]);
	});
});

describe('a set for which too little is left', () => {
	it('has as much as goes into the time, passing what is too long', () => {
		const long = hold(60);
		const set = fillPart(candidates({ others: [begin, a, long, b] }), 45);
		expect(made(set, [begin, a, long, b, end])).toEqual([0, 1, 3, 4]);
		expect(amountsOf(set)).toEqual([12, 11, 11, 11]);
	});

	it('is shorter than asked where its movements allow no more', () => {
		expect(amountsOf(fillPart(candidates({ others: [a] }), 600))).toEqual([15, 15, 15]);
	});

	it('has no lead before its first movement', () => {
		const led = { begins: [[hold(10, 'rigid', 2)]], others: [hold(10, 'rigid', 2)], end: [] };
		expect(fillPart(candidates({ ...led, leadSeconds: 2 }), 22)).toHaveLength(2);
		expect(fillPart(candidates({ ...led, leadSeconds: 2 }), 21)).toHaveLength(1);
	});

	it('is nothing where nothing is left', () => {
		expect(fillPart(candidates({ begins: [], others: [], end: [] }), 60)).toEqual([]);
	});
});
