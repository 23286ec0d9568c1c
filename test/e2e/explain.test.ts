// The page of "Explain Last Decisions" in a real VS Code: read-only, three answers, newest first.
import { beforeAll, describe, expect, it } from 'vitest';
import { startAnew, workUntil } from '../support/timerSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

const minute = 60_000;

describe('the page that explains', () => {
	/** A minute passes in a second. */
	const code = useVsCode({ settings: { 'postureBreaks.dev.timeScale': 60 } });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	const page = () =>
		window.asExtension(async (vscode) => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.scheme === 'posture-breaks'
				? { text: document.getText(), language: document.languageId, isDirty: document.isDirty }
				: undefined;
		}, undefined);

	it('opens from the palette with the answers and the decisions, and cannot be edited', async () => {
		await startAnew(window);
		await workUntil(window, async () => (await window.state()).codingMs >= 2 * minute);
		await window.runCommand('Posture Breaks: Explain Last Decisions');
		await expect.poll(async () => (await page())?.language).toBe('markdown');
		const shown = await page();
		expect(shown?.text).toMatch(/^# Last Decisions\n\n## Why now\?\n\nNo break has come due yet\./);
		expect(shown?.text).toMatch(/## Why not\?\n\nNo break is due yet: \d+ of 30 minutes at the editor\./);
		expect(shown?.text).toMatch(/## Why did it reset\?\n\n\S+.* Timer cleared: you skipped the break\./);
		expect(shown?.text).toMatch(/\n- \S+.* \d+ (min|s) of work\./);
		await window.type('x');
		expect(await page()).toEqual(shown);
	});
});
