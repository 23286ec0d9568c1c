// When a due break is offered, in each style: at a lull, by nothing but the status bar, or by the panel itself.
import { beforeAll, describe, expect, it } from 'vitest';
import { extensionId } from '../../src/manifest';
import { written } from '../support/breakSteps';
import {
	offersSince,
	startAnew,
	timeIsPast,
	waitForOffers,
	workUntil,
	workUntilDue,
} from '../support/timerSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;
const workMinutes = 5;

/** The longest that a lull of two seconds may take to be answered by a notification. */
const lullAndNotification = 4 * second;

describe('a due break', () => {
	/** Five minutes pass in three seconds, and a rest in 18: no lull of a busy machine is one. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': 100,
			'postureBreaks.restMinutes': 30,
			'postureBreaks.workMinutes': workMinutes,
			'postureBreaks.maxDeferMinutes': 5,
			'postureBreaks.pauseSeconds': 60,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	const workFor = async (minutes: number): Promise<number> => {
		const { codingMs } = await window.state();
		return workUntil(window, async () => (await window.state()).codingMs >= codingMs + minutes * minute);
	};

	it('stands out after maxDeferMinutes, and is then offered in a lull of two seconds', async () => {
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		expect(await window.statusItem()).toMatchObject({ text: 'Break due', background: 'none' });
		const lastKey = await workUntil(
			window,
			async () => (await window.statusItem())?.background === 'warning',
		);
		expect(await window.statusItem()).toMatchObject({
			text: expect.stringMatching(/^Break due, \d+ min$/),
			label: expect.stringMatching(/^Break due, \d+ minutes at the editor$/),
		});
		expect(await offersSince(window, began)).toEqual([]);
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.at).toBeGreaterThan(lastKey + 2 * second);
		expect(offer?.at).toBeLessThan(lastKey + lullAndNotification);
	});

	it('is left to the status bar after three offers in a row that nobody answered, until a break is skipped', async () => {
		await code().updateSettings({ 'postureBreaks.pauseSeconds': 2 });
		await startAnew(window);
		const began = Date.now();
		for (const count of [1, 2, 3]) {
			await workFor(workMinutes);
			expect(await waitForOffers(window, began, count)).toHaveLength(count);
		}
		const lastKey = await workFor(workMinutes);
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'unanswered' });
		expect(await window.tooltip()).toContain(
			'Reminders were left unanswered three times, so only this item reminds you.',
		);
		await timeIsPast(lastKey + lullAndNotification);
		expect(await offersSince(window, began)).toHaveLength(3);
		expect(await window.statusItem()).toMatchObject({ text: expect.stringContaining('Break due') });

		await window.runCommand('Skip This Break');
		await expect.poll(() => window.state()).not.toMatchObject({ phase: 'due' });
		await window.runCommand('View: Focus Active Editor Group');
		await workUntilDue(window);
		expect(await waitForOffers(window, began, 4)).toHaveLength(4);
	});

	it('is started from the bell, however late', async () => {
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await waitForOffers(window, began, 1);
		await window.notifications.hide();
		expect(await window.notifications.shown()).toEqual([]);
		expect(await window.notifications.inCentre()).toMatchObject([{ message: 'Break due, about 3 minutes.' }]);
		await window.notifications.answerInCentre('Break due', 'Start');
		await expect.poll(() => window.openTabs()).toEqual(['notes.txt', 'Break']);
		expect(await offersSince(window, began)).toHaveLength(1);
	});

	it('is not snoozed by a notification of the break before it', async () => {
		await code().updateSettings({ 'postureBreaks.maxDeferMinutes': 30 });
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await waitForOffers(window, began, 1);
		await window.notifications.hide();
		await window.runCommand('Skip This Break');
		await code().updateSettings({ 'postureBreaks.pauseSeconds': 60 });
		await window.runCommand('View: Focus Active Editor Group');
		await workUntilDue(window);
		await window.notifications.inCentre();
		await window.notifications.answerInCentre('Break due', 'Snooze 5 min');
		await expect.poll(() => window.log()).toContain('answered (tooLate)');
		expect(await window.state()).toMatchObject({ phase: 'due', snoozes: 0 });
	});

	it('waits while another extension asks for quiet, and says for what', async () => {
		await code().updateSettings({ 'postureBreaks.pauseSeconds': 2 });
		await startAnew(window);
		const began = Date.now();
		await window.asExtension((vscode, id) => {
			const api = vscode.extensions.getExtension(id)?.exports;
			Object.assign(globalThis, { quiet: api.requestQuiet('In  a\n*call* <b>[x](command:y) $(bug)') });
		}, extensionId);
		const lastKey = await workUntilDue(window);
		await timeIsPast(lastKey + lullAndNotification);
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'extension' });
		expect(await window.tooltip()).toContain(
			'Paused by another extension: In a *call* <b>[x](command:y) $(bug).',
		);
		expect(await offersSince(window, began)).toEqual([]);

		await window.asExtension(() => {
			(globalThis as unknown as { quiet: { dispose(): void } }).quiet.dispose();
		}, undefined);
		expect(await waitForOffers(window, began, 1)).toHaveLength(1);
		expect(await window.state()).not.toHaveProperty('holding');
	});

	it('is only said by the status bar with promptStyle statusBar; a change of that waits for a key', async () => {
		await code().updateSettings({ 'postureBreaks.promptStyle': 'statusBar' });
		await startAnew(window);
		const began = Date.now();
		const lastKey = await workUntilDue(window);
		await timeIsPast(lastKey + lullAndNotification);
		expect(await window.statusItem()).toMatchObject({ text: 'Break due' });

		await code().updateSettings({ 'postureBreaks.promptStyle': 'atPause' });
		await timeIsPast(Date.now() + lullAndNotification);
		expect(await offersSince(window, began)).toEqual([]);
		await window.type('k');
		expect(await waitForOffers(window, began, 1)).toHaveLength(1);
	});

	it('opens the panel with promptStyle openPanel, and lets the person type on in the editor', async () => {
		await code().updateSettings({ 'postureBreaks.promptStyle': 'openPanel' });
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		expect(await window.openTabs()).toEqual(['notes.txt']);
		await expect.poll(() => window.openTabs()).toEqual(['notes.txt', 'Break']);
		const panel = await window.panel();
		await panel.locator('h1', { hasText: 'Quick seated set' }).waitFor();
		const before = await written(window);
		await window.type('typed on');
		await expect.poll(() => written(window)).toBe(`${before}typed on`);
		expect(await offersSince(window, began)).toEqual([]);
		expect(await panel.evaluate(() => document.hasFocus())).toBe(false);
	});
});
