// A person works in a terminal and a notebook: what they start there is a sign, a wait or a good moment (design §2.1, §3).
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
import { focusTerminal, openNotebook, openTerminal } from '../../support/workbenchSteps';

const second = 1_000;

describe('a due break', () => {
	/** Five minutes pass in five seconds; no lull is long enough. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
		await writeFile(join(code().workspaceFolder(window), 'test.sh'), 'sleep 40\n');
		await openTerminal(window);
	});

	const holding = async (): Promise<string | undefined> => (await window.state()).holding;

	/** Somebody works in the editor until it is due, goes to the terminal and runs a command there. */
	const runCommandLine = async (
		line: string,
	): Promise<{ readonly began: number; readonly entered: number }> => {
		await startAnew(window);
		const began = Date.now();
		await workUntil(window, async () => (await holding()) === 'typing');
		await focusTerminal(window);
		await window.type(`${line}\n`);
		return { began, entered: Date.now() };
	};

	it('waits while somebody works in a terminal, and is offered when they are back in the editor', async () => {
		const { began } = await runCommandLine('true');
		await expect.poll(holding).toBe('opaque');
		expect(await window.tooltip()).toContain('Waiting until you are back in an editor.');
		await timeIsPast(Date.now() + 3 * second);
		expect(await offersSince(window, began)).toEqual([]);
		const back = Date.now();
		await window.openFile();
		await window.press('ArrowLeft');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Break due, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(back + 2 * second);
	});

	it('is offered when a command has finished that ran for ten seconds', async () => {
		const { began, entered } = await runCommandLine('sleep 11');
		await expect.poll(holding).toBe('opaque');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('That has finished. Break due, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(entered + 10 * second);
	});

	it('is offered while the tests run that a command line began, ten seconds later', async () => {
		const { began, entered } = await runCommandLine('sh test.sh');
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Break due while your tests run, about 3 minutes.');
		expect(offer?.at).toBeGreaterThan(entered + 9 * second);
		await focusTerminal(window);
		await window.press('Control+C');
	});

	it('is offered when somebody runs a cell of a notebook after having been in the terminal', async () => {
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await openNotebook(window);
		await focusTerminal(window);
		await window.type('true\n');
		await expect.poll(holding).toBe('opaque');
		// Nothing tells an extension that the focus is in the notebook again.
		await window.runCommand('View: Focus Active Editor Group');
		await timeIsPast(Date.now() + 3 * second);
		expect(await holding()).toBe('opaque');
		expect(await offersSince(window, began)).toEqual([]);
		await window.page.locator('.notebookOverlay .run-button-container .action-label').first().click();
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toBe('Break due, about 3 minutes.');
	});
});
