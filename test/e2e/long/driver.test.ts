// The driver of the other end-to-end tests sees what is there and does what it says, tried on a stand-in extension.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const stub = fileURLToPath(new URL('../../support/fixtures/stub', import.meta.url));

describe.each(['node', 'worker'] as const)('the driver, with extensions in the %s host', (host) => {
	const code = useVsCode({ host, extensions: [stub], settings: { 'stub.words': 'at first' } });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('runs extensions where it says', async () => {
		const kind = await window.asExtension(() => typeof process, undefined);
		expect(kind).toBe(host === 'node' ? 'object' : 'undefined');
		await expect.poll(() => window.log()).toContain(host === 'node' ? 'in a process' : 'in a worker');
	});

	it('reads the status bar item and its tooltip', async () => {
		expect(await window.statusItem()).toEqual({
			text: 'at first 0 edits',
			icons: ['person'],
			label: 'Stub, 0 edits',
			background: 'none',
		});
		expect(await window.tooltip()).toBe('A tooltip with a link');
	});

	it('types at an even pace', async () => {
		await window.openFile();
		const began = Date.now();
		await window.type('Hello, w\n1', { everyMillis: 100 });
		expect(Date.now() - began).toBeGreaterThanOrEqual(900);
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'at first 10 edits' });
		expect(await window.statusItem()).toMatchObject({ label: 'Stub, 10 edits', background: 'warning' });
	});

	it('changes settings while VS Code runs', async () => {
		await code().updateSettings({ 'stub.words': 'later' });
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'later 10 edits' });
	});

	it('reads the public API now and as it was', async () => {
		expect(await window.state()).toMatchObject({ codingMs: 10 });
		expect(window.states().map(({ snapshot }) => snapshot.codingMs)).toEqual(
			expect.arrayContaining([0, 5, 10]),
		);
	});

	it('sees a notification, and answers it by keyboard', async () => {
		expect(await window.notifications.seen()).toEqual([]);
		await window.runCommand('Stub: Notify');
		await expect
			.poll(() => window.notifications.shown())
			.toEqual([{ message: 'A question?', buttons: ['Start', 'Skip'] }]);
		await window.notifications.answer('Skip');
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'answered Skip' });
		expect(await window.notifications.shown()).toEqual([]);
		expect(await window.notifications.seen()).toMatchObject([{ message: 'A question?' }]);
	});

	it('finds a notification that hides behind the bell', async () => {
		await window.runCommand('Stub: Notify');
		await expect.poll(() => window.notifications.shown()).toHaveLength(1);
		await window.notifications.hide();
		expect(await window.notifications.shown()).toEqual([]);
		expect(await window.notifications.inCentre()).toMatchObject([{ message: 'A question?' }]);
		await window.notifications.answerInCentre('A question?', 'Start');
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'answered Start' });
	});

	it('looks into a panel', async () => {
		await window.runCommand('Stub: Open Panel');
		const panel = await window.panel();
		expect(await panel.locator('h1').textContent()).toBe('In the panel');
		expect(await window.panels()).toBe(1);
	});

	it('reloads a window', async () => {
		await window.reload();
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'later 0 edits' });
	});

	it.runIf(host === 'node')('kills the extension host', async () => {
		await window.killExtensionHost();
		await expect(window.state()).rejects.toThrow('not there');
		await window.reload();
		expect(await window.state()).toMatchObject({ codingMs: 0 });
	});

	it('moves the focus of the desktop between windows', async () => {
		const other = await code().openWindow('other');
		const focused = (): Promise<boolean[]> =>
			Promise.all(
				[window, other].map((each) => each.asExtension((vscode) => vscode.window.state.focused, undefined)),
			);
		await code().focus(window);
		await expect.poll(focused).toEqual([true, false]);
		await code().focus(other);
		await expect.poll(focused).toEqual([false, true]);
		await code().focus(undefined);
		await expect.poll(focused).toEqual([false, false]);
		await other.close();
	});
});
