// What decoders let through, what they refuse and how they name the place.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from '../../../src/core/decoders';

const ok = (value: unknown) => ({ ok: true, value });
const refused = (reason: string) => ({ ok: false, reason });

describe('a decoder', () => {
	it.each([
		['true or false', v.boolean, true, 1, 'not true or false'],
		['a number', v.finite, -1.5, Number.POSITIVE_INFINITY, 'not a number'],
		['an amount', v.amount, 0.5, -1, 'not an amount'],
		['nothing as an amount', v.amount, 0, -0.1, 'not an amount'],
		['a number, not its digits', v.finite, 5, '5', 'not a number'],
		['a whole number', v.wholeNumber, 3, 1.5, 'not a whole number'],
		['a text of a length', v.string(3), 'abc', 'abcd', 'not so long a text'],
		['a text of any length', v.string(), 'a'.repeat(500), 7, 'not a text'],
		['something made of a text', v.map(v.string(), (word) => word), 'a', 7, 'not a text'],
		['one of a list of words', v.picklist(['a', 'b']), 'b', 'c', 'not one of the words'],
		['a key of a table', v.keyOf({ a: 1 }), 'a', 'toString', 'not one of the names'],
		['a key, not what reads like one', v.keyOf({ 1: 1 }), '1', 1, 'not one of the names'],
		['nothing or something', v.nullable(v.amount), null, undefined, 'not a number'],
		['a list', v.array(v.amount), [1, 2], [1, 'x'], '1: not a number'],
		['a list, not what looks like one', v.array(v.amount), [], { length: 0 }, 'not a list'],
		['a table', v.record(v.string(1), v.amount), { a: 1 }, { a: -1 }, 'a: not an amount'],
		['a table with such keys', v.record(v.string(1), v.amount), {}, { ab: 1 }, 'not so long a text'],
		['an object', v.object({ a: v.amount }), { a: 1 }, [], 'not an object'],
		['an object, not nothing', v.object({}), {}, null, 'not an object'],
		['an object, not a text', v.object({}), {}, 'a', 'not an object'],
		['a whole object', v.object({ a: v.amount }), { a: 1 }, {}, 'a: not a number'],
		[
			'no more than an object',
			v.strictObject({ a: v.amount }),
			{ a: 1 },
			{ a: 1, b: 2 },
			'b: not one of the names',
		],
		[
			'one of several',
			v.variant('type', { a: { n: v.amount } }),
			{ type: 'a', n: 1 },
			{ type: 'b' },
			'type: not one of the names',
		],
		[
			'all of it',
			v.variant('type', { a: { n: v.amount } }),
			{ type: 'a', n: 1 },
			{ type: 'a' },
			'n: not a number',
		],
		[
			'nothing beside it',
			v.variant('type', { a: {} }),
			{ type: 'a' },
			{ type: 'a', n: 1 },
			'n: not one of the names',
		],
		['what a condition allows', v.check(v.amount, (n) => n > 1, 'above 1'), 2, 1, 'not above 1'],
	] as const)('takes %s', (_, decoder: v.Decoder<unknown>, good, bad, reason) => {
		expect(v.decode(decoder, good)).toEqual(ok(good));
		expect(v.decode(decoder, bad)).toEqual(refused(reason));
	});

	it('makes something else of what it let through', () => {
		expect(
			v.decode(
				v.map(v.amount, (n) => n * 2),
				3,
			),
		).toEqual(ok(6));
	});

	it('leaves out the fields of an object that nobody asked for', () => {
		expect(v.decode(v.object({ a: v.amount }), { a: 1, b: 2 })).toEqual(ok({ a: 1 }));
	});

	it('puts something in the place of what is less important', () => {
		expect(v.decode(v.object({ a: v.fallback(v.amount, 7) }), { a: 'x' })).toEqual(ok({ a: 7 }));
	});

	it('names the whole way to what is wrong', () => {
		const decoder = v.object({ a: v.array(v.object({ b: v.boolean })) });
		expect(v.decode(decoder, { a: [{ b: true }, { b: 'no' }] })).toEqual(
			refused('a: 1: b: not true or false'),
		);
	});

	it('lets no key reach the prototype', () => {
		const decoded = v.decode(v.record(v.string(), v.string()), JSON.parse('{"__proto__":"x","a":"b"}'));
		expect(decoded).toEqual(ok({ a: 'b' }));
		expect(decoded.ok && Object.getPrototypeOf(decoded.value)).toBe(Object.prototype);
	});

	it('takes a getter that throws for something that cannot be read', () => {
		const trap = {
			get a(): never {
				throw new Error('trap');
			},
		};
		expect(v.decode(v.object({ a: v.amount }), trap)).toEqual(refused('unreadable'));
	});

	it('gives a value or a reason, whatever comes', () => {
		const decoder = v.strictObject({
			a: v.record(v.string(5), v.nullable(v.amount)),
			b: v.fallback(v.array(v.boolean), []),
		});
		const anything = fc.oneof(fc.anything(), fc.record({ a: fc.anything(), b: fc.anything() }));
		fc.assert(
			fc.property(anything, (value) => {
				const decoded = v.decode(decoder, value);
				expect(decoded.ok || decoded.reason.length > 0).toBe(true);
			}),
		);
	});
});
