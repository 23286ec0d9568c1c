// All movements by keyboard in a real VS Code: one is opened, started and finished; left out and brought back; and a
// break in progress waits while they are looked at.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, openPanel, takeBreak } from '../support/breakSteps';
import { browse, everyMovement, goThrough, openMovement } from '../support/browseSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

describe('the movements', () => {
	const code = useVsCode({
		settings: { 'postureBreaks.ergonomicsCheck': 'off', 'postureBreaks.dev.panelScale': 5 },
	});
	let window: CodeWindow;
	let panel: BreakPanel;
	const panels = (): Promise<number> => window.panels();
	const leaveOut = (): Promise<unknown> =>
		window.asExtension(
			(vscode) => vscode.workspace.getConfiguration('postureBreaks').get('leaveOut'),
			undefined,
		);

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('open from the palette, all of them, and close with Escape', async () => {
		panel = await browse(window);
		expect(await panel.frame.locator('[data-movement]').count()).toBe(everyMovement.length);
		expect((await window.state()).phase).not.toBe('onBreak');
		await panel.press('Escape');
		await expect.poll(panels).toBe(0);
	});

	it('are left out and brought back by L', async () => {
		panel = await browse(window);
		await openMovement(panel, 'Seated twist');
		await panel.press('l');
		await expect.poll(leaveOut).toEqual(['seated-spinal-twist']);
		await expect.poll(() => panel.text('.facts')).toContain('Left out of your sets.');
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		expect(await panel.focused()).toBe('Seated twist');
		expect(await panel.text('[data-movement=seated-spinal-twist] .tile-dose')).toBe('Left out');
		await panel.press('Enter');
		await panel.waitFor('Seated twist');
		await panel.press('l');
		await expect.poll(leaveOut).toEqual([]);
		await expect.poll(() => panel.text('.facts')).not.toContain('Left out');
	});

	it('can be started one at a time, after the one-time notice, and finished', async () => {
		await panel.press('Enter');
		await expect.poll(() => panel.focused()).toBe('Begin');
		expect(await panel.words()).toContain('Posture Breaks is not medical advice.');
		await panel.listens();
		await panel.press('Enter');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'onBreak' });
		await goThrough(panel);
		await expect.poll(() => window.state()).toMatchObject({ codingMs: 0 });
		await panel.press('Enter');
		await expect.poll(panels).toBe(0);
	});

	it('lie over a break in progress, which waits paused, also when it was hidden', async () => {
		panel = await takeBreak(window);
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		panel = await browse(window);
		await panel.press('Escape');
		await panel.waitFor('Paused');
		const [movement = ''] = (await panel.text('.lead')).split(',');
		await window.openFile();
		panel = await browse(window);
		await openMovement(panel, 'Ear to shoulder');
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		await panel.press('Escape');
		await expect.poll(() => panel.heading()).toMatch(/^Paused/);
		panel = await openPanel(window);
		await panel.press('p');
		await panel.waitFor(movement);
		await panel.press('Escape');
		await expect.poll(panels).toBe(0);
	});
});
