// Runs a program, and ends it with everything that it started once the process that asked for it is gone, however.
// Usage: node guard.mjs COMMAND ARGUMENTS…, with a pipe as standard input that lives as long as the asking process.
import { spawn, spawnSync } from 'node:child_process';

const graceMillis = 2_000;
const onWindows = process.platform === 'win32';
const [command = '', ...args] = process.argv.slice(2);
const program = spawn(command, args, {
	stdio: ['ignore', 'inherit', 'inherit'],
	detached: !onWindows,
	shell: onWindows && command.endsWith('.cmd'),
});

program.once('error', (error) => {
	console.error(`${command} could not be started: ${error.message}`);
	process.exit(1);
});
program.once('exit', (code) => {
	signalAll('SIGKILL');
	process.exit(code ?? 1);
});
process.stdin.once('close', end).resume();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.once(signal, end);
}

function end() {
	signalAll('SIGTERM');
	setTimeout(() => signalAll('SIGKILL'), graceMillis);
}

/** @param {'SIGTERM' | 'SIGKILL'} signal */
function signalAll(signal) {
	if (program.pid === undefined) {
		return;
	}
	if (onWindows) {
		spawnSync('taskkill', ['/pid', String(program.pid), '/t', '/f']);
		return;
	}
	try {
		process.kill(-program.pid, signal);
	} catch {
		// Nothing of the group is left.
	}
}
