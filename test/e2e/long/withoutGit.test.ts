// VS Code's own Git switched off: nothing fails, and everything else works.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { offersSince, startAnew, timeIsPast, waitForOffers, workUntilDue } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;

describe('with Git switched off', () => {
	const code = useVsCode({
		settings: {
			'git.enabled': false,
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
		},
	});
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
		expect(await window.log()).not.toMatch(/\[(warning|error)\]/);
		expect(window.console.filter((line) => /^error.*posture-breaks/i.test(line))).toEqual([]);
	});
});
