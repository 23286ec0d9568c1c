// The plan of the storage folder: a reader finds a whole record at any moment of any write (design §7).
import { describe, expect, it } from 'vitest';
import {
	chooseNewest,
	filesToDelete,
	filesToRead,
	filesToSetAside,
	newestBreaks,
	type ReadFile,
	recordFiles,
	recordName,
	setAsideName,
} from '../../../../src/core/saved/files';
import type { DecodedRecord } from '../../../../src/core/saved/record';
import { emptyShared } from '../../../../src/core/timer/shared';
import { hour } from '../../../../src/core/units';
import { nine } from '../../../support/clock';

const envelope = { version: 1, window: 'a', sequence: 1, wall: nine, mono: 0, phase: 'coding', codingMs: 0 };
const whole = (wall = nine): DecodedRecord => ({
	kind: 'whole',
	record: { envelope: { ...envelope, wall }, shared: emptyShared },
});
const torn: DecodedRecord = { kind: 'damaged', reason: 'torn' };
const newer: DecodedRecord = { kind: 'newer', envelope: { ...envelope, version: 2 } };

const file = (window: string, sequence: number, decoded: DecodedRecord): ReadFile => ({
	name: recordName(window, sequence),
	window,
	sequence,
	decoded,
});

describe('names', () => {
	it('say whose record it is, and which of theirs', () => {
		expect(recordFiles(['record-a-2.txt', 'record-b-1.txt', 'record-a-10.txt'])).toEqual([
			{ name: 'record-a-10.txt', window: 'a', sequence: 10 },
			{ name: 'record-a-2.txt', window: 'a', sequence: 2 },
			{ name: 'record-b-1.txt', window: 'b', sequence: 1 },
		]);
	});

	it('of others are none of our business', () => {
		const names = [
			'record-a.txt',
			'record-a-x.txt',
			'damaged-1-record-a-1.txt',
			'.DS_Store',
			'record-A-1.txt',
			'record-a-1.txt~',
			'breaks-a-1.txt',
		];
		expect(recordFiles(names)).toEqual([]);
	});

	it('tell past breaks from records', () => {
		const names = [recordName('a', 1), recordName('a', 2, 'breaks'), recordName('b', 3, 'breaks')];
		expect(recordFiles(names, 'breaks')).toEqual([
			{ name: 'breaks-a-2.txt', window: 'a', sequence: 2 },
			{ name: 'breaks-b-3.txt', window: 'b', sequence: 3 },
		]);
	});

	it('of a window may hold dashes', () => {
		expect(recordFiles([recordName('0f-1a', 3)])).toEqual([
			{ name: 'record-0f-1a-3.txt', window: '0f-1a', sequence: 3 },
		]);
	});
});

describe('reading', () => {
	const files = recordFiles(['record-a-1.txt', 'record-a-2.txt', 'record-b-7.txt']);

	it('begins with the newest of each window, and goes back only behind damage', () => {
		expect(filesToRead(files, []).map(({ name }) => name)).toEqual(['record-a-2.txt', 'record-b-7.txt']);
		const read = [file('a', 2, torn), file('b', 7, whole())];
		expect(filesToRead(files, read).map(({ name }) => name)).toEqual(['record-a-1.txt']);
		expect(filesToRead(files, [...read, file('a', 1, whole())])).toEqual([]);
	});

	it('goes back behind nothing of a newer version', () => {
		expect(filesToRead(files, [file('a', 2, newer), file('b', 7, whole())])).toEqual([]);
	});

	it('takes the newest whole record of each window', () => {
		const read = [file('a', 1, whole()), file('a', 3, torn), file('a', 2, whole()), file('b', 1, newer)];
		expect(chooseNewest(read).map(({ name }) => name)).toEqual(['record-a-2.txt']);
		expect(chooseNewest([...read].reverse()).map(({ name }) => name)).toEqual(['record-a-2.txt']);
	});
});

describe('deleting', () => {
	it('spares the record just written and the one before, in case it is torn', () => {
		const files = recordFiles([1, 2, 3, 4].map((sequence) => recordName('a', sequence)));
		expect(filesToDelete(files, { window: 'a', sequence: 4 }, [], nine)).toEqual([
			'record-a-2.txt',
			'record-a-1.txt',
		]);
	});

	it('spares its own one before, however old it is and whoever read it', () => {
		const before = file('a', 3, whole(nine - 2 * hour));
		expect(filesToDelete([before], { window: 'a', sequence: 4 }, [before], nine)).toEqual([]);
	});

	it('spares a later one of its own', () => {
		const files = recordFiles([1, 9].map((sequence) => recordName('a', sequence)));
		expect(filesToDelete(files, { window: 'a', sequence: 4 }, [], nine)).toEqual(['record-a-1.txt']);
	});

	it('takes what was taken over from other windows and is old, and nothing else of theirs', () => {
		const takenOver = [
			file('b', 1, whole(nine - 2 * hour)),
			file('c', 1, whole(nine - hour)),
			file('d', 1, newer),
			file('e', 1, torn),
		];
		const files = recordFiles(takenOver.map(({ name }) => name));
		expect(filesToDelete(files, { window: 'a', sequence: 4 }, takenOver, nine)).toEqual(['record-b-1.txt']);
		expect(filesToDelete(files, { window: 'a', sequence: 4 }, [], nine)).toEqual([]);
	});
});

describe('setting aside', () => {
	it('waits for the second look: the first may have come into the middle of a write', () => {
		const read = [file('a', 2, torn), file('b', 1, torn), file('c', 1, whole()), file('d', 1, newer)];
		expect(filesToSetAside(read, new Set())).toEqual([]);
		expect(filesToSetAside(read, new Set(['record-a-2.txt', 'record-c-1.txt', 'record-d-1.txt']))).toEqual([
			{ name: 'record-a-2.txt', reason: 'torn' },
		]);
	});

	it('gives a name that is no record', () => {
		const name = setAsideName('record-a-2.txt', nine);
		expect(name).toBe(`damaged-${nine}-record-a-2.txt`);
		expect(recordFiles([name])).toEqual([]);
	});
});

describe('past breaks', () => {
	it.each([
		['of which there is no file', [], 0],
		['of which there are records alone', [recordName('a', nine / 1_000)], 0],
		['in several files', [-20, -10].map((at) => recordName('a', nine / 1_000 + at, 'breaks')), nine - 10_000],
		['in a file of this second', [recordName('a', nine / 1_000, 'breaks')], nine],
		['in a file from the future', [recordName('a', nine / 1_000 + 1, 'breaks')], 0],
	])('%s were written down last at that moment', (_, names, at) => {
		expect(newestBreaks(names, nine)).toBe(at);
	});
});
