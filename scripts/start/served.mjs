// Serves VS Code with the extension under development on a loopback port, and opens it in the person's browser.
import { spawn } from 'node:child_process';
import { repository } from '../vscode/paths.mjs';
import { startProxy, uriPath } from '../vscode/proxy.mjs';
import { serve } from '../vscode/serve.mjs';
import { serverInstallation } from '../vscode/server.mjs';
import { sampleFolder, timeScale, usualDataFolder } from './sample.mjs';

/**
 * @typedef {object} Running
 * @property {Promise<unknown>} ended when it ends by itself
 * @property {() => Promise<void>} stop
 */

/** @param {{ browser: boolean, data?: string | undefined }} options @returns {Promise<Running>} */
export async function openServed({ browser, data = usualDataFolder('served') }) {
	const workspace = await sampleFolder();
	const installation = await serverInstallation();
	const server = await serve(installation, {
		dataFolder: data,
		settings: { 'postureBreaks.dev.timeScale': timeScale },
	});
	const proxy = await startProxy(server.origin, { host: 'node', extensions: [repository], gallery: true });
	const address = `${proxy.origin}/?folder=${encodeURIComponent(uriPath(workspace))}`;
	const opened = browser && openBrowser(address);
	console.log(
		`\nVS Code is at ${address}${opened ? ', opened in your browser.' : ' — open it in a browser.'}`,
	);
	return {
		ended: server.ended,
		stop: async () => {
			await proxy.stop();
			await server.stop();
		},
	};
}

/** @param {string} address @returns {boolean} whether there is a browser to try */
function openBrowser(address) {
	const opener = browserOpener(address);
	if (opener === undefined) {
		return false;
	}
	const child = spawn(opener.command, opener.args, { stdio: 'ignore', detached: true });
	child.once('error', () => {});
	child.unref();
	return true;
}

/** @param {string} address */
function browserOpener(address) {
	if (process.env['CI']) {
		return undefined;
	}
	if (process.platform === 'darwin') {
		return { command: 'open', args: [address] };
	}
	if (process.platform === 'win32') {
		return { command: 'cmd', args: ['/c', 'start', '', address.replaceAll('&', '^&')] };
	}
	const hasDisplay = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
	return hasDisplay ? { command: 'xdg-open', args: [address] } : undefined;
}
