// A person who does not type in an editor is at work all the same (design §2.1).
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { timeIsPast } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';
import { openNotebook, startDebugger, stopDebugger } from '../../support/workbenchSteps';

const second = 1_000;
const minute = 60 * second;

/** A minute passes in a second. */
const timeScale = 60;

describe('somebody at work', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': timeScale,
			'postureBreaks.workMinutes': 120,
			'postureBreaks.pauseSeconds': 3,
			'postureBreaks.maxDeferMinutes': 30,
			'git.autofetch': false,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		execFileSync('git', ['init', '--quiet'], { cwd: code().workspaceFolder(window) });
		await window.openFile();
		await window.type('line\n'.repeat(60), { everyMillis: 0 });
	});

	const codingMs = async (): Promise<number> => (await window.state()).codingMs;

	/** Nobody has been seen since; nothing is counted until somebody is. */
	const forgetPerson = async (): Promise<void> => {
		await code().updateSettings({ 'postureBreaks.enabled': false });
		await expect.poll(() => window.state()).toMatchObject({ phase: 'off' });
		await code().updateSettings({ 'postureBreaks.enabled': true });
		await expect.poll(() => window.state()).toMatchObject({ phase: 'resting' });
		await timeIsPast(Date.now() + second);
		expect(await codingMs()).toBe(0);
	};

	/** Somebody comes back to the window. */
	const comeBack = async (): Promise<void> => {
		await code().focus(undefined);
		await code().focus(window);
	};

	it('is seen to read, by the wheel alone', async () => {
		await forgetPerson();
		await window.page.locator('.editor-group-container.active .monaco-editor').first().hover();
		for (let turn = 0; turn < 16; turn += 1) {
			await window.page.mouse.wheel(0, turn % 8 < 4 ? -120 : 120);
			await window.page.waitForTimeout(200);
		}
		expect(await codingMs()).toBeGreaterThan(2 * minute);
	});

	it('is seen to click', async () => {
		await forgetPerson();
		await window.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
		await expect.poll(codingMs).toBeGreaterThan(0);
	});

	it('is seen to write in the commit box', async () => {
		await window.runCommand('Source Control: Focus on Changes View');
		const box = window.page.locator('.scm-editor .monaco-editor').first();
		await box.click();
		await forgetPerson();
		await window.type('A message', { everyMillis: 200 });
		await expect.poll(codingMs).toBeGreaterThan(minute);
		await window.page.keyboard.press('ControlOrMeta+A');
		await window.press('Delete');
	});

	it('is seen to step in a debugger', async () => {
		await forgetPerson();
		await startDebugger(window);
		await comeBack();
		const before = (await window.log()).length;
		for (let step = 0; step < 5; step += 1) {
			await window.press('F10');
			await window.page.waitForTimeout(400);
		}
		await stopDebugger(window);
		expect(await codingMs()).toBeGreaterThan(2 * minute);
		expect((await window.log()).slice(before)).not.toContain('notCounted');
	});

	it('is seen to work in a notebook', async () => {
		await openNotebook(window);
		await forgetPerson();
		await comeBack();
		await window.page.locator('.notebookOverlay .monaco-editor').first().click();
		await window.press('ControlOrMeta+Enter');
		await expect.poll(codingMs).toBeGreaterThan(minute);
	});
});
