// Runs everything that has to hold before a change is merged, step by step, and sums up what passed.
// Needs nothing but Node and npm; installs the project's packages first where they are missing.
// `--long` adds the end-to-end tests that take minutes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { stories, vitest } from './test/vitestSteps.mjs';

/**
 * @typedef {import('./test/vitestSteps.mjs').Counts} Counts
 * @typedef {import('./test/vitestSteps.mjs').Step} Step
 */

const bin = join('node_modules', '.bin');

/** @param {string} output @returns {Counts} */
function lastCounts(output) {
	const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
	return { passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 1) };
}

/** @type {readonly Step[]} */
const steps = [
	{ title: 'Format and lint', command: join(bin, 'biome'), parameters: ['ci', '--error-on-warnings', '.'] },
	{ title: 'Texts for translators', command: process.execPath, parameters: ['scripts/l10n.mjs', '--check'] },
	{ title: 'Types of every layer', command: process.execPath, parameters: ['scripts/types.mjs'] },
	{ title: 'Bundles', command: process.execPath, parameters: ['scripts/build.mjs'] },
	vitest('unit', 'Unit tests and rules', []),
	stories('page', 'The page by itself in Chromium', 'vitest.page.config.mts'),
	{
		title: 'Host tests in the Node and the web worker extension host',
		command: process.execPath,
		parameters: ['scripts/hostTests.mjs'],
		count: lastCounts,
	},
	stories('e2e', 'End-to-end tests in a real VS Code, by keyboard', 'vitest.e2e.config.mts'),
	...(process.argv.includes('--long')
		? [stories('long', 'Long end-to-end tests', 'vitest.long.config.mts')]
		: []),
];

/** @param {string} command @param {readonly string[]} parameters @returns {Promise<{ ok: boolean; output: string }>} */
function run(command, parameters) {
	const windows = process.platform === 'win32';
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
		let output = '';
		for (const [from, to] of /** @type {const} */ ([
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		])) {
			from.setEncoding('utf8').on('data', (text) => {
				output += text;
				to.write(text);
			});
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** A machine that is busy with something else may hold a test up; a defect fails every time. */
const tries = process.env['CI'] === undefined ? 1 : 3;

/** @param {Step} step @param {number} triesLeft @returns {Promise<Counts>} */
async function take({ title, command, parameters, count, again }, triesLeft = tries) {
	console.log(`\n── ${title}`);
	const began = performance.now();
	const { ok, output } = await run(command, parameters);
	let counts = { passed: 0, failed: ok ? 0 : 1 };
	let next;
	try {
		counts = count?.(output) ?? counts;
		next = ok || triesLeft <= 1 ? undefined : again?.();
	} catch {
		counts = { passed: 0, failed: 1 };
	}
	const failed = ok ? counts.failed : Math.max(1, counts.failed);
	const result = failed === 0 ? 'passed' : 'FAILED';
	console.log(`── ${title}: ${result} (${Math.round((performance.now() - began) / 1_000)} s)`);
	if (next === undefined) {
		return { passed: counts.passed, failed };
	}
	const then = await take(next.step, triesLeft - 1);
	return { passed: next.passedBefore + then.passed, failed: then.failed };
}

await ensureDependencies();

const began = performance.now();
let passed = 0;
let failed = 0;
for (const step of steps) {
	const counts = await take(step);
	passed += counts.passed;
	failed += counts.failed;
}
console.log(`\nAll in ${Math.round((performance.now() - began) / 1_000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
