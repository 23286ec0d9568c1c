// The quiet "good moment now": shortly before a break is due the status bar says so, and nothing else does (design §3.1).
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { startAnew, timeIsPast } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { passTime, pressKey, takeClock, workFor } from '../../support/vscode/hostClock';
import { useVsCode } from '../../support/vscode/useVsCode';
import { runTask } from '../../support/workbenchSteps';

const second = 1_000;

describe('shortly before a break is due', () => {
	const code = useVsCode({ settings: { 'git.autofetch': false, 'task.saveBeforeRun': 'never' } });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
		await takeClock(window);
		await git('init', '--quiet');
	});

	const git = async (...parameters: readonly string[]): Promise<void> => {
		const now = await window.asExtension(() => Date.now(), undefined);
		execFileSync(
			'git',
			['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...parameters],
			{
				cwd: code().workspaceFolder(window),
				env: { ...process.env, GIT_COMMITTER_DATE: new Date(now).toISOString() },
			},
		);
	};

	const head = (): Promise<string> =>
		window.asExtension(
			(vscode) =>
				vscode.extensions.getExtension('vscode.git')?.exports.getAPI(1).repositories[0]?.state.HEAD?.commit ??
				'',
			undefined,
		);

	/** Commits on the command line; resolves when VS Code knows of it. */
	const commit = async (): Promise<void> => {
		const before = await head();
		await git('commit', '--allow-empty', '--quiet', '-m', 'Go on');
		await expect
			.poll(
				async () => {
					await pressKey(window);
					return head();
				},
				{ timeout: 60_000 },
			)
			.not.toBe(before);
	};

	const text = async (): Promise<string | undefined> => (await window.statusItem())?.text;

	/** The item says it for a minute, and nothing else happens. */
	const expectGoodMoment = async (): Promise<void> => {
		await expect.poll(text).toBe('Good moment for a break');
		expect(await window.statusItem()).toMatchObject({
			label: expect.stringMatching(/^Good moment for a break, due in \d minutes$/),
			background: 'none',
		});
		await passTime(window, 30 * second);
		expect(await text()).toBe('Good moment for a break');
		await passTime(window, 35 * second);
		await expect.poll(text).toMatch(/^\d min$/);
		expect(await window.notifications.seen()).toEqual([]);
		expect(await window.panels()).toBe(0);
	};

	it('a commit is a good moment, and an earlier one is not', async () => {
		await git('commit', '--allow-empty', '--quiet', '-m', 'Begin');
		await expect.poll(head, { timeout: 60_000 }).not.toBe('');
		await startAnew(window);
		await workFor(window, 10);
		await commit();
		await timeIsPast(Date.now() + 3 * second);
		expect(await text()).toMatch(/^\d+ min$/);
		await workFor(window, 15);
		await commit();
		await expectGoodMoment();
	});

	it('the end of a test run is a good moment', async () => {
		await startAnew(window);
		await workFor(window, 25);
		await runTask(window, 'Test', second);
		await expectGoodMoment();
	});
});
