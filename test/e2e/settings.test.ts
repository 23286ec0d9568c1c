// What the settings do while VS Code runs, and what is counted through a crash.
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { setIds } from '../../src/core/session/routineId';
import { openPanel } from '../support/breakSteps';
import { offersSince, startAnew, timeIsPast, waitForOffers, workUntil } from '../support/timerSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;
const timeScale = 60;

/** At most so much coding time may be lost to a kill, on the development clock. */
const mostLost = 15 * second * timeScale;

describe('the timer', () => {
	/** A minute passes in a second. */
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': timeScale,
			'postureBreaks.workMinutes': 2,
			'postureBreaks.pauseSeconds': 'soon',
			'postureBreaks.idleSeconds': 300,
			'postureBreaks.restMinutes': 3,
			'postureBreaks.routine': 'standing',
			'postureBreaks.customRoutines': [
				{ name: 'Gym', steps: [{ movement: 'ear-to-shoulder' }, { movement: 'push-ups' }] },
				{ id: 'mine', name: '<b>Mine</b>', steps: [{ movement: 'ear-to-shoulder', seconds: 12 }] },
			],
			'postureBreaks.maxDeferMinutes': 30,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	const workFor = (minutes: number): Promise<number> =>
		workUntil(window, async () => (await window.state()).codingMs >= minutes * minute);

	/** The files of records once none has come for a second. */
	const recordsAtRest = async (): Promise<readonly string[]> => {
		const before = await readdir(code().storageFolder);
		await timeIsPast(Date.now() + second);
		const after = await readdir(code().storageFolder);
		return after.every((name) => before.includes(name)) ? after : recordsAtRest();
	};

	const linesOf = async (setting: string): Promise<readonly string[]> => {
		const lines = (await window.log()).split('\n');
		return lines.filter((line) => line.includes(setting)).map((line) => line.replace(/^.*\[warning\] /, ''));
	};

	it('says in the log which value it replaced and by what, once for each', async () => {
		await expect
			.poll(() => linesOf('postureBreaks.'))
			.toEqual([
				'postureBreaks.customRoutines[0]: "Gym" step 2: there is no movement "push-ups"; left out.',
				'postureBreaks.workMinutes: 2 must be from 5 to 120; using 5.',
				'postureBreaks.idleSeconds: 300 must be at most half of restMinutes; using 90.',
				'postureBreaks.pauseSeconds: "soon" must be a number from 2 to 60; using 5.',
				`postureBreaks.routine: "standing" must be one of ${[...setIds, 'adaptive', 'custom:mine'].join(', ')}; using "seated-quick".`,
			]);
		const { codingMs, dueInMs } = await window.state();
		expect(codingMs + dueInMs).toBe(5 * minute);

		await code().updateSettings({ 'postureBreaks.workMinutes': 500 });
		await expect
			.poll(() => linesOf('workMinutes'))
			.toEqual([
				'postureBreaks.workMinutes: 2 must be from 5 to 120; using 5.',
				'postureBreaks.workMinutes: 500 must be from 5 to 120; using 120.',
			]);
	});

	it('is due or not at once when workMinutes changes; a notification waits for a key and a lull', async () => {
		await code().updateSettings({ 'postureBreaks.pauseSeconds': 3, 'postureBreaks.workMinutes': 60 });
		await startAnew(window);
		const began = Date.now();
		await workFor(6);
		expect(await window.statusItem()).toMatchObject({
			label: expect.stringMatching(/^Break in 5\d minutes$/),
		});

		await code().updateSettings({ 'postureBreaks.workMinutes': 5 });
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break due' });
		await code().updateSettings({ 'postureBreaks.workMinutes': 60 });
		await expect.poll(() => window.statusItem()).toMatchObject({ label: expect.stringMatching(/^Break in/) });
		await code().updateSettings({ 'postureBreaks.workMinutes': 5 });
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Break due' });
		await timeIsPast(Date.now() + 5 * second);
		expect(await offersSince(window, began)).toEqual([]);

		await window.type('k');
		const lastKey = Date.now();
		const [offer] = await waitForOffers(window, began, 1);
		expect(offer?.at).toBeGreaterThan(lastKey + 2.5 * second);
		expect(offer?.at).toBeLessThan(lastKey + 5 * second);
	});

	it('writes nothing and shows nothing when it is switched off; breaks can still be taken', async () => {
		await code().updateSettings({ 'postureBreaks.enabled': true });
		await startAnew(window);
		await workFor(1);
		await code().updateSettings({ 'postureBreaks.enabled': false });
		await expect.poll(() => window.statusItem()).toBeUndefined();
		await workUntil(window, async () => (await window.state()).phase === 'off');
		// What the last write made needless may still be deleted; nothing new may come.
		const records = await recordsAtRest();
		await window.runCommand('Take Stretch Break');
		const panel = await openPanel(window);
		await panel.waitFor('Quick seated set');
		expect(await window.state()).toMatchObject({ phase: 'off', codingMs: 0 });
		expect(records).toEqual(expect.arrayContaining(await readdir(code().storageFolder)));

		await code().updateSettings({ 'postureBreaks.enabled': true });
		await startAnew(window);
		await workFor(1);
		await expect.poll(() => window.statusItem()).toMatchObject({ text: expect.stringMatching(/^\d+ min$/) });
		expect(await readdir(code().storageFolder)).not.toEqual(records);
	});

	it("takes a set of one's own beside a wrong one, and shows its name as the text it is", async () => {
		await startAnew(window);
		await code().updateSettings({ 'postureBreaks.routine': 'custom:mine' });
		await window.runCommand('Take Stretch Break');
		const panel = await openPanel(window);
		await panel.waitFor('<b>Mine</b>');
		expect(await panel.text('.lead')).toContain('26 s');
	});

	it('loses at most fifteen seconds to a killed extension host', async () => {
		await code().updateSettings({ 'postureBreaks.enabled': true, 'postureBreaks.workMinutes': 120 });
		await startAnew(window);
		await workFor(16);
		const { codingMs } = await window.state();
		await window.killExtensionHost();
		await window.reload();
		await expect.poll(async () => (await window.state()).codingMs).toBeGreaterThan(codingMs - mostLost);
		const { codingMs: restored } = await window.state();
		expect(restored).toBeLessThanOrEqual(codingMs + 60 * second * timeScale);
		expect(await window.log()).toContain('restored');
	});
});
