// Installs a locked manifest once, whole or not at all, however many processes ask for it at the same time.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { npm } from './npm.mjs';
import { installations, manifestFolder } from './paths.mjs';

/**
 * @typedef {object} Installation
 * @property {string} manifest folder beside this file with a package.json and its lock file
 * @property {string} title what is installed, for the progress lines
 * @property {string} size what to expect, for the progress lines
 * @property {(folder: string) => Promise<void>} finish what is left to do after npm, and a check that it all works
 */

/** Engines are not npm's to judge here: the server runs on a Node that is itself one of the packages. */
export const quietly = [
	'--ignore-scripts',
	'--engine-strict=false',
	'--no-audit',
	'--no-fund',
	'--loglevel=error',
];

/**
 * Returns the folder with the installed manifest. Named after the manifest's content, so that a changed
 * manifest is a new installation; renamed into place at the end, so that the folder is there only when it is whole.
 *
 * @param {Installation} installation
 * @param {string} parent
 * @returns {Promise<string>}
 */
export async function installed(installation, parent = installations) {
	const source = manifestFolder(installation.manifest);
	const folder = join(parent, `${installation.manifest}-${await fingerprint(source)}`);
	if (existsSync(folder)) {
		return folder;
	}
	await mkdir(parent, { recursive: true });
	await exclusively(`${folder}.lock`, async () => {
		if (!existsSync(folder)) {
			await install(installation, source, folder);
		}
	});
	return folder;
}

/** @param {Installation} installation @param {string} source @param {string} folder */
async function install(installation, source, folder) {
	const began = Date.now();
	const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
	console.log(`Installing ${installation.title} into ${folder} (${installation.size}; only this once) …`);
	const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} so far …`), 10_000);
	const partial = `${folder}.partial`;
	try {
		await rm(partial, { recursive: true, force: true });
		await cp(source, partial, { recursive: true });
		await npm(['ci', ...quietly], partial);
		await installation.finish(partial);
		await rename(partial, folder);
	} finally {
		clearInterval(heartbeat);
	}
	console.log(`Installed ${installation.title} in ${seconds()}.`);
}

/** @param {string} source */
async function fingerprint(source) {
	const hash = createHash('sha256');
	for (const file of (await readdir(source)).sort()) {
		hash.update(await readFile(join(source, file)));
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * Runs the work while no other process does, by a folder that only one of them can make. The lock of a process
 * that has died is taken over.
 *
 * @param {string} lock
 * @param {() => Promise<void>} work
 */
export async function exclusively(lock, work) {
	for (let waited = 0; !(await acquired(lock)); waited += 1) {
		if (waited === 0) {
			console.log('Another process is installing the same; waiting for it …');
		}
		await delay(500);
	}
	const release = () => rm(lock, { recursive: true, force: true });
	try {
		await work();
	} finally {
		await release();
	}
}

/** @param {string} lock */
async function acquired(lock) {
	try {
		await mkdir(lock);
	} catch {
		if (await isAbandoned(lock)) {
			await rm(lock, { recursive: true, force: true });
		}
		return false;
	}
	await writeFile(join(lock, 'pid'), String(process.pid));
	return true;
}

/** @param {string} lock */
async function isAbandoned(lock) {
	const pid = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
	if (pid > 0) {
		return !isAlive(pid);
	}
	const made = await stat(lock).catch(() => undefined);
	return made !== undefined && Date.now() - made.mtimeMs > 5_000;
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
