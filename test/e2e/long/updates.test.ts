// An update comes while windows are open: old and new side by side over one storage, reloaded one by one (design §6, §7).
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Envelope } from '../../../src/core/timer/restored';
import { commands } from '../../../src/manifest';
import { layOutVersion } from '../../support/otherVersion';
import { workUntil } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;

/** Two hours pass in six minutes. */
const timeScale = 20;

/** What two windows may differ by: the time between asking the one and the other. */
const askedApart = 4 * second * timeScale;

const folder = mkdtempSync(join(tmpdir(), 'posture-breaks-update-'));

describe('an update', () => {
	const code = useVsCode({
		extensions: [folder],
		settings: { 'postureBreaks.dev.timeScale': timeScale, 'postureBreaks.workMinutes': 120 },
	});

	beforeEach(async () => {
		await Promise.all(code().windows.map(({ page }) => page.close()));
		await layOutVersion(folder, 1);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const codingMs = async (window: CodeWindow): Promise<number> => (await window.state()).codingMs;

	/** Types, clears the timer and types on; returns when it was cleared. */
	const begin = async (window: CodeWindow): Promise<number> => {
		await code().focus(window);
		await window.openFile();
		await workUntil(window, async () => (await codingMs(window)) > 0);
		await window.asExtension((vscode, id) => vscode.commands.executeCommand(id), commands.skip);
		const began = Date.now();
		await window.type('some words', { everyMillis: 200 });
		return began;
	};

	/** Every gap is short enough to be counted: all of the time is coding time, once. */
	const expectCountedOnce = async (window: CodeWindow, began: number): Promise<void> => {
		await expect
			.poll(async () => Math.abs((await codingMs(window)) - (Date.now() - began) * timeScale), {
				timeout: 40 * second,
			})
			.toBeLessThan(askedApart);
	};

	const records = async (): Promise<readonly Envelope[]> => {
		const names = await readdir(code().storageFolder);
		const read = names
			.filter((name) => name.startsWith('record-'))
			.map(async (name) => {
				const text = await readFile(join(code().storageFolder, name), 'utf8').catch(() => '');
				const [envelope = '', ...rest] = text.split('\n');
				// A file that is just being written has no end yet.
				return rest.length < 3 ? [] : [JSON.parse(envelope) as Envelope];
			});
		return (await Promise.all(read)).flat();
	};

	/** When the latest record of a version was written. */
	const lastWritten = async (version: number): Promise<number> =>
		Math.max(...(await records()).filter((record) => record.version === version).map(({ wall }) => wall));

	const latest = async (): Promise<Envelope> => {
		const [newest] = [...(await records())].sort((a, b) => b.wall - a.wall);
		if (newest === undefined) {
			throw new Error('Nothing has been saved.');
		}
		return newest;
	};

	/** When the run of a window saved last. */
	const lastSaved = async (run: string): Promise<number> =>
		Math.max(0, ...(await records()).filter(({ window }) => window === run).map(({ wall }) => wall));

	it('goes on with the timer of the old version, which says "Reload to update" and takes nothing away', async () => {
		const old = await code().openWindow('old');
		const began = await begin(old);
		await layOutVersion(folder, 2);
		const updated = await code().openWindow('updated');
		await code().focus(updated);
		await updated.openFile();
		await updated.type('some words', { everyMillis: 200 });
		await expectCountedOnce(updated, began);
		await expect
			.poll(() => old.tooltip(), { timeout: 40 * second, interval: second })
			.toContain('Reload to update.');

		// The old one goes on, and saves beside what it cannot read.
		await code().focus(old);
		const [ours, theirs] = [await lastWritten(1), await lastWritten(2)];
		await workUntil(old, async () => (await lastWritten(1)) > ours);
		expect(await codingMs(old)).toBeLessThan((Date.now() - began) * timeScale + askedApart);
		expect(await lastWritten(2)).toBeGreaterThanOrEqual(theirs);
		await code().focus(updated);
		await updated.type('w');
		await expectCountedOnce(updated, began);

		await old.reload();
		await code().focus(old);
		await old.openFile();
		await old.type('w');
		await expectCountedOnce(old, began);
		await expectCountedOnce(updated, began);
		expect(await old.tooltip()).not.toContain('Reload to update.');
		expect(await readdir(code().storageFolder)).not.toContainEqual(expect.stringMatching(/^damaged/));
	});

	it('counts nothing twice while the extension host of a window that crashed still runs', async () => {
		const crashed = await code().openWindow('crashing');
		const began = await begin(crashed);
		const host = await crashed.asExtension(() => process.pid, undefined);
		await crashed.page.goto('chrome://crash').catch(() => undefined);
		await crashed.page.close();
		const window = await code().openWindow('crashing');
		await code().focus(window);
		await window.openFile();
		// By then the old one has woken, and saved if VS Code still lets it.
		await workUntil(window, async () => Date.now() > began + 35 * second);
		expect(process.kill(host, 0)).toBe(true);
		await expectCountedOnce(window, began);
		expect(await window.notifications.seen()).toEqual([]);
		process.kill(host, 'SIGKILL');
	});

	it('counts nothing twice and loses nothing when an extension host that stood still saves after the next one has begun', async () => {
		const before = await code().openWindow('before');
		const opened = Date.now();
		const began = await begin(before);
		await expect.poll(async () => (await latest()).wall).toBeGreaterThan(opened);
		const old = await before.asExtension(() => process.pid, undefined);
		// It is about to save what was typed since, and cannot before the new one has saved as well.
		await before.type('and some more', { everyMillis: 200 });
		before.stopExtensionHost();
		const { window, wall } = await latest();
		const after = await code().openWindow('before');
		await code().focus(after);
		await after.openFile();
		await workUntil(after, async () => (await latest()).window !== window);
		await after.type('and on', { everyMillis: 200 });
		const lastOfOld = await lastSaved(window);
		expect(lastOfOld).toBe(wall);
		// Its page is still there: VS Code lets no extension host write whose page is gone.
		process.kill(old, 'SIGCONT');
		await workUntil(after, async () => (await lastSaved(window)) > lastOfOld);
		await expectCountedOnce(after, began);
		// The new one goes on, and so does another that reads what both have written.
		await workUntil(after, async () => (await latest()).window !== window);
		await expectCountedOnce(after, began);
		const other = await code().openWindow('other');
		await code().focus(other);
		await other.openFile();
		await other.type('w');
		await expectCountedOnce(other, began);
		expect(await readdir(code().storageFolder)).not.toContainEqual(expect.stringMatching(/^damaged/));
	});
});
