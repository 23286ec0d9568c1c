// The status bar item and its tooltip in each state, as read and as seen; pictures for out/screens in four themes.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/vscode/paths.mjs';
import { startAnew, waitForOffers, workUntil, workUntilDue } from '../support/timerSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { type Theme, themes } from '../support/vscode/themes';
import { useVsCode } from '../support/vscode/useVsCode';

const minute = 60_000;
const timeOfDay = /\d{1,2}:\d{2}( [AP]M)?/.source;
const screens = join(repository, 'out', 'screens');

describe('the status bar item', () => {
	/** A minute passes in a second. */
	const code = useVsCode({
		size: { width: 900, height: 500 },
		settings: {
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.workMinutes': 60,
			'postureBreaks.pauseSeconds': 60,
			'postureBreaks.maxDeferMinutes': 30,
			'postureBreaks.snoozeMinutes': 30,
			'workbench.secondarySideBar.defaultVisibility': 'hidden',
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		await mkdir(screens, { recursive: true });
		window = await code().openWindow();
	});

	/** Photographs the corner with the item and what stands above it, in every theme. */
	const photograph = async (state: string): Promise<void> => {
		for (const theme of Object.keys(themes) as Theme[]) {
			await code().updateSettings({ 'workbench.colorTheme': themes[theme].name });
			await window.page.locator(`.monaco-workbench.${themes[theme].pageClass}`).waitFor();
			await window.page.screenshot({
				path: join(screens, `status-${state}-${theme}.png`),
				clip: { x: 200, y: 280, width: 700, height: 220 },
				animations: 'disabled',
			});
		}
	};

	const textOfTooltip = (...lines: readonly string[]): RegExp =>
		new RegExp(`^${lines.join('\\s+')}\\s+Settings \\|\\s+Explain$`);

	it('says while coding how long it has been and what comes next', async () => {
		await startAnew(window);
		await workUntil(window, async () => (await window.state()).codingMs >= 8 * minute);
		expect(await window.statusItem()).toEqual({
			text: expect.stringMatching(/^5\d min$/),
			icons: ['posture-breaks-1'],
			label: expect.stringMatching(/^Break in 5\d minutes$/),
			background: 'none',
		});
		expect(await window.openTooltip()).toMatch(
			textOfTooltip(
				'Break in [45]\\d minutes',
				'\\d+ of 60 minutes at the editor\\.',
				'Next: quick set, 2 min 49 s\\.',
				`${timeOfDay} Timer cleared: you skipped the break\\.`,
				'Start now \\| Skip \\| Pause reminders…',
			),
		);
		await photograph('coding');
		await window.closeTooltip();
	});

	it('says when a break is due why it is not asked about', async () => {
		await code().updateSettings({ 'postureBreaks.workMinutes': 5 });
		await workUntilDue(window);
		expect(await window.openTooltip()).toMatch(
			textOfTooltip(
				'Break due',
				'\\d+ minutes at the editor\\.',
				'Next: quick set, 2 min 49 s\\.',
				'Waiting while you type\\.',
				'Start \\| Snooze 30 minutes \\| Skip \\| Pause reminders…',
			),
		);
		await photograph('due-held');
		await window.closeTooltip();
	});

	it('stands out beside the notification when the break is late', async () => {
		await code().updateSettings({ 'postureBreaks.maxDeferMinutes': 0 });
		await window.type('k');
		await waitForOffers(window, 0, 1);
		await expect.poll(() => window.statusItem()).toMatchObject({ background: 'warning' });
		await photograph('notification');
		await window.notifications.hide();
	});

	it('is reached by keyboard, tooltip and links included', async () => {
		expect(await window.tooltipByKeyboard()).toContain('Snooze 30 minutes');
		const link = window.page.locator('.workbench-hover a', { hasText: 'Snooze 30 minutes' });
		for (let steps = 0; steps < 10; steps += 1) {
			if (await link.evaluate((element) => element === document.activeElement)) {
				break;
			}
			await window.press('Tab');
		}
		await window.press('Enter');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'snoozed', snoozes: 1 });
	});

	it('says until when a break is snoozed, and how often it was', async () => {
		expect(await window.openTooltip()).toMatch(
			textOfTooltip(`Break at ${timeOfDay}`, 'Snoozed 1 of 3 times\\.', 'Start now \\| Skip'),
		);
		await photograph('snoozed');
		await window.closeTooltip();
	});

	it('says until when reminders are paused, and that counting goes on', async () => {
		await window.runCommand('Pause Reminders…', '1 hour');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'quiet' });
		expect(await window.openTooltip()).toMatch(
			textOfTooltip(
				`Reminders paused until ${timeOfDay}`,
				'Counting goes on: \\d+ minutes at the editor\\.',
				'Start now \\| Resume reminders',
			),
		);
		await photograph('quiet');
		await window.closeTooltip();
	});
});
