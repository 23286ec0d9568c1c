// Builds the extension and opens it in the VS Code of this machine, or in one that is served to a browser.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Unavailable } from '../support/unavailable.mjs';
import { repository } from '../vscode/paths.mjs';
import { findDesktop, openDesktop } from './desktop.mjs';
import { timeScale } from './sample.mjs';
import { openServed } from './served.mjs';

const whatToDo = `
Posture Breaks runs ${timeScale} times faster here: half an hour of coding is half a minute.
  1. Open notes.txt and type for half a minute; the status bar (bottom right) counts.
  2. Stop typing: after five seconds it asks. Choose Start.
  3. Take the break: the panel runs at its real pace, and then the timer is clear.
Ctrl+C here ends it.`;

/**
 * @typedef {object} StartOptions
 * @property {boolean} served even if there is a VS Code on the PATH
 * @property {boolean} browser whether to open one
 * @property {string | undefined} data where VS Code keeps its data, if not in the usual place
 *
 * @param {StartOptions} options
 * @returns {Promise<boolean>} when the person has ended it
 */
export async function start({ served, browser, data }) {
	await buildExtension();
	const desktop = served ? undefined : findDesktop();
	if (desktop === undefined) {
		console.log(
			'Serving VS Code from npm to a browser (no `code`, `codium` or `cursor` on the PATH is used).',
		);
	} else {
		console.log(`Opening a development window of ${desktop}.`);
	}
	const running =
		desktop === undefined ? await openServed({ browser, data }) : await openDesktop(desktop, { data });
	console.log(whatToDo);
	await Promise.race([untilInterrupted(), running.ended]);
	await running.stop();
	console.log('Ended; nothing is left running.');
	return true;
}

async function buildExtension() {
	console.log('Building the extension …');
	await promisify(execFile)(process.execPath, [join(repository, 'scripts', 'build.mjs')], {
		cwd: repository,
	}).catch((error) => {
		throw new Unavailable(`The extension could not be built:\n${error.stderr}`);
	});
}

/** Resolves at Ctrl+C, and when the terminal is closed or the process asked to end. */
function untilInterrupted() {
	return new Promise((resolve) => {
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
			process.once(signal, resolve);
		}
	});
}
