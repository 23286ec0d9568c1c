// Every movement, started from the page of all movements and gone through by keyboard.
import { beforeAll, describe, expect, it } from 'vitest';
import { browse, everyMovement, goThrough, openMovement } from '../../support/browseSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

describe('every movement', () => {
	const code = useVsCode({
		settings: { 'postureBreaks.ergonomicsCheck': 'off', 'postureBreaks.dev.panelScale': 60 },
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('begins after the one-time notice, the first time', async () => {
		const panel = await browse(window);
		await openMovement(panel, 'Posture reset');
		await panel.press('Enter');
		await expect.poll(() => panel.focused()).toBe('Begin');
		await panel.listens();
		await panel.press('Enter');
		await goThrough(panel);
	});

	it.each(everyMovement)('$name is started, moves, and is finished', async ({ id, name }) => {
		const panel = await browse(window);
		await openMovement(panel, name);
		await panel.noteHeadings();
		const before = window.states().length;
		await panel.press('Enter');
		await goThrough(panel);
		expect(await panel.headings(), id).toContain(name);
		expect(
			window
				.states()
				.slice(before)
				.map(({ snapshot }) => snapshot.phase),
		).toContain('onBreak');
		expect((await panel.words()).includes('Worked on')).toBe(true);
	});
});
