// Runs npm quietly, and says what went wrong and what to try when it fails.
import { spawn } from 'node:child_process';
import { Unavailable } from '../support/unavailable.mjs';

/** The npm that runs this very script if there is one, so that no other version and no shell are involved. */
function npmCommand() {
	const running = process.env['npm_execpath'];
	if (running?.endsWith('.js')) {
		return { command: process.execPath, first: [running], shell: false };
	}
	return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * Resolves when npm has ended well.
 *
 * @param {readonly string[]} args
 * @param {string} folder where it runs
 * @throws {Unavailable} with the end of npm's output and what to try
 */
export function npm(args, folder) {
	const { command, first, shell } = npmCommand();
	const child = spawn(command, [...first, ...args], {
		cwd: folder,
		shell,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => {
			output += text;
		});
	}
	const stop = () => child.kill();
	process.once('exit', stop);
	return new Promise((resolve, reject) => {
		child.once('error', (error) => reject(failure(args, error.message)));
		child.once('close', (code) => {
			process.off('exit', stop);
			code === 0 ? resolve(output) : reject(failure(args, output));
		});
	});
}

/** @param {readonly string[]} args @param {string} output */
function failure(args, output) {
	const end = output.trim().split('\n').slice(-12).join('\n');
	return new Unavailable(
		`npm ${args[0]} failed:\n${end}\n\nThe npm registry must be reachable (try: npm ping). Behind a proxy or with a ` +
			'registry of your own, set npm up for it first (npm help config), then run the same command again.',
	);
}
