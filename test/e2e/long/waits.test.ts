// A due break is offered while the tests run that the person waits for.
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

	it('is offered while the tests run, ten seconds after they began', async () => {
		await startAnew(window);
		await workUntilDue(window);
		const began = Date.now();
		await runTask(window, 'Test', 30 * second);
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Break due while your tests run, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(began + 9 * second);
	});
});
