// Hearing of other windows: each record once, the newest of each, none of our own, and no torn one.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordName } from '../../../src/core/saved/files';
import { encodeRecord } from '../../../src/core/saved/record';
import { defaultSettings } from '../../../src/core/settings';
import { initialState } from '../../../src/core/timer/state';
import { OtherWindows } from '../../../src/host/otherWindows';
import { MemoryFiles } from '../../support/memoryFiles';

const now = { wall: 1_800_000_000_000, mono: 1_000 };

function put(files: MemoryFiles, window: string, sequence: number): string {
	const state = initialState(now, window);
	const name = recordName(window, sequence);
	files.put(name, encodeRecord({ ...state, saving: { ...state.saving, sequence } }, now, defaultSettings));
	return name;
}

function listenTo(files: MemoryFiles) {
	const heard: string[] = [];
	const newer: string[] = [];
	const warnings: string[] = [];
	const others = new OtherWindows(files, {
		own: () => 'mine',
		heard: (records) =>
			heard.push(...records.map(({ envelope }) => `${envelope.window} ${envelope.sequence}`)),
		newer: () => newer.push('newer'),
		warn: (message) => warnings.push(message),
	});
	return { others, heard, newer, warnings };
}

/** All that was begun is done. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('other windows', () => {
	it('of a newer version are noticed while this one runs, once for each record, and left as they are', async () => {
		const files = new MemoryFiles();
		const { others, heard, newer } = listenTo(files);
		others.begin([]);
		const name = put(files, 'one', 3);
		const text = files.text(name).replace('"version":1', '"version":2');
		files.put(name, text);
		others.refresh();
		await settle();
		others.refresh();
		await settle();
		expect([newer, heard]).toEqual([['newer'], []]);
		expect(files.text(name)).toBe(text);
	});

	it('are heard of once for each record, the newest of each', async () => {
		const files = new MemoryFiles();
		const { others, heard } = listenTo(files);
		others.begin([]);
		put(files, 'one', 3);
		put(files, 'one', 4);
		put(files, 'two', 1);
		put(files, 'mine', 7);
		others.refresh();
		await settle();
		expect([...heard].sort()).toEqual(['one 4', 'two 1']);
		others.refresh();
		await settle();
		expect(heard).toHaveLength(2);
		put(files, 'one', 5);
		others.refresh();
		await settle();
		expect(heard.at(-1)).toBe('one 5');
	});

	it('are not heard of before the records are read that were there at the start, and then no more of those', async () => {
		const files = new MemoryFiles();
		put(files, 'one', 3);
		const { others, heard } = listenTo(files);
		others.refresh();
		await settle();
		expect(heard).toEqual([]);
		put(files, 'two', 1);
		const state = initialState(now, 'one');
		others.begin([
			{
				envelope: { version: 1, window: 'one', sequence: 3, ...now, phase: 'coding', codingMs: 0 },
				shared: state.shared,
			},
		]);
		await settle();
		expect(heard).toEqual(['two 1']);
	});

	it('are heard of a moment later when a record was still being written', async () => {
		const files = new MemoryFiles();
		const { others, heard } = listenTo(files);
		others.begin([]);
		files.put(recordName('one', 1), '{"version":1,');
		others.refresh();
		await settle();
		expect(heard).toEqual([]);
		put(files, 'one', 1);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(heard).toEqual(['one 1']);
	});

	it('are heard of by the record before one that is torn, as when they are read at the start', async () => {
		const files = new MemoryFiles();
		const { others, heard } = listenTo(files);
		others.begin([]);
		put(files, 'one', 1);
		files.put(recordName('one', 2), 'torn');
		others.refresh();
		await settle();
		expect(heard).toEqual(['one 1']);
		put(files, 'one', 2);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(heard).toEqual(['one 1', 'one 2']);
	});

	it('are heard of when the record of another one cannot be read', async () => {
		const files = new MemoryFiles();
		const { others, heard, warnings } = listenTo(files);
		others.begin([]);
		const unreadable = put(files, 'one', 1);
		put(files, 'two', 1);
		files.fault = (operation) => {
			if (operation === `read ${unreadable}`) {
				throw new Error('no permission');
			}
		};
		others.refresh();
		await settle();
		expect([heard, warnings]).toEqual([['two 1'], []]);
	});

	it('are looked for twice and no more when a record stays torn', async () => {
		const files = new MemoryFiles();
		const { others } = listenTo(files);
		files.put(recordName('one', 1), 'torn');
		others.begin([]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(files.operations.filter((operation) => operation === 'list')).toHaveLength(2);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('that write while they are read are read once more, not once for each', async () => {
		const files = new MemoryFiles();
		const { others } = listenTo(files);
		others.begin([]);
		for (let count = 0; count < 10; count += 1) {
			others.refresh();
		}
		await settle();
		expect(files.operations.filter((operation) => operation === 'list').length).toBeLessThanOrEqual(2);
	});

	it('leave a warning when the folder cannot be read, and are heard of afterwards', async () => {
		const files = new MemoryFiles();
		const { others, heard, warnings } = listenTo(files);
		others.begin([]);
		files.fault = () => {
			throw new Error('no permission');
		};
		others.refresh();
		await settle();
		expect(warnings).toEqual(['The records of other windows could not be read: Error: no permission']);
		files.fault = () => undefined;
		put(files, 'one', 1);
		others.refresh();
		await settle();
		expect(heard).toEqual(['one 1']);
	});

	it('of a newer version are left alone', async () => {
		const files = new MemoryFiles();
		const { others, heard } = listenTo(files);
		others.begin([]);
		const name = put(files, 'one', 1);
		files.put(name, files.text(name).replace('"version":1', '"version":2'));
		others.refresh();
		await settle();
		expect(heard).toEqual([]);
	});
});
