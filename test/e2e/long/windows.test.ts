// One person, three windows over one storage: one timer, one prompt, one break (design §6).
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/manifest';
import { setPace, takeBreak } from '../../support/breakSteps';
import { offersSince, timeIsPast, waitForOffers, workUntil } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;

/** Half an hour passes in eighteen seconds. */
const timeScale = 100;

/** What two windows may differ by: the time between asking the one and the other. */
const askedApart = 3 * second * timeScale;

/** A break whose window died is left after thirty seconds, and the others hear of it a little later. */
const diesWithin = 45 * second;

describe('three windows', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': timeScale,
			'postureBreaks.workMinutes': 30,
			'postureBreaks.pauseSeconds': 2,
			'postureBreaks.maxDeferMinutes': 30,
		},
	});
	let windows: readonly CodeWindow[] = [];
	let one: CodeWindow;
	let two: CodeWindow;
	let three: CodeWindow;
	let firstKey = 0;

	beforeAll(async () => {
		one = await code().openWindow('one');
		two = await code().openWindow('two');
		three = await code().openWindow('three');
		windows = [one, two, three];
		for (const window of windows) {
			await code().focus(window);
			await window.openFile();
		}
		await code().focus(one);
	});

	const skip = (window: CodeWindow): Promise<unknown> =>
		window.asExtension((vscode, id) => vscode.commands.executeCommand(id), commands.skip);

	const codingMs = async (window: CodeWindow): Promise<number> => (await window.state()).codingMs;

	/** Fails unless all windows say the same within two seconds, and as long as it takes to ask them. */
	const expectAgreement = async (): Promise<void> => {
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
			.toBeLessThan(askedApart);
	};

	it('count once what is typed in one after the other, and show the same', async () => {
		await skip(one);
		firstKey = Date.now();
		for (const window of [one, two, three, one]) {
			await code().focus(window);
			await window.type('some words in it', { everyMillis: 150 });
			await expectAgreement();
		}
		for (const window of windows) {
			const passed = (Date.now() - firstKey) * timeScale;
			expect(await codingMs(window)).toBeLessThanOrEqual(passed + askedApart);
			expect(await codingMs(window)).toBeGreaterThan(passed - 3 * askedApart);
		}
	});

	it('are due together, and the one that is focused asks, once', async () => {
		await code().focus(two);
		const began = Date.now();
		await workUntil(two, async () => (await two.state()).phase === 'due');
		for (const window of windows) {
			await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break due' });
		}
		expect(await waitForOffers(two, began, 1)).toHaveLength(1);
		await code().focus(three);
		await three.type('k');
		await timeIsPast(Date.now() + 6 * second);
		const offers = await Promise.all(windows.map((window) => offersSince(window, began)));
		expect(offers.map(({ length }) => length)).toEqual([0, 1, 0]);
	});

	it('show a break of one in the others; another takes it over at the same second', async () => {
		await code().focus(one);
		const panel = await takeBreak(one);
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		for (const window of [two, three]) {
			await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break in another window' });
		}
		await expect.poll(() => panel.secondsLeft()).toBeLessThanOrEqual(12);
		const lastSeen = panel.secondsLeftAtEnd();
		await code().focus(two);
		expect(await two.tooltip()).toContain('Starting here takes it over.');
		const taken = await takeBreak(two);
		await expect.poll(() => one.panels()).toBe(0);
		const left = await lastSeen;
		await expect.poll(() => taken.secondsLeft()).not.toBeNaN();
		expect(Math.abs((await taken.secondsLeft()) - left)).toBeLessThanOrEqual(1);
		await expect.poll(() => one.statusItem()).toMatchObject({ text: 'Break in another window' });
		await expect.poll(() => two.statusItem()).toMatchObject({ text: 'Resume break at 1 of 6' });
	});

	it('have all had the break that was taken in one', async () => {
		await code().focus(three);
		await setPace(three, 60);
		const worked = await codingMs(three);
		expect(worked).toBeGreaterThan(25 * minute);
		const panel = await takeBreak(three);
		await expect.poll(() => two.panels()).toBe(0);
		await panel.press('Space');
		await expect.poll(() => panel.checkPosition()).toBe('Your desk, 1 of 4');
		await panel.answerCheck();
		for (const window of windows) {
			await expect.poll(() => window.state()).not.toMatchObject({ phase: 'onBreak' });
			expect(await codingMs(window)).toBeLessThan(worked - 5 * minute);
		}
		expect(await three.log()).toContain('finished');
		await three.asExtension(
			(vscode) => vscode.commands.executeCommand('workbench.action.closeActiveEditor'),
			undefined,
		);
		await expect.poll(() => three.panels()).toBe(0);
	});

	it('leave a break early when the extension host it is in is killed, and lose nothing else', async () => {
		await code().focus(one);
		await one.openFile();
		await workUntil(one, async () => (await codingMs(one)) >= 3 * minute);
		const worked = await codingMs(one);
		const panel = await takeBreak(one);
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		await expect.poll(() => two.statusItem()).toMatchObject({ text: 'Break in another window' });
		await one.killExtensionHost();
		await code().focus(two);
		for (const window of [two, three]) {
			await expect
				.poll(() => window.statusItem(), { timeout: diesWithin })
				.toMatchObject({ text: 'Resume break at 1 of 6' });
			expect(await codingMs(window)).toBeGreaterThan(worked * 0.5);
		}
		expect(`${await two.log()}${await three.log()}`).toContain('left');
	});

	it('go on with the same timer when one of them is loaded anew while the old one still runs', async () => {
		await one.reload();
		await code().focus(two);
		await skip(two);
		await two.openFile();
		const began = Date.now();
		await two.type('some words before', { everyMillis: 150 });
		// The page goes without a word; its extension host stays beside the new one.
		await two.reload({ abruptly: true });
		await code().focus(two);
		await two.openFile();
		await two.type('and some after', { everyMillis: 150 });
		const passed = (Date.now() - began) * timeScale;
		expect(await codingMs(two)).toBeLessThanOrEqual(passed + askedApart);
		expect(await codingMs(two)).toBeGreaterThan(passed - 15 * second * timeScale);
		await expectAgreement();
		const offers = await offersSince(two, 0);
		expect(offers.length).toBeLessThanOrEqual(1);
	});
});
