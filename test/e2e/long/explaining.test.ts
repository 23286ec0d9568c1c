// The page "Last Decisions" stays true: asked for again while it is open, and after a reload.
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/manifest';
import { startAnew } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { takeClock, workFor } from '../../support/vscode/hostClock';
import { useVsCode } from '../../support/vscode/useVsCode';

describe('the page that explains', () => {
	const code = useVsCode();
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
	});

	const page = (): Promise<string> =>
		window.asExtension((vscode) => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.scheme === 'posture-breaks' ? document.getText() : '';
		}, undefined);

	const explain = (): Promise<void> => window.runCommand('Posture Breaks: Explain Last Decisions');

	it('shows what was decided since, in the same tab, and what is kept after a reload', async () => {
		await takeClock(window);
		await startAnew(window);
		await window.asExtension((vscode, id) => vscode.commands.executeCommand(id), commands.resume);
		await workFor(window, 12);
		await explain();
		await expect.poll(page).toMatch(/## Why not\?\n\nNo break is due yet: 12 of 30 minutes at the editor\./);
		expect(await page()).toMatch(/\n- \S+.* 12 min of work\./);

		await window.runCommand('Pause Reminders…', '1 hour');
		await explain();
		await expect.poll(page).toMatch(/## Why not\?\n\nReminders are paused until /);
		expect(await page()).toMatch(/\n- \S+.* Reminders paused for 60 min\.\n/);
		expect((await window.openTabs()).filter((title) => title.startsWith('Last Decisions'))).toHaveLength(1);

		// VS Code brings back no page that is no file.
		await window.reload();
		await expect.poll(() => window.openTabs()).not.toContain('Last Decisions.md');
		await explain();
		await expect.poll(page).toMatch(/## Why not\?\n\nReminders are paused until /);
		expect(await page()).toMatch(/\n- \S+.* Reminders paused for 60 min\.\n/);
		expect(await page()).toMatch(/\n- \S+.* 12 min of work\.\n/);
	});
});
