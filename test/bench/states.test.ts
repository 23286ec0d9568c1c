// Wake-ups and writes a minute in the host: with nobody there, coding, while a break is due, and on a break.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../scripts/bench/figures.mjs';
import { limits } from '../../scripts/bench/limits.mjs';
import { recordName } from '../../src/core/saved/files';
import { encodeRecord } from '../../src/core/saved/record';
import { defaultSettings } from '../../src/core/settings';
import { allRules } from '../../src/core/timer/allRules';
import type { Snapshot } from '../../src/core/timer/snapshot';
import { initialState } from '../../src/core/timer/state';
import { step } from '../../src/core/timer/step';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { VsCode } from '../support/vscode/vsCode';
import { alone, writeFigures } from './figures';
import { activate, plantWake, seenOf } from './seen';
import { isOurs, makeVariants } from './variants';

type State = keyof typeof limits.wakes;

const minute = 60_000;
const figures: Found[] = [];

/** Counts over a while, as so many a minute. */
async function count(
	window: CodeWindow,
	state: State,
	seconds: number,
	act: () => Promise<void>,
): Promise<void> {
	const before = await seenOf(window, 'ours');
	const began = Date.now();
	await act();
	await window.page.waitForTimeout(Math.max(0, began + seconds * 1_000 - Date.now()));
	const after = await seenOf(window, 'ours');
	const minutes = (Date.now() - began) / minute;
	for (const what of ['wakes', 'writes'] as const) {
		const number = after[what] - before[what];
		const from = `${number} in ${(minutes * 60).toFixed(0)} s`;
		figures.push(
			limits[what][state] === 0
				? alone(`${what}.${state}`, number / minutes, from)
				: // A stretch that is not a whole number of minutes may hold one more than so many a minute make.
					alone(`${what}.${state}`, Math.max(0, number - 1) / minutes, `${from}, one not counted`),
		);
	}
	// Whoever saw none would have seen one.
	await plantWake(window, 'ours');
	expect((await seenOf(window, 'ours')).wakes).toBeGreaterThan(after.wakes);
}

const phase = (window: CodeWindow): Promise<Snapshot['phase'] | undefined> =>
	window.asExtension(
		(vscode) => vscode.extensions.getExtension('bench.ours')?.exports?.state?.().phase,
		undefined,
	);

/** So short that what happens at the end of a rest happens while the wake-ups of nobody there are counted. */
const restMinutes = 2;

/** Types now and then; pauses of ten seconds between are lulls. */
async function typeFor(window: CodeWindow, seconds: number, everyMillis: number): Promise<void> {
	const until = Date.now() + seconds * 1_000;
	while (Date.now() < until) {
		await window.type('w', { everyMillis: 0 });
		await window.page.waitForTimeout(everyMillis);
	}
}

async function withWindow(
	prepare: (code: VsCode) => Promise<void>,
	use: (window: CodeWindow) => Promise<void>,
): Promise<void> {
	const variants = await variantsOnce;
	const code = await VsCode.launch({
		extensions: variants.map(({ folder }) => folder),
		settings: { 'postureBreaks.idleSeconds': 15, 'postureBreaks.restMinutes': restMinutes },
	});
	try {
		await prepare(code);
		const window = await code.openWindow('states');
		await activate(
			window,
			variants.filter(({ name }) => name === 'ours'),
		);
		await use(window);
	} finally {
		await code.stop();
	}
}

const variantsOnce = makeVariants();

/** The record of a window that was closed just now, with a break that is due. */
async function leaveDue(code: VsCode): Promise<void> {
	const worked = 31 * minute;
	const start = Date.now() - worked;
	let state = initialState({ wall: start, mono: 0 }, 'earlier');
	for (let mono = 0; mono <= worked; mono += 5_000) {
		const at = { wall: start + mono, mono };
		const event =
			mono === 0
				? { type: 'window' as const, focused: true, active: true, at }
				: { type: 'sign' as const, surface: 'editor' as const, keystroke: true, at };
		state = step(state, event, defaultSettings, allRules).state;
	}
	const folder = join(code.folder, 'data', 'User', 'globalStorage', 'bench.ours');
	await mkdir(folder, { recursive: true });
	const text = encodeRecord(state, { wall: start + worked, mono: worked }, defaultSettings);
	await writeFile(join(folder, recordName('earlier', state.saving.sequence)), text);
}

describe('wake-ups and writes', () => {
	it('are counted in each state', async () => {
		const asleep = withWindow(
			async () => {},
			async (window) => {
				await window.openFile();
				await count(window, 'coding', 45, () => typeFor(window, 45, 500));
				// VS Code notices within 75 seconds that nobody is there.
				await window.page.waitForTimeout(80_000);
				await count(window, 'nobody', 60, async () => {});
			},
		);
		const atWork = withWindow(leaveDue, async (window) => {
			if (!isOurs) {
				return;
			}
			await window.openFile();
			await expect.poll(() => phase(window)).toBe('due');
			await count(window, 'due', 60, () => typeFor(window, 60, 10_000));
			await window.asExtension(
				(vscode) => vscode.commands.executeCommand('postureBreaks.takeBreak'),
				undefined,
			);
			await (await window.panel()).getByRole('button', { name: 'Begin' }).click();
			await expect.poll(() => phase(window)).toBe('onBreak');
			await count(window, 'onBreak', 60, async () => {});
		});
		await Promise.all([asleep, atWork]);
		await writeFigures('states', figures);
	});
});
