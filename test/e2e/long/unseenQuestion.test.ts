// Time in front of something that cannot be seen into, with nobody there: asked in the status bar (design §2.4).
import { beforeAll, describe, expect, it } from 'vitest';
import { startAnew } from '../../support/timerSteps';
import { type CodeWindow, workspaceFile } from '../../support/vscode/codeWindow';
import { minutesWorked, passTime, pressKey, takeClock, workFor } from '../../support/vscode/hostClock';
import { useVsCode } from '../../support/vscode/useVsCode';

const minute = 60_000;

/** VS Code looks for somebody every half minute; here it does so four times a second. Runs in the page. */
function lookForSomebodyOften(): void {
	const every = globalThis.setInterval.bind(globalThis) as (run: () => void, millis?: number) => number;
	Object.assign(globalThis, {
		setInterval: (run: () => void, millis?: number) => every(run, millis === 30_000 ? 250 : millis),
	});
}

describe('after time with nobody at the keys', () => {
	const code = useVsCode();
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await window.page.addInitScript(lookForSomebodyOften);
		await window.reload();
		await code().focus(window);
		await takeClock(window);
	});

	const minutes = (): Promise<number> => minutesWorked(window);

	const text = async (): Promise<string | undefined> => (await window.statusItem())?.text;

	const setting = (): Promise<unknown> =>
		window.asExtension(
			(vscode) => vscode.workspace.getConfiguration('postureBreaks').get('awayFromEditor'),
			undefined,
		);

	/** Nobody touches anything for so long, and the window keeps the focus. */
	const leaveAlone = async (count: number): Promise<void> => {
		await expect
			.poll(() => window.asExtension((vscode) => vscode.window.state, undefined), { timeout: 60_000 })
			.toEqual({ focused: true, active: false });
		await passTime(window, count * minute);
	};

	/** Keys inside a webview say nothing to VS Code: somebody goes back to the file. Settings stand before it, and close. */
	const comeBack = async (from: string): Promise<void> => {
		if (from === 'the Settings editor') {
			await window.press('Escape');
		} else {
			await window.page.locator('.tab', { hasText: workspaceFile }).first().click();
		}
	};

	const surfaces = {
		'the Settings editor': () => window.runCommand('Preferences: Open Settings (UI)'),
		"another extension's webview": () =>
			window.asExtension((vscode) => {
				const panel = vscode.window.createWebviewPanel('theirs', 'Theirs', vscode.ViewColumn.Active);
				panel.webview.html = '<h1>Theirs</h1>';
			}, undefined),
		"an extension's page": () =>
			window.asExtension(
				(vscode) => vscode.commands.executeCommand('extension.open', 'vscode.npm'),
				undefined,
			),
		'a terminal': async () => {
			await window.runCommand('Terminal: Create New Terminal');
			await window.page.locator('.terminal.xterm.focus').first().waitFor();
		},
	} as const;

	it.each([
		{ before: 'the Settings editor', words: 'Rested', counted: 0, becomes: 'ask' },
		{ before: "another extension's webview", words: 'Was at the screen', counted: 22, becomes: 'ask' },
		{ before: "an extension's page", words: 'Always rested', counted: 0, becomes: 'rest' },
		{ before: 'a terminal', words: 'Always at the screen', counted: 22, becomes: 'screen' },
	] as const)('that began in $before, "$words" is an answer', async ({ before, words, counted, becomes }) => {
		await code().updateSettings({ 'postureBreaks.awayFromEditor': undefined });
		await startAnew(window);
		await workFor(window, 10);
		await surfaces[before]();
		await leaveAlone(12);
		expect(await text()).not.toContain('rested?');
		await comeBack(before);
		await expect.poll(text).toBe('Away 12 min: rested?');
		expect(await minutes()).toBe(10);
		expect(await window.notifications.seen()).toEqual([]);

		await window.openTooltip();
		await window.page.locator('.workbench-hover').getByRole('link', { name: words, exact: true }).click();
		await window.closeTooltip();
		await expect.poll(minutes).toBe(counted);
		await expect.poll(setting).toBe(becomes);
		await expect.poll(text).not.toContain('Away');
	});

	it('that began in a text editor, nothing is asked: it was a break of its own', async () => {
		await code().updateSettings({ 'postureBreaks.awayFromEditor': undefined });
		await startAnew(window);
		await workFor(window, 10);
		await leaveAlone(12);
		await pressKey(window);
		await expect.poll(minutes).toBe(0);
		expect(await text()).not.toContain('Away');
		expect((await window.log()).trim().split('\n').at(-1)).toMatch(/natural 7\d\d s \(restedInEditor\)$/);
	});
});
