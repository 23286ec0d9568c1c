// The files of past breaks under faults: each break once, whatever happens in the middle of a write (design §7).
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordFiles } from '../../../src/core/saved/files';
import { decodeFrame } from '../../../src/core/saved/frame';
import { emptyPast, joinPasts, type Past, pastSchema } from '../../../src/core/saved/past';
import { emptyShared } from '../../../src/core/timer/shared';
import { initialState, type TimerState } from '../../../src/core/timer/state';
import { hour, minute } from '../../../src/core/units';
import { BreakStore } from '../../../src/host/breakStore';
import { nine } from '../../support/clock';
import { FaultyDisk } from '../../support/faultyDisk';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
	vi.useRealTimers();
});

const day = 24 * hour;

/** A window whose journal has four breaks a day since nine o'clock of the first day. */
function stateAfter(days: number, window = 'a'): TimerState {
	const journal = Array.from({ length: days * 4 }, (_, index) => ({
		at: nine + Math.floor(index / 4) * day + (index % 4) * 40 * minute,
		kind: 'finished' as const,
		reason: null,
		seconds: 0,
		codingSeconds: 1_800,
	}));
	return { ...initialState({ wall: nine, mono: 0 }, window), shared: { ...emptyShared, journal } };
}

async function keep(store: BreakStore, state: TimerState, wall: number): Promise<void> {
	void store.keep(state, wall);
	await vi.advanceTimersByTimeAsync(3_000);
}

/** What all whole files on the disk say together. */
function known(disk: FaultyDisk): Past {
	return recordFiles([...disk.files.keys()], 'breaks')
		.map(({ name }) => decodeFrame(disk.text(name), pastSchema))
		.reduce((past, decoded) => (decoded.kind === 'whole' ? joinPasts(past, decoded.body) : past), emptyPast);
}

const storeOver = (disk: FaultyDisk) => {
	const warnings: string[] = [];
	return { store: new BreakStore(disk, (message) => warnings.push(message)), warnings };
};

describe('past breaks', () => {
	it('are written once a day, by whichever window is there', async () => {
		const disk = new FaultyDisk();
		const stores = { a: storeOver(disk).store, b: storeOver(disk).store };
		for (let hours = 0; hours < 72; hours += 1) {
			const window = hours % 2 === 0 ? 'a' : 'b';
			await keep(stores[window], stateAfter(1 + Math.floor(hours / 24), window), nine + hours * hour);
		}
		expect(disk.writes).toHaveLength(2);
		expect(known(disk).breaks).toHaveLength(12);
	});

	it('are kept in two files at most', async () => {
		const disk = new FaultyDisk();
		const { store } = storeOver(disk);
		for (let days = 1; days < 20; days += 1) {
			await keep(store, stateAfter(days), nine + (days + 1) * day);
		}
		expect(recordFiles([...disk.files.keys()], 'breaks')).toHaveLength(2);
		expect(known(disk).breaks).toHaveLength(19 * 4);
	});

	it.each(Array.from({ length: 10 }, (_, step) => step))('survive a kill after step %i', async (step) => {
		const disk = new FaultyDisk();
		for (let days = 1; days < 4; days += 1) {
			await keep(storeOver(disk).store, stateAfter(days), nine + (days + 1) * day);
		}
		disk.restart();
		disk.crashAfter = step;
		await keep(storeOver(disk).store, stateAfter(4), nine + 5 * day);
		expect(known(disk).breaks.length).toBeGreaterThanOrEqual(3 * 4);
		disk.restart();
		const { store, warnings } = storeOver(disk);
		await keep(store, stateAfter(5, 'later'), nine + 6 * day);
		expect(known(disk).breaks).toHaveLength(5 * 4);
		const aside = [...disk.files.keys()].filter((name) => name.startsWith('damaged-'));
		expect(warnings).toHaveLength(aside.length);
	});

	it.each([
		['torn', (text: string) => text.slice(0, 90)],
		['empty', () => ''],
		['binary', () => '\u0000\u0001\ufffd'],
		['wrong-typed', (text: string) => text.replace('"days":"', '"days":["')],
	])('in a %s file are set aside with it, and the file before has all but the newest', async (_, damage) => {
		const disk = new FaultyDisk();
		for (let days = 1; days < 4; days += 1) {
			await keep(storeOver(disk).store, stateAfter(days), nine + (days + 1) * day);
		}
		const newest = [...recordFiles([...disk.files.keys()], 'breaks')].sort(
			(a, b) => b.sequence - a.sequence,
		)[0]?.name;
		disk.put(newest ?? '', damage(disk.text(newest ?? '')));
		const { store, warnings } = storeOver(disk);
		await keep(store, stateAfter(6), nine + 7 * day);
		expect(known(disk).breaks).toHaveLength(6 * 4);
		expect(warnings).toEqual([expect.stringContaining(`${newest} is damaged`)]);
	});

	it('of a newer version are left as they are', async () => {
		const disk = new FaultyDisk();
		await keep(storeOver(disk).store, stateAfter(1), nine + 2 * day);
		const [newer] = recordFiles([...disk.files.keys()], 'breaks');
		const text = disk.text(newer?.name ?? '').replace('"version":1', '"version":2');
		disk.put(newer?.name ?? '', text);
		for (let days = 2; days < 8; days += 1) {
			await keep(storeOver(disk).store, stateAfter(days), nine + (days + 1) * day);
		}
		expect(disk.text(newer?.name ?? '')).toBe(text);
		expect(known(disk).breaks).toHaveLength(7 * 4);
	});

	it('wait on a disk that is full, said once', async () => {
		const disk = new FaultyDisk();
		const { store, warnings } = storeOver(disk);
		disk.condition = 'full';
		await keep(store, stateAfter(1), nine + 2 * day);
		await keep(store, stateAfter(1), nine + 2 * day + minute);
		expect(warnings).toEqual(['Past breaks could not be saved: Error: full']);
		disk.condition = 'well';
		await keep(store, stateAfter(2), nine + 3 * day);
		expect(known(disk).breaks).toHaveLength(8);
	});
});
