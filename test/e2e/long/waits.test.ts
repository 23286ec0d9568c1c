// A due break is offered while the tests run, or the build, that the person waits for.
import { beforeAll, describe, expect, it } from 'vitest';
import { startAnew, waitForOffers, workUntilDue } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';
import { runTask } from '../../support/workbenchSteps';

const second = 1_000;

describe('a due break', () => {
	/** Five minutes pass in five seconds; no lull is long enough. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
			// A task saves what is open, which is a good moment of its own.
			'task.saveBeforeRun': 'never',
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	/** What an earlier test has begun is no wait of this one. */
	const tasksAreOver = async (): Promise<void> => {
		await expect
			.poll(() => window.asExtension((vscode) => vscode.tasks.taskExecutions.length, undefined), {
				timeout: 60 * second,
			})
			.toBe(0);
	};

	it.each([
		{ group: 'Test', message: 'Break due while your tests run, about 3 minutes.' },
		{ group: 'Build', message: 'Break due while the build runs, about 3 minutes.' },
	] as const)('is offered ten seconds after a task began: $message', async ({ group, message }) => {
		await tasksAreOver();
		await startAnew(window);
		await workUntilDue(window);
		const began = Date.now();
		await runTask(window, group, 30 * second);
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe(message);
		expect(offer?.at).toBeGreaterThan(began + 9 * second);
	});
});
