// How long the panel takes from the command until its first screen can be used, beside an empty webview panel.
import { expect, it } from 'vitest';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { VsCode } from '../support/vscode/vsCode';
import { times, writeFigures } from './figures';
import { activate } from './seen';
import { makeVariants } from './variants';

const rounds = 4;
const taken = { ours: [] as number[], empty: [] as number[] };
const commands = { ours: 'postureBreaks.takeBreak', empty: 'bench.emptyPanel' };

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
	await window.asExtension((vscode) => {
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		return vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputWebview));
	}, undefined);
	await expect.poll(() => window.panels()).toBe(0);
	return at - began;
}

it(`opens in each of ${rounds} windows, and an empty one before or after it`, async () => {
	const variants = await makeVariants();
	const code = await VsCode.launch({ extensions: variants.map(({ folder }) => folder) });
	try {
		for (let round = 0; round < rounds; round += 1) {
			const window = await code.openWindow(`round-${round}`);
			await activate(window, variants);
			await window.openFile();
			const order = round % 2 === 0 ? (['empty', 'ours'] as const) : (['ours', 'empty'] as const);
			for (const name of [...order, ...[...order].reverse()]) {
				taken[name].push(await openingMillis(window, commands[name]));
			}
			await window.close();
		}
	} finally {
		await code.stop();
	}
	expect([taken.ours.length, taken.empty.length]).toEqual([2 * rounds, 2 * rounds]);
	await writeFigures('panel', [times('panel', 'ms', taken.ours, { empty: taken.empty })]);
});
