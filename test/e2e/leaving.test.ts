// A break that is cut short: left by the person, reloaded, or killed with its extension host. It goes on where it was.
import { beforeAll, describe, expect, it } from 'vitest';
import { second } from '../../src/core/units';
import { type BreakPanel, openPanel, setPace, takeBreak, workUntilDue } from '../support/breakSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

/**
 * The page tells its place every five seconds, and no more than that may be lost (design §4.8); a busy machine takes its
 * time to write it down.
 */
const mostLost = 5 + 2;

/** What was worked in the last 15 seconds may be lost to a kill (design §4.8), on the development clock of 60. */
const mostWorkLost = 15 * second * 60;

const breakTab = '.tab[aria-label^="Break"]';

/** Notes whether there was a tab of the panel at any time since the page was loaded. Runs in the page. */
function noteBreakTab(): void {
	Object.assign(globalThis, { sawBreakTab: false });
	new MutationObserver(() => {
		if (document.querySelector('.tab[aria-label^="Break"]') !== null) {
			Object.assign(globalThis, { sawBreakTab: true });
		}
	}).observe(document, { childList: true, subtree: true });
}

function expectBetween(value: number, least: number, most: number): void {
	expect(value).toBeGreaterThanOrEqual(least);
	expect(value).toBeLessThanOrEqual(most);
}

describe('a break that is cut short', () => {
	const code = useVsCode({
		settings: { 'postureBreaks.workMinutes': 5, 'postureBreaks.dev.timeScale': 60 },
	});
	let window: CodeWindow;
	let panel: BreakPanel;
	let secondsLeft: number;
	const panels = (): Promise<number> => window.panels();
	const codingMs = async (): Promise<number> => (await window.state()).codingMs;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('clears nothing when it is left at the third movement', async () => {
		await workUntilDue(window);
		const worked = await codingMs();
		panel = await takeBreak(window);
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await panel.press('s');
		await panel.waitFor('Ear to shoulder');
		await expect.poll(() => panel.secondsLeft()).toBeLessThanOrEqual(14);
		secondsLeft = await panel.secondsLeft();
		await panel.press('Escape');
		await expect.poll(panels).toBe(0);
		expect(await codingMs()).toBeGreaterThanOrEqual(worked * 0.9);
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({
				text: 'Resume break at 3 of 6',
				label: 'Resume break at movement 3 of 6',
			});
		expect((await window.tooltip()).replace(/\s/g, ' ')).toContain('Break left at 3 of 6');
	});

	it('goes on at the third movement when it is started again', async () => {
		panel = await takeBreak(window);
		await panel.waitFor('Go on where you stopped');
		expect(await panel.words()).toContain('Ear to shoulder, to the left');
		expectBetween(await panel.secondsLeft(), secondsLeft - 1, secondsLeft);
		await panel.press('Enter');
		await panel.waitFor('Ear to shoulder');
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break, 3 of 6' });
		await expect.poll(() => panel.secondsLeft()).toBeLessThan(secondsLeft);
	});

	it('comes back paused at the same second when the window is reloaded', async () => {
		await panel.press('ArrowRight');
		await panel.waitFor('Now to the right');
		await panel.press('ArrowRight');
		await panel.waitFor('Upper back reach');
		// The page reports every five seconds: only now is the place surely on the disk.
		await expect.poll(() => panel.secondsLeft()).toBeLessThanOrEqual(13);
		const atEnd = panel.secondsLeftAtEnd();
		await window.reload();
		secondsLeft = await atEnd;
		panel = await openPanel(window);
		await panel.waitFor('Paused: the panel was opened again');
		expect(await panel.text('.side')).toContain('Upper back reach');
		expectBetween(await panel.secondsLeft(), secondsLeft - 1, secondsLeft + mostLost);
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Resume break at 4 of 6' });
	});

	it('and when the extension host is killed', async () => {
		const worked = await codingMs();
		panel = await takeBreak(window);
		await panel.press('Space');
		await panel.waitFor('Upper back reach');
		await panel.press('ArrowRight');
		await panel.waitFor('Seated twist');
		await expect.poll(() => panel.secondsLeft()).toBeLessThanOrEqual(8);
		secondsLeft = await panel.secondsLeft();
		await window.killExtensionHost();
		await window.reload();
		panel = await openPanel(window);
		await panel.waitFor('Paused: the panel was opened again');
		expect(await panel.text('.side')).toContain('To the left');
		expectBetween(await panel.secondsLeft(), secondsLeft - 1, secondsLeft + mostLost);
		expect(await codingMs()).toBeGreaterThanOrEqual(worked - mostWorkLost);
	});

	it('clears the timer after all, once it is gone through', async () => {
		await setPace(window, 20);
		panel = await takeBreak(window);
		await panel.press('Escape');
		await expect.poll(panels).toBe(0);
		expect(await codingMs()).toBeGreaterThan(0);
		panel = await takeBreak(window);
		await panel.waitFor('Go on where you stopped');
		await panel.press('r');
		await panel.answerCheck();
		await expect.poll(codingMs).toBe(0);
		await panel.press('Escape');
		await panel.waitFor('Done');
		await panel.press('Enter');
		await expect.poll(panels).toBe(0);
	});

	it('leaves no panel behind: one that is restored without a break closes itself', async () => {
		await window.runCommand('Check Workstation Ergonomics');
		await (await openPanel(window)).waitFor('Feet');
		await window.page.addInitScript(noteBreakTab);
		await window.reload();
		await expect.poll(() => window.page.evaluate('sawBreakTab')).toBe(true);
		await expect.poll(() => window.page.locator(breakTab).count()).toBe(0);
		await expect.poll(panels).toBe(0);
	});
});
