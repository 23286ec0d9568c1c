// What typing costs: the time in all handlers for each real edit and each change of the selection, what they read or
// write, and whether an edit costs more in a file of 10 MB.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { VsCode } from '../support/vscode/vsCode';
import { alone, beyond, median, pairedTimes, writeFigures } from './figures';
import { activate, listenerMicros } from './seen';
import { makeVariants, perVariant, seenOfAll, turned, type VariantName, variantNames } from './variants';

const rounds = 3;
const edits = 2_000;
const steps = 200;
/** Stretches of edits in the large file and in a small one, in pairs that begin with either. */
const pairs = 10;
const stretch = 50;

const taken = { edit: perVariant(), selection: perVariant(), small: perVariant(), large: perVariant() };
/** What the listeners of ours asked for, in all stretches. */
const asked: Record<string, number> = {};

/** What the listeners of each took for each of `count` things, while they were done. */
async function during(
	window: CodeWindow,
	into: Record<VariantName, number[]>,
	count: number,
	act: () => Promise<void>,
): Promise<void> {
	const before = await seenOfAll(window);
	await act();
	const after = await seenOfAll(window);
	for (const name of variantNames) {
		into[name].push(listenerMicros(before[name], after[name], count));
	}
	for (const [name, times] of Object.entries(after.ours.inListeners)) {
		asked[name] = (asked[name] ?? 0) + times - (before.ours.inListeners[name] ?? 0);
	}
}

const typed = (window: CodeWindow, count: number): Promise<void> =>
	window.type('some words\n'.repeat(count / 11 + 1).slice(0, count), { everyMillis: 0 });

async function editLarge(window: CodeWindow, folder: string): Promise<void> {
	const files = { small: join(folder, 'small.txt'), large: join(folder, 'large.txt') };
	const line = 'all the same words on every line\n';
	await writeFile(files.small, line.repeat(30));
	await writeFile(files.large, line.repeat(10_000_000 / line.length + 1));
	for (let index = 0; index < 2 * pairs; index += 1) {
		const which = index % 4 === 0 || index % 4 === 3 ? 'small' : 'large';
		await window.asExtension(async (vscode, path) => {
			const editor = await vscode.window.showTextDocument(vscode.Uri.file(path));
			editor.selection = new vscode.Selection(0, 0, 0, 0);
		}, files[which]);
		await window.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
		await typed(window, 10);
		await during(window, taken[which], stretch, () => typed(window, stretch));
	}
}

async function round(code: VsCode, number: number): Promise<void> {
	const window = await code.openWindow(`round-${number}`);
	await activate(window, turned(await variants, number));
	await window.openFile();
	await typed(window, 10);
	await during(window, taken.edit, edits, () => typed(window, edits));
	await during(window, taken.selection, steps, async () => {
		for (let step = 0; step < steps; step += 1) {
			await window.press('ArrowLeft');
		}
	});
	await editLarge(window, code.workspaceFolder(window));
	await window.close();
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

function callsText(): string {
	const names = Object.entries(asked).flatMap(([name, times]) => (times > 0 ? [`${name} ${times}`] : []));
	return [`in ${rounds * (edits + steps + 2 * pairs * stretch)} keys`, ...names].join(', ');
}

const variants = makeVariants();

it(`takes ${edits} real edits in each of ${rounds} windows, and as many of them in a file of 10 MB`, async () => {
	const code = await VsCode.launch({ extensions: (await variants).map(({ folder }) => folder) });
	try {
		for (let number = 0; number < rounds; number += 1) {
			await round(code, number);
		}
	} finally {
		await code.stop();
	}
	expect(median(taken.edit.skeleton)).toBeGreaterThan(0);
	expect(taken.large.ours).toHaveLength(rounds * pairs);
	const { edit, selection, small, large } = taken;
	await writeFigures('typing', [
		beyond('edit', edit.ours, { skeleton: edit.skeleton, empty: edit.empty }),
		beyond('selection', selection.ours, { skeleton: selection.skeleton, empty: selection.empty }),
		alone('edit.reads', sum(Object.values(asked)), callsText()),
		pairedTimes('growth.largeFile', 'µs', large.ours, {
			small: small.ours,
			'skeleton in 10 MB': large.skeleton,
			'skeleton in small': small.skeleton,
		}),
	]);
});
