// Starts programs that never outlive this process: not a Ctrl+C, not a crash, not a kill.
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * @typedef {object} Guarded
 * @property {number | undefined} pid of the guard; the program is its child
 * @property {import('node:stream').Readable} output what the program prints, both streams
 * @property {Promise<number>} ended its exit code
 * @property {() => Promise<void>} stop ends it and all that it started
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Guarded}
 */
export function startGuarded(command, args, options = {}) {
	const child = spawn(process.execPath, [guard, command, ...args], {
		...options,
		stdio: ['pipe', 'pipe', 'pipe'],
		windowsHide: true,
	});
	const output = new PassThrough();
	child.stdout.pipe(output, { end: false });
	child.stderr.pipe(output, { end: false });
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => {
		child.once('error', () => resolve(1));
		child.once('close', (code) => resolve(code ?? 1));
	});
	ended.then(() => output.end());
	return {
		pid: child.pid,
		output,
		ended,
		stop: async () => {
			child.stdin.end();
			await ended;
		},
	};
}
