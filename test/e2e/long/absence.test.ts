// Somebody is away from the editor, and an extension host stands still: what is asked, counted and credited.
import { beforeAll, describe, expect, it } from 'vitest';
import { offersSince, startAnew, timeIsPast, workUntil, workUntilDue } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;

/** A minute of work passes in a second; `restMinutes` is a real minute. */
const timeScale = 60;

describe('with restMinutes of one minute', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': timeScale,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.restMinutes': 1,
			'postureBreaks.idleSeconds': 30,
			'postureBreaks.pauseSeconds': 2,
			'postureBreaks.maxDeferMinutes': 30,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		await code().focus(window);
	});

	const codingMs = async (): Promise<number> => (await window.state()).codingMs;

	const workFor = async (millis: number): Promise<void> => {
		await workUntil(window, async () => (await codingMs()) >= millis);
	};

	it('twelve seconds of a stopped extension host are as if it had run', async () => {
		await startAnew(window);
		await window.type('before');
		const before = Date.now();
		const counted = await codingMs();
		window.stopExtensionHost();
		await window.type('typed while it stands still', { everyMillis: 100 });
		await timeIsPast(before + 12 * second);
		window.continueExtensionHost();
		await window.type('after');
		await expect.poll(codingMs).toBeGreaterThan(counted + 12 * minute);
		expect(await codingMs()).toBeLessThanOrEqual(
			counted + ((Date.now() - before) / second) * minute + 3 * minute,
		);
		expect(await window.log()).not.toMatch(/notCounted|natural|asked|clockMoved/);
	});

	it('a minute in another program is asked about in the status bar, and never by a notification', async () => {
		await startAnew(window);
		await workUntilDue(window);
		const began = Date.now();
		await code().focus(undefined);
		const counted = await codingMs();
		await timeIsPast(Date.now() + 63 * second);
		await code().focus(window);
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({
				text: 'Away 1 min: rested?',
				label: 'Away for 1 minute. Was that a break?',
			});
		await window.type('k');
		await timeIsPast(Date.now() + 5 * second);
		expect(await window.state()).toMatchObject({ phase: 'due', holding: 'question' });
		expect(await offersSince(window, began)).toEqual([]);
		const tooltip = await window.openTooltip();
		expect(tooltip).toContain('You were away for 1 minute');
		expect(tooltip).toMatch(/Rested \| Always rested\s+Was at the screen \| Always at the screen/);
		expect(tooltip).toContain('Waiting a while after you were away.');

		await window.page.locator('.workbench-hover a', { hasText: 'Always at the screen' }).click();
		await expect.poll(codingMs).toBeGreaterThan(counted + 60 * minute);
		await expect
			.poll(() =>
				window.asExtension(
					(vscode) => vscode.workspace.getConfiguration('postureBreaks').get('awayFromEditor'),
					undefined,
				),
			)
			.toBe('screen');
		await expect.poll(() => window.statusItem()).not.toMatchObject({ text: 'Away 1 min: rested?' });
	});

	it('an extension host that stands still for longer than restMinutes slept: a break of its own, and no prompt', async () => {
		await startAnew(window);
		await workFor(2 * minute);
		const began = Date.now();
		window.stopExtensionHost();
		await timeIsPast(Date.now() + 72 * second);
		window.continueExtensionHost();
		await window.type('after');
		await expect.poll(() => window.log(), { timeout: 30_000 }).toContain('natural');
		expect(await codingMs()).toBeLessThan(4 * minute);
		expect(await offersSince(window, began)).toEqual([]);
		await workFor(2 * minute);
	});
});
