// Good moments other than a lull: a due break is offered at a save, a commit and the end of debugging, by name.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { offersSince, startAnew, timeIsPast, waitForOffers, workUntilDue } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';
import { startDebugger, stopDebugger } from '../../support/workbenchSteps';

const second = 1_000;

describe('a due break', () => {
	/** Five minutes pass in five seconds; no lull is long enough. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
			'git.autofetch': false,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	const git = (...parameters: readonly string[]): string =>
		execFileSync(
			'git',
			['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...parameters],
			{ cwd: code().workspaceFolder(window), encoding: 'utf8' },
		);

	it('is offered at a save, two seconds after the last key', async () => {
		await startAnew(window);
		const began = Date.now();
		const lastKey = await workUntilDue(window);
		await window.press('ControlOrMeta+S');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Saved. Break due, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(lastKey + 2 * second);
	});

	it('waits while a debugger is stopped, says so, and is offered when the debugging ends', async () => {
		await startAnew(window);
		const began = Date.now();
		await startDebugger(window);
		await workUntilDue(window);
		await window.press('ControlOrMeta+S');
		await timeIsPast(Date.now() + 3 * second);
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'debugger' });
		expect(await window.tooltip()).toContain('Waiting while the debugger is stopped.');
		expect(await offersSince(window, began)).toEqual([]);
		await stopDebugger(window);
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('That has finished. Break due, about 3 minutes.');
	});

	it('is offered at a commit on the command line', async () => {
		git('init', '--quiet');
		git('commit', '--allow-empty', '--quiet', '-m', 'Begin');
		await expect
			.poll(() =>
				window.asExtension(
					(vscode) =>
						vscode.extensions.getExtension('vscode.git')?.exports.getAPI(1).repositories[0]?.state.HEAD
							?.commit ?? '',
					undefined,
				),
			)
			.not.toBe('');
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		git('commit', '--allow-empty', '--quiet', '-m', 'Go on');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Committed. Break due, about 3 minutes.');
	});
});
