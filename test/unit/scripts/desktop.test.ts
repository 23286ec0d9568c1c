// What `npm start` does with a desktop VS Code, tried on a stand-in command.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDesktop, openDesktop } from '../../../scripts/start/desktop.mjs';
import { repository } from '../../../scripts/vscode/paths.mjs';

const ending = process.platform === 'win32' ? '.cmd' : '';

describe('a desktop VS Code', () => {
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'desktop-'));
	});

	afterEach(async () => {
		await rm(folder, { recursive: true, force: true });
	});

	async function command(place: string, name: string, text = ''): Promise<string> {
		const file = join(folder, place, name + ending);
		await mkdir(join(folder, place), { recursive: true });
		await writeFile(file, text);
		await chmod(file, 0o755);
		return file;
	}

	const path = (...places: readonly string[]): string =>
		places.map((place) => join(folder, place)).join(delimiter);

	it('is found on the PATH, `code` before the others', async () => {
		await command('one', 'codium');
		const code = await command('two', 'code');
		expect(findDesktop({ PATH: path('one', 'two') })).toBe(code);
	});

	it('is not found where there is none', async () => {
		await command('one', 'node');
		expect(findDesktop({ PATH: path('one', 'two') })).toBeUndefined();
	});

	it("is not used from a remote window's terminal, whose command opens no development window", async () => {
		await command('one', 'code');
		expect(findDesktop({ PATH: path('one'), VSCODE_IPC_HOOK_CLI: '/run/some.sock' })).toBeUndefined();
	});

	it.skipIf(process.platform === 'win32')('opens a development window with data of its own', async () => {
		const seen = join(folder, 'arguments');
		const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${seen}'\nexec sleep 600\n`;
		const editor = await command('one', 'code', script);
		const data = join(folder, 'data');
		const running = await openDesktop(editor, { data });
		await expect.poll(() => readFile(seen, 'utf8').catch(() => '')).toMatch(/notes\.txt\n$/);
		const parameters = (await readFile(seen, 'utf8')).split('\n');
		expect(parameters).toContain(`--extensionDevelopmentPath=${repository}`);
		expect(parameters).toContain(`--user-data-dir=${data}`);
		const settings = JSON.parse(await readFile(join(data, 'User', 'settings.json'), 'utf8'));
		expect(settings).toMatchObject({ 'postureBreaks.dev.timeScale': 60 });
		await running.stop();
		await running.ended;
	});
});
