// Records: whole, or known not to be (design §7).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../../src/core/saved/checksum';
import { decodeRecord, encodeRecord } from '../../../../src/core/saved/record';
import { sharedOf } from '../../../../src/core/timer/counting';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, placeAt, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';

const plan = quickPlan();

/** A day with everything in it that a record can hold. */
function fullDesk(): Desk {
	const desk = new Desk()
		.type(12 * minute)
		.idle(3 * minute)
		.type(20 * minute);
	desk.send({ type: 'snooze' });
	desk
		.type(6 * minute)
		.start()
		.begin()
		.pass(10 * second)
		.goTo(placeAt(plan, 3));
	desk.send({ type: 'ergonomics', item: 'erg-lumbar', answer: 'fixed' });
	desk.send({ type: 'feeling', feeling: 'looser' });
	desk.send({ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' });
	desk.closePanel();
	desk.send({ type: 'quiet', length: 'hour' });
	return desk;
}

const textOf = (desk: Desk): string => encodeRecord(desk.state, desk.now, desk.settings);

describe('a record', () => {
	it('is read as it was written', () => {
		const desk = fullDesk();
		expect(decodeRecord(textOf(desk))).toEqual({
			kind: 'whole',
			record: { envelope: desk.saved?.envelope, shared: sharedOf(desk.state) },
		});
	});

	it('of an empty timer too', () => {
		expect(decodeRecord(textOf(new Desk())).kind).toBe('whole');
	});

	it('of any moment of a break too', () => {
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.begin();
		expect(decodeRecord(textOf(desk)).kind).toBe('whole');
		desk.goTo(finishedPlace(plan), false);
		expect(decodeRecord(textOf(desk)).kind).toBe('whole');
	});

	it('opens with the envelope that is frozen for all versions', () => {
		const desk = new Desk().type(10 * minute);
		expect(JSON.parse(textOf(desk).split('\n')[0] ?? '')).toEqual({
			version: 1,
			window: 'window-0',
			sequence: desk.state.saving.sequence,
			...desk.now,
			phase: 'coding',
			codingMs: 10 * minute,
		});
	});

	it('stays small', () => {
		expect(textOf(fullDesk()).length).toBeLessThan(6_000);
	});
});

describe('what is not a whole record', () => {
	it.each([
		['nothing', undefined, 'it is no text'],
		['bytes', new Uint8Array(4), 'it is no text'],
		['an empty file', '', 'it is empty'],
		['another text', 'hello', 'its envelope cannot be read'],
		['another JSON', '[1,2]\n{}\n0', 'its envelope cannot be read'],
		['binary', '\u0000\u0001\ufffd\n\ufffd', 'its envelope cannot be read'],
		['a huge file', ' '.repeat(2_000_000), 'it is too long'],
	])('%s is damaged', (_, content, reason) => {
		expect(decodeRecord(content)).toEqual({ kind: 'damaged', reason });
	});

	it('a record torn anywhere is damaged', () => {
		const text = textOf(fullDesk());
		fc.assert(
			fc.property(fc.integer({ min: 0, max: text.length - 2 }), (length) => {
				expect(decodeRecord(text.slice(0, length)).kind).toBe('damaged');
			}),
		);
	});

	it('a record with any unit changed is damaged, or of a version that this one leaves alone', () => {
		const text = textOf(fullDesk());
		fc.assert(
			fc.property(fc.nat(text.length - 2), fc.integer({ min: 32, max: 126 }), (index, code) => {
				const changed = `${text.slice(0, index)}${String.fromCharCode(code)}${text.slice(index + 1)}`;
				fc.pre(changed !== text);
				expect(decodeRecord(changed).kind).not.toBe('whole');
			}),
			{ numRuns: 500 },
		);
	});

	it('anything at all is read without throwing', () => {
		fc.assert(
			fc.property(fc.anything(), (content) => {
				expect(decodeRecord(content).kind).toBe('damaged');
			}),
		);
		fc.assert(
			fc.property(fc.string(), fc.json(), (first, second) => {
				const signed = `${first}\n${second}`;
				expect(decodeRecord(`${signed}\n${checksum(signed)}`).kind).toBe('damaged');
			}),
		);
	});

	it.each(['spans', 'clearing', 'snooze', 'signAt', 'noticed'])('a wrong type in %s is named', (key) => {
		const [first = '', second = ''] = textOf(fullDesk()).split('\n');
		const signed = `${first}\n${JSON.stringify({ ...JSON.parse(second), [key]: 'x' })}`;
		const decoded = decodeRecord(`${signed}\n${checksum(signed)}`);
		expect(decoded).toEqual({ kind: 'damaged', reason: expect.stringContaining(key) });
	});

	it('a break that fits no plan is left out; the time is kept', () => {
		const desk = fullDesk();
		const [first = '', second = ''] = textOf(desk).split('\n');
		const body = JSON.parse(second);
		const signed = `${first}\n${JSON.stringify({ ...body, rest: { ...body.rest, place: { ...body.rest.place, part: 99 } } })}`;
		const decoded = decodeRecord(`${signed}\n${checksum(signed)}`);
		expect(decoded).toMatchObject({ kind: 'whole', record: { shared: { rest: null, noticed: true } } });
	});
});

describe('a record of a newer version', () => {
	it('is known by its envelope, whatever follows it', () => {
		const desk = fullDesk();
		const envelope = { ...desk.saved?.envelope, version: 2, phase: 'dreaming', more: [1] };
		const { more: _, ...frozen } = envelope;
		for (const rest of ['\n{"other":1}\nno checksum we know', '', '\n']) {
			expect(decodeRecord(`${JSON.stringify(envelope)}${rest}`)).toEqual({ kind: 'newer', envelope: frozen });
		}
	});
});
