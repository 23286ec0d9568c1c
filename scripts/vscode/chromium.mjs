// Owns the Chromium that drives the served VS Code: the one named, one on the machine, or one from npm.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Unavailable } from '../support/unavailable.mjs';
import { installed } from './install.mjs';

/** Names a Chromium or Chrome to use instead of any other. */
export const chromiumVariable = 'POSTURE_BREAKS_CHROMIUM';

const commandNames = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Chromium
 * @property {string} executable
 * @property {Record<string, string>} environment what it needs beside the process's own variables
 */

/** The one named in the environment, else the first on the machine. */
export function chromiumOnMachine() {
	const named = process.env[chromiumVariable];
	if (named !== undefined && named !== '') {
		if (!existsSync(named)) {
			throw new Unavailable(`${chromiumVariable} names ${named}, which does not exist.`);
		}
		return named;
	}
	return candidates().find((path) => existsSync(path));
}

function candidates() {
	if (process.platform === 'darwin') {
		return applications;
	}
	if (process.platform === 'win32') {
		return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
			.map((variable) => process.env[variable])
			.flatMap((base) => (base === undefined ? [] : windowsPrograms.map((program) => join(base, program))));
	}
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Promise<Chromium>} */
export async function chromium() {
	const found = chromiumOnMachine();
	if (found !== undefined) {
		return { executable: found, environment: {} };
	}
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Unavailable(
			`No Chromium, Chrome or Edge was found. Install one of them, or name one in ${chromiumVariable}.`,
		);
	}
	const folder = await installed({
		manifest: 'browser',
		title: 'a headless Chromium',
		size: '350 MB on the disk, some seconds',
		finish: unpack,
	});
	return unpacked(folder);
}

/** @param {string} folder @returns {Chromium} */
function unpacked(folder) {
	const files = join(folder, 'unpacked');
	const libraries = librariesOf(files);
	return {
		executable: join(files, 'chromium'),
		environment: {
			...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(files, 'fonts') }),
			...(existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {}),
		},
	};
}

/** @param {string} files */
const librariesOf = (files) => join(files, 'al2023', 'lib');

/**
 * The package unpacks itself into the folder for temporary files; the shared libraries that a bare machine lacks
 * only where it believes itself on a certain host. They are kept only where they are needed.
 *
 * @param {string} folder
 */
async function unpack(folder) {
	const files = join(folder, 'unpacked');
	await mkdir(files);
	const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
	await promisify(execFile)(process.execPath, ['--eval', script], {
		cwd: folder,
		env: { ...process.env, TMPDIR: files, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
	});
	const libraries = librariesOf(files);
	await rename(libraries, `${libraries}.spare`);
	if ((await startFailure(unpacked(folder))) === undefined) {
		return;
	}
	await rename(`${libraries}.spare`, libraries);
	const failure = await startFailure(unpacked(folder));
	if (failure !== undefined) {
		throw new Unavailable(
			`The Chromium from npm does not start here:\n${failure}\n` +
				`Install Chromium or Chrome, or name one in ${chromiumVariable}.`,
		);
	}
}

/** @param {Chromium} chromium @returns {Promise<string | undefined>} why it does not start, if it does not */
async function startFailure({ executable, environment }) {
	return promisify(execFile)(executable, ['--headless', '--no-sandbox', '--version'], {
		env: { ...process.env, ...environment },
	}).then(
		() => undefined,
		(error) => String(error.message),
	);
}
