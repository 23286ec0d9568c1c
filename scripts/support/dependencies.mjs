// Makes sure that the development dependencies are there, with nothing but Node itself.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../vscode/npm.mjs';
import { repository } from '../vscode/paths.mjs';
import { seconds } from './seconds.mjs';
import { Unavailable } from './unavailable.mjs';

const neededNode = 20;

/**
 * Installs them unless what npm has recorded as installed is what the lock file asks for.
 *
 * @throws {Unavailable} with an older Node, or when npm fails
 */
export async function ensureDependencies() {
	if (Number.parseInt(process.versions.node, 10) < neededNode) {
		throw new Unavailable(
			`Node ${neededNode} or later is needed, and this is ${process.version}: see nodejs.org.`,
		);
	}
	if (await areInstalled()) {
		return;
	}
	console.log('Installing the development dependencies (only when they change; about a minute) …');
	const elapsed = seconds();
	await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], repository);
	console.log(`Installed them in ${elapsed()}.`);
}

async function areInstalled() {
	const wanted = await locked('package-lock.json');
	const installed = await locked(join('node_modules', '.package-lock.json'));
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional === true || installed[path]?.version === version,
	);
}

/**
 * @param {string} file of npm
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>} what it locks; nothing if it is not there
 */
async function locked(file) {
	return readFile(join(repository, file), 'utf8').then(
		(text) => JSON.parse(text).packages,
		() => ({}),
	);
}
