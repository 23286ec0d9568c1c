// Owns loading another file of this extension, in either extension host.
import { Uri, workspace } from 'vscode';
import type { PartsFile } from './parts';

/**
 * The `require` that VS Code gave the main file; the build hands it on under this name. In a process it is Node's
 * own. In the web worker it knows `vscode` alone.
 */
declare const hostRequire: {
	(id: string): PartsFile;
	readonly cache?: unknown;
};

/** The one file that is loaded late; nothing else, and nothing from elsewhere, ever is. */
const file = 'onDemand.js';

/**
 * Loads it from this extension's own folder. A worker has no way to require a file, so what VS Code does there with
 * an extension's main file is done once more: its text is read and run as the body of a function. Fails when the file
 * is gone or broken, and may then be called again.
 */
export async function loadOwnFile(extensionUri: Uri): Promise<PartsFile> {
	if (hostRequire.cache !== undefined) {
		return hostRequire(`./${file}`);
	}
	const uri = Uri.joinPath(extensionUri, 'dist', file);
	const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
	const module: { readonly exports: Partial<PartsFile> } = { exports: {} };
	const run = new Function('module', 'exports', 'require', `${text}\n//# sourceURL=${uri.toString(true)}`);
	run(module, module.exports, hostRequire);
	const { parts } = module.exports;
	if (parts === undefined) {
		throw new Error(`${file} is broken`);
	}
	return { parts };
}
