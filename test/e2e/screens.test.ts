// Every screen of the panel in a real VS Code, in four themes, wide with motion and narrow without: no fault that axe
// finds, and a picture of each in out/screens.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, takeBreak } from '../support/breakSteps';
import { ScreenLooks, wholeWindow } from '../support/screenLooks';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

describe('the screens of a break', () => {
	const code = useVsCode({
		settings: {
			...wholeWindow,
			// A cue lasts for as long as it is looked at.
			'postureBreaks.dev.panelScale': 0.02,
		},
	});
	let window: CodeWindow;
	let panel: BreakPanel;
	const looks = new ScreenLooks(code);
	const look = (screen: string): Promise<void> => looks.look(panel, screen);

	beforeAll(async () => {
		window = await code().openWindow();
		await window.runCommand('View: Close Primary Side Bar');
	});

	it('before it: the first one, and when to see someone', async () => {
		panel = await takeBreak(window);
		await look('first');
		// Past the three pages that can be opened from here.
		for (let tabs = 0; tabs < 4; tabs++) {
			await panel.press('Tab');
		}
		await panel.press('Enter');
		await panel.waitFor('When to see someone');
		await look('advice');
		await panel.press('Escape');
		await panel.waitFor('Quick seated set');
	}, 240_000);

	it('in the set: movement, cues and pauses', async () => {
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		await look('movement-cycles');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await look('cue-next');
		await panel.press('s');
		await panel.waitFor('Ear to shoulder');
		await panel.press('ArrowRight');
		await panel.waitFor('Now to the right');
		await look('cue-switch');
		await panel.press('ArrowLeft');
		await panel.waitFor('Ear to shoulder');
		await look('movement-hold');
		await panel.press('p');
		await panel.waitFor('Paused');
		await look('paused');
		await panel.press('Space');
		await panel.waitFor('Ear to shoulder');
		await window.openFile();
		panel = await takeBreak(window);
		await panel.waitFor('Paused: the panel was hidden');
		await look('paused-by-itself');
	}, 240_000);

	it('cut short: when something hurts, and coming back', async () => {
		await panel.press('h');
		await panel.waitFor('Stopped');
		await look('stopped');
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		await panel.waitFor('Go on where you stopped');
		await look('resume');
	}, 240_000);

	it('after the set: check, question, worse and done', async () => {
		await panel.press('Enter');
		await leaveSet();
		await look('check');
		await panel.answerCheck();
		await panel.waitFor('How does your upper back feel now?');
		await look('question');
		await panel.press('3');
		await panel.waitFor('Take it easy');
		await look('worse');
		await panel.press('Enter');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		await panel.press('Enter');
		await leaveSet();
		await panel.answerCheck();
		await panel.press('2');
		await panel.waitFor('Done');
		await look('done');
		expect(new Set(looks.pictured).size).toBe(14 * 4 * 2);
	}, 240_000);

	async function leaveSet(): Promise<void> {
		while ((await panel.checkPosition()) === '') {
			await panel.press('s');
		}
	}
});
