// Starts and stops VS Code's server on a free loopback port, with a data folder of its own.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Unavailable } from '../support/unavailable.mjs';
import { startGuarded } from './guarded.mjs';

const readyMillis = 60_000;

/** What every served VS Code starts with: nothing that opens, asks or looks things up by itself. */
export const quietSettings = {
	'security.workspace.trust.enabled': false,
	'workbench.startupEditor': 'none',
	'chat.disableAIFeatures': true,
	'workbench.colorTheme': 'Dark Modern',
	'extensions.ignoreRecommendations': true,
	'update.mode': 'none',
	'telemetry.telemetryLevel': 'off',
};

/**
 * @typedef {object} Server
 * @property {string} origin as `http://127.0.0.1:PORT`
 * @property {string} commit the build, part of its addresses
 * @property {string} dataFolder
 * @property {number | undefined} pid of the guard above the server
 * @property {() => readonly string[]} lines what it has printed so far
 * @property {Promise<number>} ended
 * @property {() => Promise<void>} stop
 */

/** @param {string} dataFolder of a server; the file is read from there alone */
export const userSettingsFile = (dataFolder) => join(dataFolder, 'data', 'User', 'settings.json');

/**
 * Replaces the user settings; a running VS Code notices.
 *
 * @param {string} dataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function writeSettings(dataFolder, settings) {
	const file = userSettingsFile(dataFolder);
	await mkdir(join(dataFolder, 'data', 'User'), { recursive: true });
	await writeFile(file, `${JSON.stringify({ ...quietSettings, ...settings }, undefined, '\t')}\n`);
}

/**
 * @param {import('./server.mjs').ServerInstallation} installation
 * @param {{
 *   dataFolder: string,
 *   settings?: Readonly<Record<string, unknown>>,
 *   flags?: readonly string[],
 * }} options `flags` are further ones for the server
 * @returns {Promise<Server>}
 * @throws {Unavailable} when it does not start
 */
export async function serve(installation, { dataFolder, settings = {}, flags = [] }) {
	await writeSettings(dataFolder, settings);
	const server = startGuarded(installation.node, [
		installation.main,
		...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
		...['--server-data-dir', dataFolder, '--telemetry-level', 'off'],
		...flags,
	]);
	/** @type {string[]} */
	const lines = [];
	const port = await new Promise((resolve, reject) => {
		const fail = () => reject(notStarted(lines));
		const timer = setTimeout(fail, readyMillis);
		createInterface(server.output).on('line', (line) => {
			lines.push(line);
			const ready = /Extension host agent listening on (\d+)/.exec(line);
			if (ready !== null) {
				clearTimeout(timer);
				resolve(Number(ready[1]));
			}
		});
		server.ended.then(fail);
	}).catch(async (error) => {
		await server.stop();
		throw error;
	});
	return {
		origin: `http://127.0.0.1:${port}`,
		commit: installation.commit,
		dataFolder,
		pid: server.pid,
		lines: () => lines,
		ended: server.ended,
		stop: server.stop,
	};
}

/** @param {readonly string[]} lines */
function notStarted(lines) {
	return new Unavailable(
		`VS Code's server did not start. The end of what it printed:\n${lines.slice(-15).join('\n')}\n` +
			'If its installation is damaged, delete the folder .vscode-test and try again.',
	);
}
