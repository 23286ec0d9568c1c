// Lives through random days of the timer on a virtual clock, one thread a core, and prints what was in them. The
// first day that goes wrong is printed as a script with its seed.
//   npm run simulate -- [--days 100000] [--seed 1]
import { mkdir } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { main } from './support/main.mjs';
import { seconds } from './support/seconds.mjs';

const bundle = 'out/simulate/simulateDays.mjs';

/** @typedef {import('../test/support/daySimulation').Simulation} Simulation */

/** @param {number} days @param {number} seed @returns {Promise<Simulation>} */
function liveThrough(days, seed) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(resolvePath(bundle), { workerData: { days, seed } });
		worker.on('message', resolve).on('error', reject);
	});
}

main(async () => {
	const { values } = parseArgs({
		options: {
			days: { type: 'string', default: '100000' },
			seed: { type: 'string', default: String(Date.now() % 1e9) },
		},
	});
	await mkdir('out/simulate', { recursive: true });
	await build({
		entryPoints: ['test/support/simulateDays.ts'],
		outfile: bundle,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
	});
	const elapsed = seconds();
	const threads = Math.min(availableParallelism(), 8);
	const each = Math.ceil(Number(values.days) / threads);
	const first = Number(values.seed);
	console.log(`${each * threads} days in ${threads} threads, seeds from ${first}.`);
	const results = await Promise.all(
		Array.from({ length: threads }, (_, index) => liveThrough(each, first + index)),
	);
	for (const { days, medianSigns, shares } of results) {
		const parts = Object.entries(shares).map(([name, share]) => `${name} ${Math.round(100 * share)} %`);
		console.log(`${days} days, ${medianSigns} signs in the median; days with ${parts.join(', ')}`);
	}
	console.log(
		`${elapsed()} (load ${loadavg()
			.map((load) => load.toFixed(1))
			.join(' ')})`,
	);
	return true;
});
