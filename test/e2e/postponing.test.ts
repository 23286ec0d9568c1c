// A due break put off: snoozed so often as the settings allow, skipped, or kept quiet for a while that ends by itself.
import { beforeAll, describe, expect, it } from 'vitest';
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
const timeScale = 120;
const timeOfDay = /\d{1,2}:\d{2}( [AP]M)?/.source;

describe('a due break', () => {
	/** Five minutes, of work or of a snooze, pass in two and a half seconds. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': timeScale,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.snoozeMinutes': 5,
			'postureBreaks.maxSnoozes': 3,
			'postureBreaks.maxDeferMinutes': 30,
			'postureBreaks.pauseSeconds': 2,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	/** Waits for the offer of that number since a moment, and returns its buttons. */
	const buttonsOf = async (since: number, count: number): Promise<readonly string[]> => {
		const offers = await waitForOffers(window, since, count);
		expect(offers).toHaveLength(count);
		return offers.at(-1)?.buttons ?? [];
	};

	const snoozeIsOver = async (): Promise<void> => {
		await expect.poll(async () => (await window.state()).phase).toBe('due');
		await window.runCommand('View: Focus Active Editor Group');
		await window.type('k');
	};

	it('is snoozed up to maxSnoozes, then only started or skipped; from the third time on a pause is offered', async () => {
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		expect(await buttonsOf(began, 1)).toEqual(['Start', 'Snooze 5 min', 'Skip']);
		await window.notifications.answer('Snooze 5 min');
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({
				text: expect.stringMatching(`^Break at ${timeOfDay}$`),
				icons: ['watch'],
				label: expect.stringMatching(`^Break snoozed until ${timeOfDay}$`),
				background: 'none',
			});
		expect(await offersSince(window, began)).toHaveLength(1);

		await snoozeIsOver();
		expect(await buttonsOf(began, 2)).toEqual(['Start', 'Snooze 5 min', 'Skip']);
		await window.notifications.answer('Snooze 5 min');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'snoozed', snoozes: 2 });

		await snoozeIsOver();
		expect(await buttonsOf(began, 3)).toEqual(['Start', 'Pause 1 hour', 'Skip']);
		await window.runCommand('Snooze Break');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'snoozed', snoozes: 3 });

		await snoozeIsOver();
		expect(await buttonsOf(began, 4)).toEqual(['Start', 'Skip']);
		expect(await window.tooltip()).toContain('Start | Skip | Pause reminders…');
		await window.notifications.answer('Skip');
		await expect.poll(() => window.state()).toMatchObject({ snoozes: 0 });
		expect(await window.state()).not.toMatchObject({ phase: 'due' });
		expect(await window.log()).toContain('skipped');
	});

	it('is not offered while reminders are paused by the notification', async () => {
		await code().updateSettings({ 'postureBreaks.snoozeMinutes': 1 });
		await startAnew(window);
		const began = Date.now();
		await workUntilDue(window);
		await waitForOffers(window, began, 1);
		await window.notifications.answer('Snooze 1 min');
		await snoozeIsOver();
		await waitForOffers(window, began, 2);
		await window.notifications.answer('Snooze 1 min');
		await snoozeIsOver();
		await waitForOffers(window, began, 3);
		await window.notifications.answer('Pause 1 hour');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'quiet', snoozes: 2 });

		await window.runCommand('Resume Reminders');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'due' });
		await window.runCommand('View: Focus Active Editor Group');
		await window.type('k');
		expect(await buttonsOf(began, 4)).toEqual(['Start', 'Pause 1 hour', 'Skip']);
	});

	it('that came due while reminders were paused is offered two minutes after they are back by themselves', async () => {
		await startAnew(window);
		const began = Date.now();
		await window.runCommand('Pause Reminders…', '30 minutes');
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({
				text: expect.stringMatching(`^Paused until ${timeOfDay}$`),
				icons: ['bell-slash'],
				label: expect.stringMatching(`^Break reminders paused until ${timeOfDay}$`),
				background: 'none',
			});
		const lastKey = await workUntil(window, async () => (await window.state()).codingMs >= 5 * minute);
		expect(await window.tooltip()).toMatch(
			new RegExp(
				`^Reminders paused until ${timeOfDay}\\s+Counting goes on: (\\d+ of 5 minutes|\\d+ minutes at the editor)\\.\\s+Start now \\| Resume reminders\\s`,
			),
		);
		await timeIsPast(lastKey + 4 * second);
		expect(await window.state()).toMatchObject({ phase: 'quiet' });
		expect(await offersSince(window, began)).toEqual([]);

		const [offer, ...others] = await waitForOffers(window, began, 1);
		expect(others).toEqual([]);
		const back = window.states().find(({ snapshot, at }) => snapshot.phase === 'due' && at > began);
		expect(back?.snapshot).toMatchObject({ holding: 'afterQuiet' });
		expect(offer?.at).toBeGreaterThan((back?.at ?? 0) + minute / timeScale);
	});
});
