// Programs at work in the editor are nobody, and hide nobody (design §2.2, §3.3).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, extensionId } from '../../../src/manifest';
import { setDevelopmentClock } from '../../support/breakSteps';
import { expectMachinesAtWork, layOutFiles, machineCounts, startMachines } from '../../support/machines';
import { offersSince, timeIsPast } from '../../support/timerSteps';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Three hours pass in twenty-five seconds; ten minutes of typing take one. */
const nobodyScale = 432;
const typingScale = 10;

/** When the person pressed a key in an editor. */
function keysPressed(window: CodeWindow): Promise<readonly number[]> {
	return window.asExtension(() => (globalThis as unknown as { keys: readonly number[] }).keys, undefined);
}

/** When the log says that a break was offered. */
async function promptsIn(window: CodeWindow): Promise<readonly number[]> {
	const lines = (await window.log()).matchAll(/^(\d{4}-\d\d-\d\d [\d:.]+) \[info\] prompted/gm);
	return [...lines].map(([, time = '']) => Date.parse(time));
}

describe('with every machine at work', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.dev.timeScale': nobodyScale,
			'postureBreaks.workMinutes': 5,
			'postureBreaks.pauseSeconds': 2,
			'postureBreaks.maxDeferMinutes': 1,
			'postureBreaks.awayFromEditor': 'screen',
		},
	});
	let window: CodeWindow;
	let stop: () => Promise<void> = async () => {};

	beforeAll(async () => {
		window = await code().openWindow();
		await layOutFiles(code().workspaceFolder(window));
		stop = await startMachines(window, code().workspaceFolder(window));
	});

	/** Before VS Code and the folder that they write in are gone. */
	afterAll(() => stop());

	it('and nobody there for three hours, nothing is counted and nothing is asked', async () => {
		await expectMachinesAtWork(window);
		await timeIsPast(Date.now() + (3 * hour) / nobodyScale);
		expect(await window.state()).toMatchObject({ phase: 'resting', codingMs: 0 });
		expect(window.states().filter(({ snapshot }) => snapshot.codingMs > 0)).toEqual([]);
		expect(await offersSince(window, 0)).toEqual([]);
	});

	it('and somebody who types for ten minutes, ten minutes are counted, and no prompt comes near a key', async () => {
		await setDevelopmentClock(window, 'dev.timeScale', typingScale);
		await window.asExtension((vscode) => {
			const keys: number[] = [];
			Object.assign(globalThis, { keys });
			vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
				if (kind === vscode.TextEditorSelectionChangeKind.Keyboard) {
					keys.push(Date.now());
				}
			});
		}, undefined);
		await window.openFile();
		await window.asExtension((vscode, id) => void vscode.commands.executeCommand(id), commands.skip);
		const began = Date.now();
		// Words with lulls between them, in which a prompt may come.
		while (Date.now() < began + (10 * minute) / typingScale) {
			await window.type('some words and then a rest', { everyMillis: 120 });
			await timeIsPast(Date.now() + 3 * second);
		}
		// The open gap is shown as well: what is expected is the time since the first key.
		const { keys, codingMs, now } = await window.asExtension((vscode, id) => {
			const { keys } = globalThis as unknown as { keys: number[] };
			return {
				keys,
				codingMs: vscode.extensions.getExtension(id)?.exports.state().codingMs,
				now: Date.now(),
			};
		}, extensionId);
		const expected = (now - (keys[0] ?? 0)) * typingScale;
		expect(expected).toBeGreaterThan(9 * minute);
		expect(Math.abs(codingMs - expected)).toBeLessThan(5 * second);

		// A program that shows a terminal may hold an offer in one lull, but not in all.
		let offers = await offersSince(window, began);
		for (let lulls = 0; offers.length === 0 && lulls < 12; lulls += 1) {
			await window.type('and on', { everyMillis: 120 });
			await timeIsPast(Date.now() + 3 * second + lulls * 300);
			offers = await offersSince(window, began);
		}
		const typed = await keysPressed(window);
		expect(offers.length).toBeGreaterThan(0);
		// What was decided when, by the clock that saw the keys: a key may come while VS Code shows the offer.
		const decided = await promptsIn(window);
		expect(decided.length).toBeGreaterThan(0);
		for (const at of decided) {
			const before = typed.filter((key) => key <= at).at(-1) ?? 0;
			expect(at - before).toBeGreaterThanOrEqual(2 * second);
		}
		expect(await machineCounts(window)).toMatchObject({ edits: expect.any(Number) });
	});
});
