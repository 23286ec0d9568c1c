// A watcher of tasks.json runs in the background: nobody waits for it, its end finishes nothing, its command is no key (design §2.2, §3.2).
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { offersSince, startAnew, timeIsPast, waitForOffers, workUntilDue } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;

/** Two cycles of a watcher whose command line is a known test run; then it ends. */
const watcher = {
	label: 'watch',
	type: 'shell',
	command: 'for cycle in 1 2; do echo begins; sleep 6; echo ends; sleep 1; done; sh test.sh',
	group: 'test',
	isBackground: true,
	problemMatcher: {
		owner: 'watch',
		pattern: { regexp: '^nothing$', file: 1 },
		background: { activeOnStart: true, beginsPattern: 'begins', endsPattern: 'ends' },
	},
};

/** The same command line in the foreground, and no group that would say what it is. */
const foreground = { label: 'once', type: 'shell', command: 'sleep 14; sh test.sh', problemMatcher: [] };

describe('a due break', () => {
	/** Five minutes pass in twenty-five seconds; no lull is long enough, and for two minutes and a half none will do. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': 12,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
			'task.saveBeforeRun': 'never',
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
		const folder = code().workspaceFolder(window);
		await writeFile(join(folder, 'test.sh'), 'true\n');
		await mkdir(join(folder, '.vscode'));
		await writeFile(
			join(folder, '.vscode', 'tasks.json'),
			JSON.stringify({ version: '2.0.0', tasks: [watcher, foreground] }),
		);
		await window.asExtension((vscode) => {
			const tasks: string[] = [];
			Object.assign(globalThis, { tasks });
			vscode.tasks.onDidEndTask(({ execution }) => tasks.push(`ended ${execution.task.name}`));
			vscode.window.onDidStartTerminalShellExecution(() => tasks.push('command'));
		}, undefined);
	});

	/** What other extensions heard of tasks and the commands in terminals. */
	const heard = (): Promise<readonly string[]> =>
		window.asExtension(() => (globalThis as unknown as { tasks: string[] }).tasks, undefined);

	const runTask = (label: string): Promise<void> =>
		window.asExtension(async (vscode, name) => {
			const tasks = await vscode.tasks.fetchTasks();
			const task = tasks.find((each) => each.name === name);
			await (task && vscode.tasks.executeTask(task));
		}, label);

	it('waits through a task in the background and its end, and is offered while the same runs in the foreground', async () => {
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await runTask('watch');
		await expect.poll(heard, { timeout: 60 * second }).toEqual(['command', 'ended watch']);
		await timeIsPast(Date.now() + 3 * second);
		expect(await offersSince(window, began)).toEqual([]);

		// The terminal of the first is taken for the second, where nobody has pressed a key either.
		await window.openFile();
		// The return to the editor is a good moment, which the next key loses.
		await window.type('ww');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'due', holding: 'typing' });
		const again = Date.now();
		await runTask('once');
		await expect.poll(heard).toEqual(['command', 'ended watch', 'command']);
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'typing' });
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Break due while your tests run, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(again + 9 * second);
		expect(await heard()).toEqual(['command', 'ended watch', 'command']);
	});
});
