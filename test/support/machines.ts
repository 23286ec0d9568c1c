// What programs do in an editor while nobody is there, or beside somebody who types.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CodeWindow } from './vscode/codeWindow';

/** Files that a checkout rewrites. */
const checkedOut = Array.from({ length: 50 }, (_, index) => `checkout-${index}.txt`);

/** Writes the files that the machines work on. */
export async function layOutFiles(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const text = 'a line of text\n'.repeat(200);
	for (const name of [...checkedOut, 'agent.txt', 'rewritten.txt']) {
		await writeFile(join(folder, name), text);
	}
}

/**
 * Starts every machine at once; all that is seen stands in the second editor group and in the panel below. Resolves
 * with what stops those outside VS Code.
 */
export async function startMachines(window: CodeWindow, folder: string): Promise<() => Promise<void>> {
	await window.asExtension(showFiles, checkedOut);
	await window.asExtension(startMachinesInside, undefined);
	let rounds = 0;
	let writing = Promise.resolve();
	const timer = setInterval(() => {
		rounds += 1;
		const text = `round ${rounds}\n${'another line of text\n'.repeat(150 + (rounds % 50))}`;
		// A checkout touches all of them at once, once in a while; one file is written all the time.
		const names = rounds % 10 === 0 ? [...checkedOut, 'rewritten.txt'] : ['rewritten.txt'];
		writing = writing.then(async () => {
			await Promise.all(names.map((name) => writeFile(join(folder, name), text)));
		});
	}, 300);
	return async () => {
		clearInterval(timer);
		await writing;
	};
}

/** Opens files beside, as an agent does: none of them takes the focus. */
async function showFiles(vscode: typeof import('vscode'), names: readonly string[]): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (folder === undefined) {
		throw new Error('There is no workspace folder.');
	}
	const options = { viewColumn: vscode.ViewColumn.Two, preserveFocus: true, preview: false };
	for (const name of [...names, 'rewritten.txt', 'agent.txt']) {
		await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), options);
	}
}

/** Runs in the extension host; counts what each machine does in `machines`. */
async function startMachinesInside(vscode: typeof import('vscode')): Promise<void> {
	const done: Record<string, number> = {};
	Object.assign(globalThis, { machines: done });
	const every = (millis: number, name: string, act: () => unknown): void => {
		setInterval(async () => {
			await act();
			done[name] = (done[name] ?? 0) + 1;
		}, millis);
	};
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const agentFile = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), 'agent.txt');
	const editorOf = (uri: { path: string }): import('vscode').TextEditor | undefined =>
		vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === uri.path);

	every(200, 'edits', async () => {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(agentFile, new vscode.Position(0, 0), 'written by an agent\n');
		await vscode.workspace.applyEdit(edit);
	});
	vscode.languages.registerDocumentFormattingEditProvider('plaintext', {
		provideDocumentFormattingEdits: () => [vscode.TextEdit.insert(new vscode.Position(0, 0), 'formatted ')],
	});
	await vscode.workspace.getConfiguration('editor').update('formatOnSave', true, true);
	every(1_000, 'saves', async () => (await vscode.workspace.openTextDocument(agentFile)).save());
	every(500, 'carets', () => {
		const editor = editorOf(agentFile);
		if (editor !== undefined) {
			const at = new vscode.Position((done['carets'] ?? 0) % 50, 0);
			editor.selection = new vscode.Selection(at, at);
		}
	});
	every(1_500, 'tabs', () =>
		vscode.window.showTextDocument(
			(done['tabs'] ?? 0) % 2 === 0 ? agentFile : vscode.Uri.joinPath(agentFile, '..', 'rewritten.txt'),
			{ viewColumn: vscode.ViewColumn.Two, preserveFocus: true, preview: false },
		),
	);
	const output = vscode.window.createOutputChannel('Endless output');
	output.show(true);
	every(100, 'lines', () => output.appendLine(`line ${done['lines'] ?? 0}`));
	const endless = vscode.window.createTerminal('Endless terminal');
	endless.sendText('while true; do date; sleep 0.2; done');
	const agent = vscode.window.createTerminal('Agent');
	every(7_000, 'commands', () => agent.sendText('echo from an agent'));
	every(4_000, 'panels', () =>
		(done['panels'] ?? 0) % 3 === 0
			? endless.show(true)
			: (done['panels'] ?? 0) % 3 === 1
				? agent.show(true)
				: output.show(true),
	);
	void vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: 'Working' },
		() => new Promise(() => undefined),
	);
}

/** How often each machine inside VS Code has acted. */
export function machineCounts(window: CodeWindow): Promise<Readonly<Record<string, number>>> {
	return window.asExtension(
		() => (globalThis as unknown as { machines: Record<string, number> }).machines,
		undefined,
	);
}

/** Fails unless every machine is at work. */
export async function expectMachinesAtWork(window: CodeWindow): Promise<void> {
	await expect
		.poll(async () => Object.values(await machineCounts(window)).filter((count) => count > 1).length, {
			timeout: 60_000,
		})
		.toBe(7);
}
