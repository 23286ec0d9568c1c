// The rotating ergonomics check: what comes first next time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseItems } from '../../../../src/core/ergonomics/chooseItems';
import type { ErgonomicsHistory } from '../../../../src/core/ergonomics/item';
import { ergonomicsItems } from '../../../../src/core/ergonomics/items';
import { hour } from '../../../../src/core/units';

const now = Date.UTC(2026, 0, 15, 10);
const daysAgo = (days: number): number => now - days * 24 * hour;

/** Every item answered OK, long enough ago to be due for the same number of days. */
const allOverdueBy = (days: number): ErgonomicsHistory =>
	Object.fromEntries(
		ergonomicsItems.map((item) => [item.id, { answer: 'ok' as const, at: daysAgo(days + item.recheckDays) }]),
	);

describe('the rotating check', () => {
	it('starts with the first four of the full check', () => {
		expect(chooseItems('rotating', {}, now)).toEqual(ergonomicsItems.slice(0, 4).map((item) => item.id));
	});

	it('asks "not now" first, oldest first, then what was never asked', () => {
		const history: ErgonomicsHistory = {
			'erg-feet-flat': { answer: 'ok', at: daysAgo(100) },
			'erg-knees-90': { answer: 'fixed', at: daysAgo(100) },
			'erg-phone-eye': { answer: 'notNow', at: daysAgo(1) },
			'erg-no-cradle': { answer: 'notNow', at: daysAgo(2) },
		};
		expect(chooseItems('rotating', history, now)).toEqual([
			'erg-no-cradle',
			'erg-phone-eye',
			'erg-lumbar',
			'erg-monitor-front',
		]);
	});

	it('then asks what is longest overdue, by its own recheck', () => {
		const history: ErgonomicsHistory = {
			...allOverdueBy(-1),
			'erg-monitor-front': { answer: 'ok', at: daysAgo(32) },
			'erg-shoulders-ears': { answer: 'ok', at: daysAgo(6) },
		};
		expect(chooseItems('rotating', history, now).slice(0, 2)).toEqual([
			'erg-shoulders-ears',
			'erg-monitor-front',
		]);
	});

	it('comes to every item in three breaks when all are answered', () => {
		fc.assert(
			fc.property(fc.constantFrom('ok' as const, 'fixed' as const), (answer) => {
				let history: ErgonomicsHistory = {};
				for (let round = 0; round < 3; round++) {
					for (const id of chooseItems('rotating', history, now)) {
						history = { ...history, [id]: { answer, at: now + round } };
					}
				}
				expect(Object.keys(history)).toHaveLength(12);
			}),
		);
	});

	it('always asks four different items', () => {
		const anyAnswer = fc.record({
			answer: fc.constantFrom('ok' as const, 'fixed' as const, 'notNow' as const),
			at: fc.integer({ min: daysAgo(400), max: now }),
		});
		const anyHistory = fc
			.array(fc.tuple(fc.constantFrom(...ergonomicsItems.map((item) => item.id)), anyAnswer))
			.map((entries): ErgonomicsHistory => Object.fromEntries(entries));
		fc.assert(
			fc.property(anyHistory, (history) => {
				expect(new Set(chooseItems('rotating', history, now)).size).toBe(4);
			}),
		);
	});
});

describe('the other choices', () => {
	it('are all twelve in order, and none', () => {
		expect(chooseItems('full', allOverdueBy(3), now)).toEqual(ergonomicsItems.map((item) => item.id));
		expect(chooseItems('off', {}, now)).toEqual([]);
	});
});
