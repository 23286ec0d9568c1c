// The main path by keyboard, in both extension hosts: nothing by itself, due by typing, asked at a lull, a whole break.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPanel, quickSet, takeBreak } from '../support/breakSteps';
import { offersSince, startAnew, waitForOffers, workUntil } from '../support/timerSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;
const pauseSeconds = 4;

/** Five minutes of work pass in three seconds, and the 2:49 of the quick set in eight. */
const settings = {
	'postureBreaks.dev.timeScale': 100,
	'postureBreaks.dev.panelScale': 20,
	'postureBreaks.workMinutes': 5,
	'postureBreaks.maxDeferMinutes': 30,
	'postureBreaks.pauseSeconds': pauseSeconds,
};

describe.each(['node', 'worker'] as const)('with the extension in the %s host', (host) => {
	const code = useVsCode({ host, settings });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('runs there', async () => {
		const kind = await window.asExtension(() => typeof process, undefined);
		expect(kind).toBe(host === 'node' ? 'object' : 'undefined');
	});

	it('shows its item in a fresh window, and opens and asks nothing', async () => {
		await expect
			.poll(() => window.statusItem())
			.toEqual({
				text: '',
				icons: ['posture-breaks-0'],
				label: 'Break timer at zero',
				background: 'none',
			});
		expect(await window.notifications.seen()).toEqual([]);
		expect(await window.openTabs()).toEqual([]);

		await plant(window, 'Planted');
		await expect.poll(() => window.openTabs()).toEqual(['Planted']);
		await expect.poll(() => window.notifications.seen()).toMatchObject([{ message: 'Planted' }]);
	});

	it('opens one panel from the palette, however often', async () => {
		await startAnew(window);
		const panel = await takeBreak(window);
		expect(await panel.heading()).toBe('Quick seated set');
		await window.runCommand('Take Stretch Break');
		await panel.listens();
		expect(await window.openTabs()).toEqual(['notes.txt', 'Break']);

		await plant(window, 'Break');
		await expect.poll(() => window.openTabs()).toEqual(['notes.txt', 'Break', 'Break']);
	});

	it('never asks while keys come every 300 ms, and once when they rest', async () => {
		await startAnew(window);
		const began = Date.now();
		await window.type('f'.repeat(33), { everyMillis: 300 });
		const lastKey = Date.now();
		const state = await window.state();
		expect(state).toMatchObject({ phase: 'due', dueInMs: 0, holding: 'typing' });
		expect(state.codingMs).toBeGreaterThan(15 * minute);
		expect(await window.statusItem()).toEqual({
			text: 'Break due',
			icons: ['posture-breaks-8'],
			label: expect.stringMatching(/^Break due after \d+ minutes$/),
			background: 'none',
		});
		expect(await offersSince(window, began)).toEqual([]);

		const [offer, ...others] = await waitForOffers(window, began, 1);
		expect(offer).toMatchObject({
			message: 'Break due, about 3 minutes.',
			buttons: ['Start', 'Snooze 5 min', 'Skip'],
		});
		expect(offer?.at).toBeGreaterThan(lastKey + 2 * second);
		expect(offer?.at).toBeLessThan(lastKey + (pauseSeconds + 2) * second);

		await window.notifications.answer('Start');
		const panel = await openPanel(window);
		await panel.waitFor('Quick seated set');
		await panel.listens();
		expect(others).toEqual([]);
		expect(await offersSince(window, began)).toEqual([offer]);
		expect(await window.openTabs()).toEqual(['notes.txt', 'Break']);
	});

	it('goes on where it was after a reload', async () => {
		await startAnew(window);
		await workUntil(window, async () => (await window.state()).codingMs >= 2 * minute);
		const { codingMs } = await window.state();
		await window.reload();
		await expect.poll(() => window.log()).toMatch(/restored \d+ s \(wentOn\)/);
		await expect.poll(async () => (await window.state()).codingMs).toBeGreaterThanOrEqual(codingMs);
	});

	it('clears the timer by a whole quick set', async () => {
		await startAnew(window);
		const panel = await takeBreak(window);
		await panel.noteHeadings();
		await panel.press('Enter');
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break, 1 of 6' });
		expect(await window.state()).toMatchObject({ phase: 'onBreak' });

		expect(await panel.answerCheck()).toHaveLength(4);
		await panel.waitFor('How does your upper back feel now?');
		await panel.press('1');
		await panel.waitFor('Done');
		expect(await panel.headings()).toEqual(expect.arrayContaining(quickSet));
		const done = Date.now();
		await panel.press('Enter');

		await expect.poll(() => window.openTabs()).toEqual(['notes.txt']);
		const { phase, codingMs } = await window.state();
		expect(['resting', 'coding']).toContain(phase);
		expect(codingMs).toBeLessThanOrEqual((Date.now() - done) * 100);
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({ label: expect.stringMatching(/at zero|in \d minutes?/) });
	});
});

/** What the product must not do by itself, done by another extension: the tests' eyes see it. */
async function plant(window: CodeWindow, title: string): Promise<void> {
	await window.asExtension((vscode, label) => {
		vscode.window.showInformationMessage(label);
		vscode.window.createWebviewPanel('planted', label, {
			viewColumn: vscode.ViewColumn.Active,
			preserveFocus: true,
		});
	}, title);
}
