// The frame of every file: what is whole, what is damaged and in which words, what a later version wrote.
import { describe, expect, it } from 'vitest';
import * as v from '../../../../src/core/decoders';
import { checksum } from '../../../../src/core/saved/checksum';
import { decodeFrame, encodeFrame, longestFile } from '../../../../src/core/saved/frame';
import { nine } from '../../../support/clock';

const frozen = { window: 'a', sequence: 7, wall: nine, mono: 5.5, phase: 'coding', codingMs: 60_000 };
const body = { n: 1 };
const schema = v.object({ n: v.amount });

/** A text whose checksum holds. */
const signed = (envelope: unknown, second: string = JSON.stringify(body)): string => {
	const lines = `${JSON.stringify(envelope)}\n${second}`;
	return `${lines}\n${checksum(lines)}\n`;
};

describe('a frame', () => {
	it('is three lines: the envelope with the version, the body, the checksum of both', () => {
		const [first = '', second = '', ...rest] = encodeFrame(frozen, body).split('\n');
		expect(JSON.parse(first)).toEqual({ version: 1, ...frozen });
		expect(JSON.parse(second)).toEqual(body);
		expect(rest).toEqual([checksum(`${first}\n${second}`), '']);
	});

	it('is read as it was written', () => {
		const whole = { kind: 'whole', envelope: { version: 1, ...frozen }, body };
		expect(decodeFrame(encodeFrame(frozen, body), schema)).toEqual(whole);
	});

	it('may be as long as a million characters, and no longer', () => {
		const around = encodeFrame(frozen, '').length;
		const text = (length: number): string => encodeFrame(frozen, 'x'.repeat(length - around));
		expect(text(longestFile)).toHaveLength(1_000_000);
		expect(decodeFrame(text(longestFile), v.string()).kind).toBe('whole');
		expect(decodeFrame(text(longestFile + 1), v.string())).toEqual({
			kind: 'damaged',
			reason: 'it is too long',
		});
	});

	it.each([
		['a window with the longest name', { window: 'x'.repeat(64) }],
		['a window with digits and dashes', { window: '0f-1a' }],
		['the longest phase', { phase: 'x'.repeat(20) }],
		['times before 1970, and clocks that began below zero', { wall: -1, mono: -1 }],
		['nothing counted, and the first of its window', { codingMs: 0, sequence: 0 }],
	])('is whole with %s', (_, changes) => {
		expect(decodeFrame(signed({ version: 1, ...frozen, ...changes }), schema)).toMatchObject({
			kind: 'whole',
			envelope: changes,
		});
	});

	it.each([
		['no version', { version: 0 }],
		['half a version', { version: 1.5 }],
		['a window without a name', { window: '' }],
		['too long a name', { window: 'x'.repeat(65) }],
		['a name that begins with no letter of ours', { window: '/a' }],
		['a name that ends with no letter of ours', { window: 'a/' }],
		['a name in capitals', { window: 'A' }],
		['half a sequence', { sequence: 1.5 }],
		['a time that is no number', { wall: null }],
		['a clock that is no number', { mono: '5' }],
		['too long a phase', { phase: 'x'.repeat(21) }],
		['less than nothing counted', { codingMs: -1 }],
	])('with %s has an envelope that cannot be read', (_, changes) => {
		const reason = 'its envelope cannot be read';
		expect(decodeFrame(signed({ version: 1, ...frozen, ...changes }), schema)).toEqual({
			kind: 'damaged',
			reason,
		});
	});

	it.each([
		['a checksum of another text', encodeFrame(frozen, body).replace('"n":1', '"n":2')],
		['no body and no checksum', `${JSON.stringify({ version: 1, ...frozen })}`],
		['the beginning of a checksum', encodeFrame(frozen, body).slice(0, -2)],
	])('with %s is torn', (_, text) => {
		expect(decodeFrame(text, schema)).toEqual({ kind: 'damaged', reason: 'its checksum does not match' });
	});

	it('says what of its body cannot be read, and quotes nothing of it', () => {
		const read = (second: string): unknown => decodeFrame(signed({ version: 1, ...frozen }, second), schema);
		expect(read('{"n":"secret"}')).toEqual({
			kind: 'damaged',
			reason: 'its body cannot be read (n: not a number)',
		});
		expect(read('{')).toEqual({ kind: 'damaged', reason: 'its body cannot be read (not an object)' });
	});

	it('of a later version is left alone, whole or not', () => {
		const envelope = { version: 2, ...frozen };
		expect(decodeFrame(signed(envelope, 'another body'), schema)).toEqual({ kind: 'newer', envelope });
		expect(decodeFrame(JSON.stringify(envelope), schema)).toEqual({ kind: 'newer', envelope });
	});
});
