// The storage of this window: what it reads, how it writes, and what it does with what is damaged.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordName } from '../../../src/core/saved/files';
import { encodeRecord } from '../../../src/core/saved/record';
import { defaultSettings } from '../../../src/core/settings';
import { initialState, type TimerState } from '../../../src/core/timer/state';
import { hour, type Millis, second } from '../../../src/core/units';
import { setAsideDamaged } from '../../../src/host/setAside';
import { Storage } from '../../../src/host/storage';
import { MemoryFiles } from '../../support/memoryFiles';

const now = { wall: 1_800_000_000_000, mono: 1_000 };

function stateOf(window: string, sequence: number): TimerState {
	const state = initialState(now, window);
	return { ...state, saving: { ...state.saving, sequence } };
}

function put(files: MemoryFiles, window: string, sequence: number, wall = now.wall): string {
	const name = recordName(window, sequence);
	files.put(name, encodeRecord(stateOf(window, sequence), { ...now, wall }, defaultSettings));
	return name;
}

function storageOver(files: MemoryFiles) {
	const warnings: string[] = [];
	const conditions: boolean[] = [];
	const warn = (message: string): void => void warnings.push(message);
	const storage: Storage = new Storage(files, {
		warn,
		conditionChanged: () => conditions.push(storage.condition.unsaved),
		setAsideDamaged: (before) => setAsideDamaged(files, before, warn),
		written: async () => {},
	});
	return { storage, warnings, conditions };
}

/** A listener that writes down what it was told. */
const listenerThat = () => ({
	warn: vi.fn<(message: string) => void>(),
	conditionChanged: vi.fn<() => void>(),
	setAsideDamaged: vi.fn<(before: ReadonlySet<string>) => Promise<void>>(async () => undefined),
	written: vi.fn<(state: TimerState, wall: number) => Promise<void>>(async () => undefined),
});

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: now.wall });
});

afterEach(() => {
	vi.useRealTimers();
});

describe('reading', () => {
	it('finds nothing in a new folder', async () => {
		const { storage, warnings } = storageOver(new MemoryFiles());
		expect(await storage.load()).toEqual([]);
		expect(warnings).toEqual([]);
	});

	it('takes the newest record of each window', async () => {
		const files = new MemoryFiles();
		put(files, 'one', 3);
		put(files, 'one', 4);
		put(files, 'two', 9);
		const records = await storageOver(files).storage.load();
		const found = records.map(({ envelope }) => `${envelope.window} ${envelope.sequence}`);
		expect(found.sort()).toEqual(['one 4', 'two 9']);
	});

	it('falls back to the record before a torn one, and sets the torn one aside after a second look', async () => {
		const files = new MemoryFiles();
		put(files, 'one', 3);
		const torn = recordName('one', 4);
		files.put(torn, '{"version":1,');
		const { storage, warnings } = storageOver(files);
		expect((await storage.load()).map(({ envelope }) => envelope.sequence)).toEqual([3]);
		expect(files.files.has(torn)).toBe(true);
		await vi.advanceTimersByTimeAsync(2_000);
		const aside = [...files.files.keys()].find((name) => name.startsWith('damaged-'));
		expect(aside).toContain(torn);
		expect(files.text(aside ?? '')).toBe('{"version":1,');
		expect(warnings).toEqual([expect.stringContaining(`${torn} is damaged`)]);
	});

	it('leaves a file alone that another window was just writing', async () => {
		const files = new MemoryFiles();
		const name = recordName('one', 1);
		files.put(name, '');
		const { storage, warnings } = storageOver(files);
		await storage.load();
		put(files, 'one', 1);
		await vi.advanceTimersByTimeAsync(2_000);
		expect(files.files.has(name)).toBe(true);
		expect(warnings).toEqual([]);
	});

	it('leaves a newer version untouched and says so', async () => {
		const files = new MemoryFiles();
		const name = put(files, 'one', 1);
		files.put(name, files.text(name).replace('"version":1', '"version":2'));
		const before = files.text(name);
		const { storage } = storageOver(files);
		expect(await storage.load()).toEqual([]);
		storage.save(stateOf('mine', 1), now, defaultSettings);
		await storage.settled();
		expect(storage.condition.reloadToUpdate).toBe(true);
		expect(files.text(name)).toBe(before);
	});

	it('goes on without records when the folder cannot be read', async () => {
		const files = new MemoryFiles();
		files.fault = () => {
			throw new Error('no permission');
		};
		const { storage, warnings } = storageOver(files);
		expect(await storage.load()).toEqual([]);
		expect(warnings).toEqual(['The storage folder could not be read: Error: no permission']);
	});
});

describe('what is damaged', () => {
	it('is looked at again as long after the first time as another window may take to write it', async () => {
		const files = new MemoryFiles();
		const name = recordName('one', 1);
		files.put(name, '');
		files.put(recordName('two', 1), '');
		const listener = listenerThat();
		await new Storage(files, listener).load();
		await vi.advanceTimersByTimeAsync(1_999);
		expect(listener.setAsideDamaged).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		const damaged = new Set([name, recordName('two', 1)]);
		expect(listener.setAsideDamaged).toHaveBeenCalledExactlyOnceWith(damaged);
		expect(listener.warn).not.toHaveBeenCalled();
	});

	it('and cannot be set aside is said in the log', async () => {
		const files = new MemoryFiles();
		files.put(recordName('one', 1), '');
		const listener = listenerThat();
		listener.setAsideDamaged.mockRejectedValueOnce(new Error('no second file'));
		await new Storage(files, listener).load();
		await vi.advanceTimersByTimeAsync(2_000);
		expect(listener.warn).toHaveBeenCalledExactlyOnceWith(
			'The storage folder could not be read: Error: no second file',
		);
	});

	it("is nobody's business where every record is whole", async () => {
		const files = new MemoryFiles();
		put(files, 'one', 1);
		const listener = listenerThat();
		await new Storage(files, listener).load();
		await vi.advanceTimersByTimeAsync(2_000);
		expect(listener.setAsideDamaged).not.toHaveBeenCalled();
	});
});

describe('news', () => {
	/** A window called `mine` whose oldest decision is so old. */
	const stateSince = (age: Millis | null): TimerState => {
		const state = stateOf('mine', 1);
		const entry = { kind: 'skipped', reason: 'person', seconds: 0, codingSeconds: 600 } as const;
		const journal = age === null ? [] : [{ ...entry, at: now.wall - age }];
		return { ...state, shared: { ...state.shared, journal } };
	};
	const newcomer = stateSince(null);

	/** Breaks were written down so long ago. */
	const putBreaks = (files: MemoryFiles, window: string, age: Millis): void =>
		files.put(recordName(window, (now.wall - age) / second, 'breaks'), 'breaks');

	async function hasNews(files: MemoryFiles, state: TimerState): Promise<boolean> {
		const { storage, warnings } = storageOver(files);
		await storage.load();
		const news = await storage.hasNews(state, now.wall);
		expect(warnings).toEqual([]);
		return news;
	}

	it('is none in a new folder', async () => {
		expect(await hasNews(new MemoryFiles(), newcomer)).toBe(false);
	});

	it.each([
		['another window wrote its first record', 'other', 1],
		['another window that was read wrote one more', 'one', 4],
	])('is that %s', async (_, window, sequence) => {
		const files = new MemoryFiles();
		put(files, 'one', 3);
		const { storage } = storageOver(files);
		await storage.load();
		expect(await storage.hasNews(newcomer, now.wall)).toBe(false);
		put(files, window, sequence);
		expect(await storage.hasNews(newcomer, now.wall)).toBe(true);
	});

	it('is no record that was there when they were read, not even a damaged one', async () => {
		const files = new MemoryFiles();
		put(files, 'one', 3);
		put(files, 'two', 8);
		files.put(recordName('two', 9), '{');
		const { storage } = storageOver(files);
		await storage.load();
		expect(await storage.hasNews(newcomer, now.wall)).toBe(false);
	});

	it('is nothing that this window wrote itself, and no file of another kind', async () => {
		const files = new MemoryFiles();
		const { storage } = storageOver(files);
		await storage.load();
		storage.save(stateOf('mine', 1), now, defaultSettings);
		await storage.settled();
		files.put(`damaged-1-${recordName('other', 1)}`, '{');
		files.put('notes.txt', '');
		putBreaks(files, 'other', 0);
		expect(files.files.has(recordName('mine', 1))).toBe(true);
		expect(await storage.hasNews(newcomer, now.wall)).toBe(false);
	});

	it.each([
		['none was ever written down, and the oldest decision is more than a day old', 24 * hour + 1, [], true],
		['none was ever written down, and the oldest decision is a day old', 24 * hour, [], false],
		['none was ever written down, and nothing was ever decided', null, [], false],
		['they were written down more than a day ago', 50 * hour, [25 * hour], true],
		['they were written down within a day', 50 * hour, [23 * hour], false],
		[
			'they were written down more than a day ago and again within it',
			50 * hour,
			[23 * hour, 40 * hour],
			false,
		],
		[
			'they were written down long ago, and all decisions are younger than a day',
			5 * hour,
			[50 * hour],
			false,
		],
		['they were written down more than a day ago, and nothing was decided since', null, [50 * hour], false],
	])('of breaks, when %s', async (_, oldest, written, news) => {
		const files = new MemoryFiles();
		for (const age of written) {
			putBreaks(files, `window-${age}`, age);
		}
		expect(await hasNews(files, stateSince(oldest))).toBe(news);
	});

	it('does not take a file of breaks from the future for one that holds them', async () => {
		const files = new MemoryFiles();
		putBreaks(files, 'other', -1_000 * hour);
		expect(await hasNews(files, stateSince(50 * hour))).toBe(true);
	});

	it.each([
		[25 * hour, 3 * hour, true],
		[23 * hour, -3 * hour, false],
	])('tells the age of a decision by the wall clock (%d, moved by %d)', async (age, millis, news) => {
		const state = stateSince(age - millis);
		const correction = { ...state.shared.correction, millis };
		const moved = { ...state, shared: { ...state.shared, correction } };
		expect(await hasNews(new MemoryFiles(), moved)).toBe(news);
	});

	it('is none where the folder cannot be listed, which was said when it was read', async () => {
		const files = new MemoryFiles();
		const { storage, warnings } = storageOver(files);
		await storage.load();
		put(files, 'other', 1);
		files.fault = () => {
			throw new Error('no permission');
		};
		expect(await storage.hasNews(stateSince(50 * hour), now.wall)).toBe(false);
		expect(warnings).toEqual([]);
	});

	it('is what was not read at all, once the folder can be read again', async () => {
		const files = new MemoryFiles();
		put(files, 'other', 1);
		files.fault = () => {
			throw new Error('no permission');
		};
		const { storage } = storageOver(files);
		await storage.load();
		files.fault = () => undefined;
		expect(await storage.hasNews(newcomer, now.wall)).toBe(true);
	});
});

describe('writing', () => {
	it('never writes a name twice, and keeps the newest two of its own', async () => {
		const files = new MemoryFiles();
		const { storage } = storageOver(files);
		for (const sequence of [1, 2, 3, 4]) {
			storage.save(stateOf('mine', sequence), now, defaultSettings);
			await storage.settled();
		}
		const writes = files.operations.filter((operation) => operation.startsWith('write'));
		expect(new Set(writes).size).toBe(4);
		expect([...files.files.keys()].sort()).toEqual([recordName('mine', 3), recordName('mine', 4)]);
	});

	it('lets only the latest wait while one is being written', async () => {
		const files = new MemoryFiles();
		const { storage } = storageOver(files);
		for (const sequence of [1, 2, 3]) {
			storage.save(stateOf('mine', sequence), now, defaultSettings);
		}
		await storage.settled();
		const writes = files.operations.filter((operation) => operation.startsWith('write'));
		expect(writes).toEqual([`write ${recordName('mine', 1)}`, `write ${recordName('mine', 3)}`]);
	});

	it('deletes an old record of another window only once its own is written', async () => {
		const files = new MemoryFiles();
		const old = put(files, 'gone', 5, now.wall - 2 * 3_600_000);
		const recent = put(files, 'other', 5, now.wall - 60_000);
		const { storage } = storageOver(files);
		await storage.load();
		expect(files.files.has(old)).toBe(true);
		storage.save(stateOf('mine', 1), now, defaultSettings);
		await storage.settled();
		expect(files.files.has(old)).toBe(false);
		expect(files.files.has(recent)).toBe(true);
		const order = files.operations.filter((operation) => /^(write|delete)/.test(operation));
		expect(order[0]).toBe(`write ${recordName('mine', 1)}`);
	});

	it('says once that it cannot save, and when it can again', async () => {
		const files = new MemoryFiles();
		const { storage, warnings, conditions } = storageOver(files);
		files.fault = (operation) => {
			if (operation.startsWith('write')) {
				throw new Error('disk full');
			}
		};
		for (const sequence of [1, 2]) {
			storage.save(stateOf('mine', sequence), now, defaultSettings);
			await storage.settled();
		}
		expect(warnings).toEqual(['The timer could not be saved: Error: disk full']);
		files.fault = () => undefined;
		storage.save(stateOf('mine', 3), now, defaultSettings);
		await storage.settled();
		expect(conditions).toEqual([true, false]);
		expect([...files.files.keys()]).toEqual([recordName('mine', 3)]);
	});
});
