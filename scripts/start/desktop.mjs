// Opens a development window of a desktop VS Code, with a data folder of its own.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { startGuarded } from '../vscode/guarded.mjs';
import { repository } from '../vscode/paths.mjs';
import { quietSettings } from '../vscode/serve.mjs';
import { sampleFolder, timeScale, usualDataFolder } from './sample.mjs';

const names = ['code', 'codium', 'cursor'];

/** @typedef {import('./served.mjs').Running} Running */

/**
 * The first on the PATH. Inside a remote's terminal `code` only speaks to the window that the terminal belongs to,
 * and cannot open one for an extension under development.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export function findDesktop(environment = process.env) {
	if (environment['VSCODE_IPC_HOOK_CLI'] !== undefined) {
		return undefined;
	}
	const ending = process.platform === 'win32' ? '.cmd' : '';
	const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
		.find((path) => existsSync(path));
}

/**
 * @param {string} editor its command
 * @param {{ data?: string | undefined }} options
 * @returns {Promise<Running>}
 */
export async function openDesktop(editor, { data = usualDataFolder('desktop') }) {
	await mkdir(join(data, 'User'), { recursive: true });
	const settings = { ...quietSettings, 'postureBreaks.dev.timeScale': timeScale };
	await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(settings, undefined, '\t'));
	const workspace = await sampleFolder();
	const args = [
		`--extensionDevelopmentPath=${repository}`,
		`--user-data-dir=${data}`,
		`--extensions-dir=${join(data, 'extensions')}`,
		...['--new-window', '--skip-welcome', '--skip-release-notes', '--wait'],
		...[workspace, join(workspace, 'notes.txt')],
	];
	const command = startGuarded(editor, args);
	return {
		ended: command.ended,
		stop: async () => {
			await command.stop();
			await endEditor(data);
		},
	};
}

/**
 * The command only waits for the editor, which is a process of its own and writes its id into its data folder.
 *
 * @param {string} data
 */
async function endEditor(data) {
	const pid = Number(await readFile(join(data, 'code.lock'), 'utf8').catch(() => ''));
	if (pid > 0) {
		try {
			process.kill(pid);
		} catch {
			// It has been closed by hand.
		}
	}
}
