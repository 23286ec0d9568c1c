// Rows of whole numbers as text: short, read as they were written, and nothing taken for a row that is none.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRows, encodeRows } from '../../../src/core/rows';

describe('rows', () => {
	it.each([
		['none', [], ''],
		['a row', [[10, 35, 36]], 'a.z.10'],
		[
			'the first number of each as its distance',
			[
				[100, 1],
				[103, 2],
				[101, 3],
			],
			'2s.1 3.2 -2.3',
		],
		['numbers below zero', [[-5, -36]], '-5.-10'],
	])('%s', (_, rows, text) => {
		expect(encodeRows(rows)).toBe(text);
		expect(decodeRows(text, rows[0]?.length ?? 1)).toEqual(rows);
	});

	it.each([
		['too few numbers', '1.2.3 1.2 1.2.3'],
		['too many numbers', '1.2.3 1.2.3.4 1.2.3'],
		['something else first', '1.2.3 ?.2.3 1.2.3'],
		['something else last', '1.2.3 1.2.? 1.2.3'],
		['nothing between two dots', '1.2.3 1..3 1.2.3'],
		['a number that is too large to be exact', '1.2.3 1.2.zzzzzzzzzzz 1.2.3'],
		['nothing', '1.2.3  1.2.3'],
	])('leave out %s, as if it were not there', (_, text) => {
		expect(decodeRows(text, 3)).toEqual([
			[1, 2, 3],
			[2, 2, 3],
		]);
	});

	it('are read as they were written', () => {
		const number = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4 }),
				fc.array(fc.array(number, { minLength: 4, maxLength: 4 })),
				(width, drawn) => {
					const rows = drawn.map((row) => row.slice(0, width));
					expect(decodeRows(encodeRows(rows), width)).toEqual(rows);
				},
			),
		);
	});
});
