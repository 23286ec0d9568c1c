// What time in another program was, with the settings as they come: asked in the status bar, answered or not (design §2.5).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { offersSince, startAnew, waitForOffers } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { minutesWorked, passTime, takeClock, workFor } from '../../support/vscode/hostClock';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;

describe('after time in another program', () => {
	const code = useVsCode();
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
		await takeClock(window);
	});

	beforeEach(() => code().updateSettings({ 'postureBreaks.awayFromEditor': undefined }));

	const minutes = (): Promise<number> => minutesWorked(window);

	const focusWindow = async (focused: boolean): Promise<void> => {
		await code().focus(focused ? window : undefined);
		await expect
			.poll(() => window.asExtension((vscode) => vscode.window.state.focused, undefined))
			.toBe(focused);
	};

	const beAwayFor = async (count: number): Promise<void> => {
		await focusWindow(false);
		await passTime(window, count * minute);
		await focusWindow(true);
	};

	const setting = (): Promise<unknown> =>
		window.asExtension(
			(vscode) => vscode.workspace.getConfiguration('postureBreaks').get('awayFromEditor'),
			undefined,
		);

	const text = async (): Promise<string | undefined> => (await window.statusItem())?.text;

	const answer = async (words: string): Promise<void> => {
		await window.openTooltip();
		await window.page.locator('.workbench-hover').getByRole('link', { name: words, exact: true }).click();
		await window.closeTooltip();
		// The link has taken the focus.
		await window.openFile();
	};

	/** Ten minutes of work, then twelve away. */
	const workAndLeave = async (): Promise<void> => {
		await startAnew(window);
		await workFor(window, 10);
		await beAwayFor(12);
	};

	/** What the answers do: minutes counted at once, the setting, and both after a further minute and six more away. */
	it.each([
		{ words: 'Rested', counted: 0, becomes: 'ask', asks: true, later: 1 },
		{ words: 'Always rested', counted: 0, becomes: 'rest', asks: false, later: 0 },
		{ words: 'Was at the screen', counted: 22, becomes: 'ask', asks: true, later: 23 },
		{ words: 'Always at the screen', counted: 22, becomes: 'screen', asks: false, later: 29 },
	])('"$words" is an answer', async ({ words, counted, becomes, asks, later }) => {
		await workAndLeave();
		await expect.poll(text).toBe('Away 12 min: rested?');
		expect(await minutes()).toBe(10);
		await answer(words);
		await expect.poll(minutes).toBe(counted);
		await expect.poll(setting).toBe(becomes);
		await expect.poll(text).not.toContain('Away');

		await workFor(window, 1);
		await beAwayFor(6);
		await expect.poll(minutes).toBe(later);
		expect((await text()) === 'Away 6 min: rested?').toBe(asks);
	});

	it('nothing is added and nothing is cleared as long as nobody answers', async () => {
		await workAndLeave();
		await expect.poll(text).toBe('Away 12 min: rested?');
		await workFor(window, 9);
		expect(await text()).toBe('Away 12 min: rested?');
		await workFor(window, 2);
		await expect.poll(text).toMatch(/^\d+ min$/);
		expect(await minutes()).toBe(21);
		expect(await window.tooltip()).toContain('Rested | Always rested');
		await beAwayFor(7);
		await expect.poll(text).toBe('Away 7 min: rested?');
		await answer('Was at the screen');
		await expect.poll(minutes).toBe(28);
	});

	it('the question goes when the timer is cleared', async () => {
		await workAndLeave();
		await expect.poll(text).toBe('Away 12 min: rested?');
		await window.runCommand('Skip This Break');
		await expect.poll(text).not.toContain('Away');
		expect(await minutes()).toBe(0);
	});

	it('the timer is cleared after thirty-one minutes, which are no break, and nothing is asked', async () => {
		await startAnew(window);
		await workFor(window, 10);
		await beAwayFor(31);
		await expect.poll(minutes).toBe(0);
		expect(await text()).not.toContain('Away');
		expect((await window.log()).trim().split('\n').at(-1)).toMatch(/away 186\d s \(tooLong\)$/);
	});

	it('no notification comes in the first ten minutes back', async () => {
		await startAnew(window);
		const began = Date.now();
		await workFor(window, 28);
		await beAwayFor(6);
		await workFor(window, 3);
		/** Lulls of ten seconds, in which a break would be offered. */
		const rest = () => passTime(window, 10 * second);
		await rest();
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'question' });
		expect(await text()).toBe('Away 6 min: rested?');
		expect(await window.tooltip()).toContain('Waiting a while after you were away.');
		await workFor(window, 5);
		await rest();
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'question' });
		expect(await offersSince(window, began)).toEqual([]);
		await workFor(window, 2);
		await rest();
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.message).toContain('Break due');
		expect(await text()).toContain('Break due');
	});
});
