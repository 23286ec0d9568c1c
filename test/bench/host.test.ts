// The host's costs in a real VS Code: activation, handlers, heap and panel, beside an empty extension and a skeleton.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../scripts/bench/limits.mjs';
import { repository } from '../../scripts/vscode/paths.mjs';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { VsCode } from '../support/vscode/vsCode';
import { beyond, type Figure, median, spread, writeFigures } from './figures';
import { activate, handlerMicros, type Seen, seenOf } from './seen';
import { isOurs, makeVariants, type Variant, type VariantName } from './variants';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
const edits = 2_000;
const largeEdits = 500;
const steps = 100;
const names = ['empty', 'skeleton', 'ours'] as const;
const editEvents = [
	'onDidChangeTextDocument',
	'onDidChangeTextEditorSelection',
	'onDidChangeTextEditorVisibleRanges',
];

type Taken = Record<VariantName, number[]>;
const none = (): Taken => ({ empty: [], skeleton: [], ours: [] });

const taken = {
	activation: none(),
	heap: none(),
	edit: none(),
	selection: none(),
	panel: none(),
	reads: none(),
	largeFile: none(),
};

/** Every round begins with another one, so that none is always the first. */
const turned = (variants: readonly Variant[], by: number): readonly Variant[] =>
	variants.map((_, index) => variants[(index + by) % variants.length] as Variant);

async function seenOfAll(window: CodeWindow): Promise<Record<VariantName, Seen>> {
	const [empty, skeleton, ours] = await Promise.all(names.map((name) => seenOf(window, name)));
	return { empty, skeleton, ours } as Record<VariantName, Seen>;
}

/** What the variants' handlers took while something was done `count` times. */
async function during(
	window: CodeWindow,
	into: Taken,
	count: number,
	act: () => Promise<void>,
): Promise<void> {
	const before = await seenOfAll(window);
	await act();
	const after = await seenOfAll(window);
	for (const name of names) {
		into[name].push(handlerMicros(before[name], after[name], editEvents, count));
		const { configurationReads, writes } = after[name];
		taken.reads[name].push(
			configurationReads -
				before[name].configurationReads +
				(name === 'ours' ? 0 : writes - before[name].writes),
		);
	}
}

/** From the command until the frame with the button "Begin" was first painted; both clocks are this machine's. */
async function openingMillis(window: CodeWindow, command: string): Promise<number> {
	const began = await window.asExtension((vscode, id) => {
		const at = performance.timeOrigin + performance.now();
		void vscode.commands.executeCommand(id);
		return at;
	}, command);
	const frame = await window.panel();
	await frame.getByRole('button', { name: 'Begin' }).waitFor();
	const painted = await frame.waitForFunction(() => {
		const [entry] = performance.getEntriesByName('first-contentful-paint');
		return entry === undefined ? undefined : performance.timeOrigin + entry.startTime;
	});
	const at = (await painted.jsonValue()) ?? 0;
	await window.asExtension(
		(vscode) => vscode.commands.executeCommand('workbench.action.closeActiveEditor'),
		undefined,
	);
	await expect.poll(() => window.panels()).toBe(0);
	return at - began;
}

function openLarge(window: CodeWindow, file: string): Promise<void> {
	return window.asExtension(async (vscode, path) => {
		await vscode.window.showTextDocument(vscode.Uri.file(path));
	}, file);
}

describe('in a real VS Code', () => {
	it(`takes ${rounds} rounds`, async () => {
		const variants = await makeVariants();
		const code = await VsCode.launch({ extensions: variants.map(({ folder }) => folder) });
		try {
			for (let round = 0; round < rounds; round += 1) {
				const window = await code.openWindow(`round-${round}`);
				await activate(window, turned(variants, round));
				const seen = await seenOfAll(window);
				for (const name of names) {
					taken.activation[name].push(seen[name].loadMillis + seen[name].activateMillis);
					taken.heap[name].push(seen[name].heapBytes / 1_000);
				}
				await window.openFile();
				await during(window, taken.edit, edits, () =>
					window.type('some words\n'.repeat(edits / 11 + 1).slice(0, edits), { everyMillis: 0 }),
				);
				await during(window, taken.selection, steps, async () => {
					for (let step = 0; step < steps; step += 1) {
						await window.press('ArrowLeft');
					}
				});
				if (isOurs) {
					const opened: readonly ['empty' | 'ours', string][] = [
						['empty', 'bench.emptyPanel'],
						['ours', 'postureBreaks.takeBreak'],
					];
					for (const [name, command] of round % 2 === 0 ? opened : [...opened].reverse()) {
						taken.panel[name].push(await openingMillis(window, command));
					}
				}
				if (round === rounds - 1) {
					const large = join(code.folder, 'workspaces', window.workspace, 'large.txt');
					await writeFile(large, 'all the same words on every line\n'.repeat(10_000_000 / 33));
					await openLarge(window, large);
					await during(window, taken.largeFile, largeEdits, () =>
						window.type('w'.repeat(largeEdits), { everyMillis: 0 }),
					);
				}
				await window.close();
			}
		} finally {
			await code.stop();
		}
		expect(taken.edit.ours).toHaveLength(rounds);
	});
});

afterAll(async () => {
	await writeFile(join(repository, 'out', 'bench', 'taken.json'), JSON.stringify(taken, undefined, '\t'));
	const all = ({ empty, skeleton, ours }: Taken, digits = 1): string =>
		`ours ${spread(ours, digits)}, skeleton ${spread(skeleton, digits)}, empty ${spread(empty, digits)}`;
	const reads = Math.max(...taken.reads.ours);
	const figures: Figure[] = [
		{
			name: 'load and activate, beyond the skeleton',
			unit: 'ms',
			value: beyond(taken.activation.ours, taken.activation.skeleton),
			limit: limits.activationMillis,
			from: all(taken.activation),
		},
		{
			name: 'heap after activation, beyond the skeleton',
			unit: 'kB',
			value: median(taken.heap.ours) - median(taken.heap.skeleton),
			limit: limits.heapKilobytes,
			from: all(taken.heap, 0),
		},
		{
			name: 'handlers for each edit, beyond the skeleton',
			unit: 'µs',
			value: beyond(taken.edit.ours, taken.edit.skeleton),
			limit: limits.editMicros,
			from: all(taken.edit),
		},
		{
			name: 'handlers for each change of the selection, beyond the skeleton',
			unit: 'µs',
			value: beyond(taken.selection.ours, taken.selection.skeleton),
			limit: limits.editMicros,
			from: all(taken.selection),
		},
		{
			name: 'configuration reads while typing',
			unit: '',
			value: reads,
			limit: limits.editReads,
			from: `the most in ${taken.reads.ours.length} stretches`,
		},
		{
			name: 'handlers for each edit in a 10 MB file, to those in a small one',
			unit: '×',
			value: Math.min(...taken.largeFile.ours) / Math.min(...taken.edit.ours),
			limit: null,
			from: `${spread(taken.largeFile.ours)} µs, the skeleton's ${spread(taken.largeFile.skeleton)} µs`,
		},
	];
	if (isOurs) {
		figures.push({
			name: 'panel from command to usable, to an empty one',
			unit: '×',
			value: median(taken.panel.ours) / median(taken.panel.empty),
			limit: limits.panelTimes,
			from: `ours ${spread(taken.panel.ours, 0)} ms, empty ${spread(taken.panel.empty, 0)} ms`,
		});
	}
	await writeFigures('host', figures);
});
