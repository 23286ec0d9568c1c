// Loading the host's second file: as each extension host can, from the extension's own folder and nowhere else.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadOwnFile } from '../../../../src/host/onDemand/loadOwnFile';

const disk = vi.hoisted(() => ({ text: '', read: [] as string[] }));

vi.mock('vscode', () => ({
	Uri: { joinPath: (uri: unknown, ...parts: readonly string[]) => [uri, ...parts].join('/') },
	workspace: {
		fs: {
			async readFile(uri: unknown) {
				disk.read.push(String(uri));
				return new TextEncoder().encode(disk.text);
			},
		},
	},
}));

const folder = 'https://host/extension' as never;

/** As VS Code gives it to a main file in a web worker, and in a process. */
const inWorker = (id: string) => ({ id });
const inProcess = Object.assign((id: string) => ({ parts: id }), { cache: {} });

afterEach(() => {
	vi.unstubAllGlobals();
	Object.assign(disk, { text: '', read: [] });
});

describe('the second file', () => {
	it('is required in a process, by its name alone', async () => {
		vi.stubGlobal('hostRequire', inProcess);
		expect(await loadOwnFile(folder)).toEqual({ parts: './onDemand.js' });
		expect(disk.read).toEqual([]);
	});

	it("is read and run in a worker, with that extension's own view of vscode", async () => {
		vi.stubGlobal('hostRequire', inWorker);
		disk.text = '"use strict";exports.parts=require("vscode");';
		expect(await loadOwnFile(folder)).toEqual({ parts: { id: 'vscode' } });
		expect(disk.read).toEqual(['https://host/extension/dist/onDemand.js']);
	});

	it('may export as any module in a worker, as it does when it is built to be debugged', async () => {
		vi.stubGlobal('hostRequire', inWorker);
		disk.text = 'module.exports = { parts: 1 };';
		expect(await loadOwnFile(folder)).toEqual({ parts: 1 });
	});

	it.each(['', 'exports.parts=(', 'throw new Error("broken")'])(
		'fails if what is read is %j',
		async (text) => {
			vi.stubGlobal('hostRequire', inWorker);
			disk.text = text;
			await expect(loadOwnFile(folder)).rejects.toThrow();
		},
	);
});
