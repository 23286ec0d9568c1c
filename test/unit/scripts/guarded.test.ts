// Nothing that is started outlives the process that started it, whatever happens to that process.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { startGuarded } from '../../../scripts/vscode/guarded.mjs';

const guarded = new URL('../../../scripts/vscode/guarded.mjs', import.meta.url).href;

/** Starts a child of its own, prints both process ids, and would run for ever. */
const program = `
	const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	console.log('running ' + process.pid + ' ' + child.pid);
	setInterval(() => {}, 1000);
`;

/** Starts the program guarded and passes on what it prints. */
const starter = `
	import { startGuarded } from ${JSON.stringify(guarded)};
	startGuarded(process.execPath, ['-e', ${JSON.stringify(program)}]).output.pipe(process.stdout);
`;

async function processIds(output: NodeJS.ReadableStream): Promise<readonly number[]> {
	for await (const line of createInterface({ input: output })) {
		const [word, ...ids] = line.split(' ');
		if (word === 'running') {
			return ids.map(Number);
		}
	}
	throw new Error('The program did not start.');
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

describe('a guarded program', () => {
	it('runs, and ends with its own children when it is stopped', async () => {
		const running = startGuarded(process.execPath, ['-e', program]);
		const ids = await processIds(running.output);
		expect(ids.map(isAlive)).toEqual([true, true]);
		await running.stop();
		await expect.poll(() => ids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
	});

	it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
		'ends with the process that started it, at %s',
		async (signal) => {
			const started = spawn(process.execPath, ['--input-type=module', '-e', starter], {
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			const ids = await processIds(started.stdout);
			expect(ids.map(isAlive)).toEqual([true, true]);
			started.kill(signal);
			await expect.poll(() => ids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
		},
	);

	it('tells its exit code', async () => {
		expect(await startGuarded(process.execPath, ['-e', 'process.exit(3)']).ended).toBe(3);
	});
});
