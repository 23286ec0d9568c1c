// Measures what the product costs, in a real VS Code beside an empty extension and a skeleton, and compares it with
// the limits: `out/bench.json`, and a table. Over a limit it ends with 1.
// `--extension <folder>` measures another extension by the same means; it has to be built.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { limits } from './bench/limits.mjs';
import { ensureDependencies } from './support/dependencies.mjs';

/** @typedef {{ name: string, unit: string, value: number, limit: number | null, from: string }} Figure */

const given = process.argv.indexOf('--extension');
const extension = given === -1 ? undefined : resolve(process.argv[given + 1] ?? '');
const out = join('out', 'bench');

/** @param {string} command @param {readonly string[]} parameters @param {Record<string, string>} [variables] */
function run(command, parameters, variables = {}) {
	const { status } = spawnSync(command, parameters, {
		stdio: 'inherit',
		env: { ...process.env, ...variables },
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** @returns {Promise<Figure[]>} */
async function sizes() {
	const vsix = join(out, 'posture-breaks.vsix');
	run(join('node_modules', '.bin', 'vsce'), ['package', '--no-dependencies', '--out', vsix]);
	const files = [
		{ name: 'host bundle', file: 'dist/extension.js', limit: limits.hostKilobytes },
		{ name: 'page bundle', file: 'dist/page.js', limit: limits.pageKilobytes },
		{ name: 'package', file: vsix, limit: limits.packageKilobytes },
	];
	return Promise.all(
		files.map(async ({ name, file, limit }) => {
			const value = (await stat(file)).size / 1_000;
			return { name, unit: 'kB', value, limit, from: file };
		}),
	);
}

/** @returns {Promise<Figure[]>} */
async function parts() {
	const folder = join(out, 'parts');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	return texts.flatMap((text) => JSON.parse(text));
}

/** @param {Figure} figure */
const isOver = ({ value, limit }) => limit !== null && !(value <= limit);

/** @param {Figure} figure */
function row(figure) {
	const { name, unit, value, limit, from } = figure;
	const number = `${Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : '?'} ${unit}`.trim();
	const allowed = limit === null ? '' : `${limit}`;
	return `${isOver(figure) ? 'OVER' : 'ok  '}  ${name.padEnd(68)} ${number.padStart(10)} ${allowed.padStart(6)}   ${from}`;
}

await ensureDependencies();
await rm(join(out, 'parts'), { recursive: true, force: true });
await mkdir(join(out, 'parts'), { recursive: true });

const began = performance.now();
const built = run(process.execPath, [join('scripts', 'build.mjs')]);
const only = extension === undefined ? [] : ['test/bench/host.test.ts', 'test/bench/states.test.ts'];
const measured = run(
	join('node_modules', '.bin', 'vitest'),
	['run', '--config', 'vitest.bench.config.mts', ...only],
	extension === undefined ? {} : { BENCH_EXTENSION: extension },
);
const figures = [...(extension === undefined ? await sizes() : []), ...(await parts())];
const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', load: loadavg() };
await writeFile(join('out', 'bench.json'), JSON.stringify({ machine, figures }, undefined, '\t'));

console.log(
	`\n${extension ?? 'Posture Breaks'}, on ${machine.cores} cores (${machine.processor}), load ${machine.load.map((value) => value.toFixed(1)).join(' ')}\n`,
);
for (const figure of figures) {
	console.log(row(figure));
}
const over = figures.filter(isOver);
console.log(
	`\n${figures.length} figures in ${Math.round((performance.now() - began) / 1_000)} s, ${over.length} over their limit.`,
);
process.exitCode = built && measured && over.length === 0 ? 0 : 1;
