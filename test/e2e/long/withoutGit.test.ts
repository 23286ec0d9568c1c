// VS Code's own Git switched off, or not there at all: nothing fails, and everything else works.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { extensionId } from '../../../src/manifest';
import {
	offersSince,
	startAnew,
	timeIsPast,
	waitForOffers,
	workUntil,
	workUntilDue,
} from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;

/** Five minutes pass in five seconds; no lull is long enough. */
const settings = {
	'postureBreaks.dev.timeScale': 60,
	'postureBreaks.workMinutes': 5,
	'postureBreaks.pauseSeconds': 60,
	'postureBreaks.maxDeferMinutes': 30,
};

async function expectNothingWrong(window: CodeWindow): Promise<void> {
	expect(await window.log()).not.toMatch(/\[(warning|error)\]/);
	expect(window.console.filter((line) => /^error.*posture-breaks/i.test(line))).toEqual([]);
}

describe('with Git switched off', () => {
	const code = useVsCode({ settings: { ...settings, 'git.enabled': false } });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('a due break is offered at a save, and not at a commit that nobody can see', async () => {
		const git = (...parameters: readonly string[]): Buffer =>
			execFileSync(
				'git',
				['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...parameters],
				{ cwd: code().workspaceFolder(window) },
			);
		git('init', '--quiet');
		const isOff = await window.asExtension(async (vscode) => {
			try {
				(await vscode.extensions.getExtension('vscode.git')?.activate())?.getAPI(1);
				return false;
			} catch {
				return true;
			}
		}, undefined);
		expect(isOff).toBe(true);
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		git('commit', '--allow-empty', '--quiet', '-m', 'Go on');
		await timeIsPast(Date.now() + 5 * second);
		expect(await offersSince(window, began)).toEqual([]);
		await window.type('w');
		await window.press('ControlOrMeta+S');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Saved. Break due, about 3 minutes.');
		await expectNothingWrong(window);
	});
});

describe('with no Git extension', () => {
	const code = useVsCode({ settings, withoutBuiltIns: ['git', 'git-base', 'github'] });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it("time is counted in an editor and in another extension's commit box, and a due break is offered at a save", async () => {
		const isThere = (id: string): Promise<boolean> =>
			window.asExtension((vscode, name) => vscode.extensions.getExtension(name) !== undefined, id);
		expect(await isThere('vscode.git')).toBe(false);
		expect(await isThere(extensionId)).toBe(true);
		await startAnew(window);
		await window.asExtension((vscode) => {
			vscode.scm.createSourceControl('scripted', 'Scripted', vscode.workspace.workspaceFolders?.[0]?.uri);
		}, undefined);
		await window.runCommand('Source Control: Focus on Changes View');
		await window.page.locator('.scm-editor .monaco-editor').first().click();
		expect((await window.state()).codingMs).toBeLessThan(minute);
		await workUntil(window, async () => (await window.state()).codingMs > minute);

		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await window.press('ControlOrMeta+S');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Saved. Break due, about 3 minutes.');
		await expectNothingWrong(window);
	});
});
