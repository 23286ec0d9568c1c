// What is promised of an installation when several processes want it.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exclusively } from '../../../scripts/vscode/install.mjs';

/** Larger than any process id of the systems that we run on. */
const deadProcess = 2 ** 30;

describe('an installation that two processes start at once', () => {
	let folder: string;
	let lock: string;

	beforeEach(async () => {
		vi.spyOn(console, 'log').mockReturnValue();
		folder = await mkdtemp(join(tmpdir(), 'exclusively-'));
		lock = join(folder, 'lock');
	});

	afterEach(async () => {
		vi.restoreAllMocks();
		await rm(folder, { recursive: true });
	});

	it('is done by one after the other', async () => {
		const order: string[] = [];
		const work = (name: string) => async () => {
			order.push(`${name} begins`);
			await new Promise((resolve) => setImmediate(resolve));
			order.push(`${name} ends`);
		};
		await Promise.all([exclusively(lock, work('one')), exclusively(lock, work('two'))]);
		const inTurn = (...names: readonly string[]) =>
			names.flatMap((name) => [`${name} begins`, `${name} ends`]);
		// Which of them comes first is up to the file system.
		expect([inTurn('one', 'two'), inTurn('two', 'one')]).toContainEqual(order);
		expect(await readdir(folder)).toEqual([]);
	});

	it('is free again when the work fails', async () => {
		await expect(exclusively(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
		expect(await readdir(folder)).toEqual([]);
	});

	it('is taken over from a process that died', async () => {
		await mkdir(lock);
		await writeFile(join(lock, 'pid'), String(deadProcess));
		const work = vi.fn(() => Promise.resolve());
		await exclusively(lock, work);
		expect(work).toHaveBeenCalledOnce();
	});
});
