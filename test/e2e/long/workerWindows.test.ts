// Several windows in the web worker extension host: one timer and one break there too (design §6).
import { beforeAll, describe, expect, it } from 'vitest';
import { takeBreak } from '../../support/breakSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;

/** A minute passes in a second. */
const timeScale = 60;

describe('three windows in the web worker host', () => {
	const code = useVsCode({
		host: 'worker',
		settings: { 'postureBreaks.dev.timeScale': timeScale, 'postureBreaks.workMinutes': 120 },
	});
	let windows: readonly CodeWindow[] = [];

	beforeAll(async () => {
		for (const name of ['one', 'two', 'three']) {
			const window = await code().openWindow(name);
			windows = [...windows, window];
			await code().focus(window);
			await window.asExtension(async (vscode) => {
				await vscode.window.showTextDocument(await vscode.workspace.openTextDocument());
			}, undefined);
		}
	});

	const codingMs = async (window: CodeWindow): Promise<number> => (await window.state()).codingMs;

	it('show the same within two seconds of the focus moving', async () => {
		for (const window of windows) {
			await code().focus(window);
			await window.type('some words', { everyMillis: 150 });
			const asked = performance.now();
			await Promise.all(windows.map(codingMs));
			const answered = performance.now();
			await expect
				.poll(
					async () => {
						const counted = await Promise.all(windows.map(codingMs));
						return Math.max(...counted) - Math.min(...counted);
					},
					{ timeout: 2 * second + 10 * (answered - asked) },
				)
				.toBeLessThan(3 * minute);
		}
	});

	it('show a break of one in the others, and take it over', async () => {
		const [one, two, three] = windows;
		if (one === undefined || two === undefined || three === undefined) {
			throw new Error('There are no three windows.');
		}
		await code().focus(one);
		const panel = await takeBreak(one);
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		for (const window of [two, three]) {
			await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break in another window' });
		}
		await code().focus(two);
		await takeBreak(two);
		await expect.poll(() => one.panels()).toBe(0);
		await expect.poll(() => one.statusItem()).toMatchObject({ text: 'Break in another window' });
		await expect.poll(() => two.statusItem()).toMatchObject({ text: 'Resume break at 1 of 6' });
	});
});
