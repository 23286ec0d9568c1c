// Sets in a real VS Code that lack what is left out, and sets that last what they say.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, quickSet, setPace, takeBreak, workUntilDue } from '../../support/breakSteps';
import { browse, openMovement } from '../../support/browseSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const hurting = 'Ear to shoulder';
const swap = 'Cross-body pull';

describe('a set', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.workMinutes': 5,
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.leaveOut': ['overhead', 'neck', 'twist', 'two-arms'],
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	const names = (panel: BreakPanel): Promise<readonly string[]> =>
		panel.frame.locator('.set-row .tile-name').allInnerTexts();

	/** The movements of the set that would be begun now. */
	async function offered(): Promise<readonly string[]> {
		const panel = await takeBreak(window);
		const movements = await names(panel);
		await window.asExtension(
			(vscode) => void vscode.commands.executeCommand('workbench.action.closeActiveEditor'),
			undefined,
		);
		await expect.poll(() => window.panels()).toBe(0);
		return movements;
	}

	/** Leaves a movement out, or brings it back, among all movements. */
	async function toggle(name: string): Promise<void> {
		const panel = await browse(window);
		await openMovement(panel, name);
		const changed = (await panel.words()).includes('Bring back') ? 'Leave out' : 'Bring back';
		await panel.press('l');
		await expect.poll(() => panel.words()).toContain(changed);
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
	}

	it('without arms overhead, neck, twists and both arms can still be finished, and clears the timer', async () => {
		await setPace(window, 60);
		await workUntilDue(window);
		const panel = await takeBreak(window);
		const movements = await names(panel);
		expect(movements.length).toBeGreaterThanOrEqual(3);
		expect(movements).not.toContain(hurting);
		expect(movements).not.toContain('Seated twist');
		await panel.press('Enter');
		expect(await panel.answerCheck()).toHaveLength(4);
		await expect.poll(async () => (await window.state()).codingMs).toBe(0);
		await panel.press('Escape');
		await panel.waitFor('Done');
		await panel.press('Enter');
		await expect.poll(() => window.panels()).toBe(0);
	});

	it('has a swap for what hurts, ten made for the person lack it too, and it comes back when it is brought back', async () => {
		await code().updateSettings({ 'postureBreaks.leaveOut': [] });
		expect(await offered()).toEqual(quickSet);
		await toggle(hurting);
		expect(await offered()).toEqual(quickSet.map((name) => (name === hurting ? swap : name)));

		await code().updateSettings({ 'postureBreaks.routine': 'adaptive' });
		const made: string[] = [];
		for (let sets = 0; sets < 10; sets += 1) {
			const panel = await takeBreak(window);
			made.push(...(await names(panel)));
			await panel.press('Enter');
			await panel.answerCheck();
			await panel.press('Escape');
			await panel.waitFor('Done');
			await panel.press('Enter');
			await expect.poll(() => window.panels()).toBe(0);
		}
		expect(new Set(made).size).toBeGreaterThan(6);
		expect(made).not.toContain(hurting);

		await toggle(hurting);
		await code().updateSettings({ 'postureBreaks.routine': 'seated-quick' });
		expect(await offered()).toEqual(quickSet);
	}, 300_000);

	const lengths = [
		['seated-express', 1, 60],
		['seated-five', 5, 300],
		['adaptive', 1, 60],
		['adaptive', 3, 180],
		['adaptive', 5, 300],
		['adaptive', 10, 600],
	] as const;

	it.each(lengths)(
		'of %s, %i min, lasts what it says within two seconds',
		async (routine, minutes, seconds) => {
			const scale = 10;
			await setPace(window, scale);
			await code().updateSettings({
				'postureBreaks.routine': routine,
				'postureBreaks.adaptiveMinutes': minutes,
			});
			const panel = await takeBreak(window);
			await panel.frame.evaluate(() => {
				const times: { began?: number; ended?: number } = {};
				document.addEventListener('keydown', () => (times.began ??= performance.now()), true);
				new MutationObserver(() => {
					if (document.querySelector('.panel-check') !== null) {
						times.ended ??= performance.now();
					}
				}).observe(document.body, { childList: true, subtree: true, attributes: true });
				Object.assign(globalThis, { times });
			});
			await panel.press('Enter');
			const took = (): Promise<number> =>
				panel.frame.evaluate(() => {
					const { began, ended } = (globalThis as unknown as { times: { began: number; ended?: number } })
						.times;
					return ((ended ?? Number.NaN) - began) / 1_000;
				});
			await expect.poll(took, { timeout: (seconds / scale + 30) * 1_000 }).toBeGreaterThan(0);
			/** The last part's end is shown for a second before the check. */
			const set = (await took()) * scale - 1;
			expect(Math.abs(set - seconds)).toBeLessThan(2);
			await panel.answerCheck();
			await panel.press('Escape');
			await panel.waitFor('Done');
			await panel.press('Enter');
			await expect.poll(() => window.panels()).toBe(0);
		},
	);
});
