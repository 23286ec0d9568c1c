// A break beside an editor: what stands it still and what does not, and what the keys of the panel do.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, openPanel, quietAfterFocus, takeBreak, written } from '../support/breakSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

/** With the break in the first editor group, and the file in the second. */
const focusPanel = 'ControlOrMeta+1';
const focusEditor = 'ControlOrMeta+2';

describe('a break beside an editor', () => {
	const code = useVsCode({ size: { width: 1600, height: 900 } });
	let window: CodeWindow;
	let panel: BreakPanel;
	const timeLeft = (): Promise<string> => panel.text('.top span:last-child');

	/** The countdown goes on by itself. */
	async function expectRunning(): Promise<void> {
		const before = await timeLeft();
		await expect.poll(timeLeft).not.toBe(before);
	}

	async function focus(keys: typeof focusPanel | typeof focusEditor): Promise<void> {
		await window.press(keys);
		await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(keys === focusPanel);
	}

	beforeAll(async () => {
		window = await code().openWindow();
		await window.openFile();
		await window.press('ControlOrMeta+Backslash');
		await window.press(focusPanel);
		await window.runCommand('Take Stretch Break');
		panel = await openPanel(window);
	});

	it('acts on no key in the first second after the focus has come', async () => {
		await focus(focusEditor);
		await panel.frame.evaluate(() => {
			const arrival = { focusedAt: 0, early: 0, begunAfter: 0 };
			Object.assign(globalThis, { arrival });
			const sinceFocus = (): number => performance.now() - arrival.focusedAt;
			addEventListener('focus', () => {
				arrival.focusedAt = performance.now();
			});
			addEventListener('keydown', () => {
				arrival.early += sinceFocus() < 950 ? 1 : 0;
			});
			new MutationObserver(() => {
				arrival.begunAfter ||= sinceFocus();
			}).observe(document.querySelector('posture-panel') as Element, { childList: true });
		});
		await window.press(focusPanel);
		await expect
			.poll(async () => {
				await panel.press('Enter');
				return panel.heading();
			})
			.toBe('Shoulder rolls');
		const arrival = await panel.frame.evaluate(
			() => (globalThis as unknown as { arrival: Record<'early' | 'begunAfter', number> }).arrival,
		);
		expect(arrival.early).toBeGreaterThan(0);
		expect(arrival.begunAfter).toBeGreaterThanOrEqual(quietAfterFocus);
	});

	it('goes on when the focus leaves it, and when a machine edits the file', async () => {
		await focus(focusEditor);
		await expectRunning();
		await window.asExtension(async (vscode, text) => {
			const [editor] = vscode.window.visibleTextEditors;
			if (editor === undefined) {
				throw new Error('No editor is visible.');
			}
			const edit = new vscode.WorkspaceEdit();
			edit.insert(editor.document.uri, new vscode.Position(0, 0), text);
			await vscode.workspace.applyEdit(edit);
		}, 'by a machine ');
		expect(await written(window)).toBe('by a machine ');
		await expectRunning();
		expect(await panel.heading()).toBe('Shoulder rolls');
	});

	it('stands still as soon as a person types there, and says so', async () => {
		await window.type('x');
		await panel.waitFor('Paused: you are typing');
		expect(await panel.words()).toContain('Your place is kept. Go on when you are done.');
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Resume break at 1 of 6' });
		await expect.poll(() => panel.text('.said')).toBe('Paused because you are typing.');
	});

	it('goes on with Space, and stands still when it is hidden', async () => {
		await focus(focusPanel);
		await panel.listens();
		await panel.press('Space');
		await panel.waitFor('Shoulder rolls');
		await expectRunning();
		await window.openFile();
		await expect.poll(() => window.statusItem()).toMatchObject({ text: 'Resume break at 1 of 6' });
		panel = await takeBreak(window);
		await panel.waitFor('Paused: the panel was hidden');
	});

	it('is paused, gone on with, and led forth and back by its keys', async () => {
		await panel.press('Space');
		await panel.waitFor('Shoulder rolls');
		await panel.press('p');
		await panel.waitFor('Paused');
		expect(await panel.focused()).toBe('Continue');
		await panel.press('Space');
		await panel.waitFor('Shoulder rolls');
		await panel.press('ArrowRight');
		await panel.waitFor('Now forward');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await panel.press('ArrowLeft');
		await panel.waitFor('Shoulder rolls');
		expect(await panel.text('.side')).toContain('Forward');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await panel.press('s');
		await panel.waitFor('Ear to shoulder');
	});

	it('stops at once when something hurts, and leaves it out until that is taken back', async () => {
		const leaveOut = (): Promise<unknown> =>
			window.asExtension(
				(vscode) =>
					vscode.workspace.getConfiguration('postureBreaks').inspect('leaveOut')?.globalValue ?? 'nothing',
				undefined,
			);
		expect(await leaveOut()).toBe('nothing');
		await expect.poll(() => panel.secondsLeft()).toBeLessThanOrEqual(14);
		await panel.press('h');
		await panel.waitFor('Stopped');
		const words = await panel.words();
		expect(words).toContain('A stretch should feel like a gentle pull, never like pain.');
		expect(words).toContain('Left out from now on: Ear to shoulder, to the left.');
		expect(words).toContain('See a doctor or physical therapist');
		await expect.poll(leaveOut).toEqual(['ear-to-shoulder:left']);
		await panel.press('u');
		await expect.poll(leaveOut).toBe('nothing');
		expect(await panel.words()).toContain('Nothing is left out.');
		await panel.press('t');
		await expect.poll(() => panel.words()).toContain('Left out for today only.');
		expect(await leaveOut()).toBe('nothing');
		await panel.press('Enter');
		await panel.waitFor('Upper back reach');
	});

	it('does not come back to what hurt when the set is started over', async () => {
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		await panel.waitFor('Go on where you stopped');
		await panel.press('r');
		await panel.waitFor('Shoulder rolls');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await panel.press('s');
		await panel.waitFor('Upper back reach');
	});

	it('advises to take it easy when the back feels worse', async () => {
		while ((await panel.checkPosition()) === '') {
			await panel.press('s');
		}
		await panel.answerCheck('3');
		await panel.waitFor('How does your upper back feel now?');
		await panel.press('3');
		await panel.waitFor('Take it easy');
		expect(await panel.words()).toContain('See a doctor or physical therapist');
		await panel.press('Enter');
		await expect.poll(() => window.panels()).toBe(0);
	});

	it('leaves out for the rest of the day what was left out for today', async () => {
		panel = await takeBreak(window);
		await panel.waitFor('Quick seated set');
		// The whole movement has given way to its swap, so that both sides stay alike.
		expect(await panel.frame.locator('.tile-name').allTextContents()).toEqual([
			'Shoulder rolls',
			'Seated cat-cow',
			'Cross-body pull',
			'Upper back reach',
			'Seated twist',
			'Posture reset',
		]);
	});
});
