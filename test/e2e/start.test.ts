// Opens VS Code by `npm start` where there is no desktop VS Code: it serves one with the extension, and Ctrl+C leaves nothing running.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../scripts/vscode/browser.mjs';
import { repository } from '../../scripts/vscode/paths.mjs';
import { extensionId } from '../../src/manifest';
import { openFile, typeEvenly } from '../support/vscode/keyboard';
import { readStatusItem } from '../support/vscode/statusBarItem';

describe('npm start without a desktop VS Code', () => {
	let data: string;
	let started: ChildProcess;
	let browser: Browser;
	let printed = '';

	beforeAll(async () => {
		data = await mkdtemp(join(tmpdir(), 'start-'));
		const script = join(repository, 'scripts', 'start.mjs');
		started = spawn(process.execPath, [script, '--served', '--no-browser', '--data', data], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		started.stdout?.setEncoding('utf8').on('data', (text) => {
			printed += text;
		});
		browser = await startBrowser();
	});

	afterAll(async () => {
		started.kill('SIGKILL');
		await browser.close();
		await rm(data, { recursive: true, force: true, maxRetries: 5 });
	});

	it('says where it is and what to do', async () => {
		await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/Ctrl\+C here ends it/);
		expect(printed).toContain('60 times faster');
		expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
	});

	it('counts sixty times faster, and says when a break is due', async () => {
		const page = await browser.newPage();
		await page.goto(/http:\S+?(?=[,\s])/.exec(printed)?.[0] ?? '');
		const item = () => readStatusItem(page, extensionId);
		await expect.poll(item, { timeout: 60_000 }).toBeDefined();
		await openFile(page, 'notes.txt');
		await typeEvenly(page, 'a sentence that takes a while '.repeat(5), 220);
		await expect.poll(item).toMatchObject({ text: expect.stringContaining('Break due') });
	});

	it('ends everything at Ctrl+C', async () => {
		const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
		expect((await fetch(address)).status).toBe(200);
		const ended = new Promise((resolve) => started.once('exit', resolve));
		started.kill('SIGINT');
		expect(await ended).toBe(0);
		await expect(fetch(address)).rejects.toThrow();
		expect(printed).toContain('nothing is left running');
	});
});
