// The host's second file: what a person may never ask for is not loaded before they do.
import { expect } from 'chai';
import { commands } from 'vscode';
import { commands as ids } from '../../src/manifest';
import { panelCount, startedApi, until } from './support/extension';

const file = 'dist/onDemand.js';

/** Sees how often the file was loaded: in a process by what that has loaded, in a worker by what is run from now on. */
function probe(): { loads(): number; remove(): void } {
	const loaded = require.cache;
	if (loaded !== undefined) {
		const loads = (): number =>
			Object.keys(loaded).filter((path) => path.replaceAll('\\', '/').endsWith(file)).length;
		return { loads, remove: () => undefined };
	}
	let runs = 0;
	const { Function: original } = globalThis;
	globalThis.Function = new Proxy(original, {
		construct(target, parameters: string[]) {
			runs += parameters.at(-1)?.endsWith(file) === true ? 1 : 0;
			return Reflect.construct(target, parameters);
		},
	});
	return {
		loads: () => runs,
		remove: () => {
			globalThis.Function = original;
		},
	};
}

describe('the second file', () => {
	it('is loaded once, when someone first asks for the panel, and not at activation', async () => {
		await startedApi();
		const { loads, remove } = probe();
		try {
			expect(loads()).to.equal(0);
			await commands.executeCommand(ids.takeBreak);
			await until('the panel is open', () => panelCount() === 1);
			expect(loads()).to.equal(1);
			await commands.executeCommand(ids.checkErgonomics);
			expect(loads()).to.equal(1);
		} finally {
			remove();
			await commands.executeCommand('workbench.action.closeAllEditors');
			await until('no panel is open', () => panelCount() === 0);
		}
	});
});
