// Measures what the product costs, in a real VS Code beside an empty extension and a skeleton, and compares it with
// the limits: `out/bench.json`, and a table. Over a limit it ends with 1.
//   --only <parts>         some parts alone, by the names of the files in `test/bench`, with commas: `typing,panel`
//   --extension <folder>   another extension by the same means; it has to be built
//   --write                puts the figures into docs/performance.md; with --kept those of the last run
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from './bench/figures.mjs';
import { figuresOf, isFailure, screenText, writeDocument } from './bench/report.mjs';
import { ensureDependencies } from './support/dependencies.mjs';

/** @typedef {import('./bench/figures.mjs').Found} Found */
/** @typedef {import('./bench/report.mjs').Report} Report */

const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		extension: { type: 'string' },
		write: { type: 'boolean', default: false },
		kept: { type: 'boolean', default: false },
	},
});
const subject = resolve(options.extension ?? '.');
const isOurs = options.extension === undefined;
const all = [...new Set(catalogue.filter(({ any }) => isOurs || any).map(({ part }) => part))];
const parts = options.only?.split(',') ?? all;
const out = join('out', 'bench');
const reportFile = join('out', 'bench.json');

/** @param {string} command @param {readonly string[]} parameters @param {Record<string, string>} [variables] */
function run(command, parameters, variables = {}) {
	const { status } = spawnSync(command, parameters, {
		stdio: 'inherit',
		env: { ...process.env, ...variables },
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** @param {string} id @param {string} path @returns {Promise<Found>} */
const sizeOf = async (id, path) => ({
	id,
	value: (await stat(path)).size / 1_000,
	samples: {},
	from: basename(path),
});

/** @param {{ main?: string }} manifest The file that its `main` names, with or without the ending. */
function mainFile({ main }) {
	if (main === undefined) {
		throw new Error(`The extension in ${subject} has no main: there is nothing to measure.`);
	}
	return createRequire(join(subject, 'package.json')).resolve(join(subject, main));
}

/** @param {{ main?: string }} manifest @returns {Promise<readonly Found[]>} */
async function sizes(manifest) {
	const file = await sizeOf('size.host', mainFile(manifest));
	if (!isOurs) {
		return [file];
	}
	const vsix = join(out, 'posture-breaks.vsix');
	run(join('node_modules', '.bin', 'vsce'), ['package', '--no-dependencies', '--out', vsix]);
	return [
		file,
		await sizeOf('size.onDemand', join('dist', 'onDemand.js')),
		await sizeOf('size.page', join('dist', 'page.js')),
		await sizeOf('size.package', vsix),
	];
}

/** @returns {Promise<readonly Found[]>} What the parts have left. */
async function foundByParts() {
	const folder = join(out, 'parts');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	return texts.flatMap((text) => JSON.parse(text));
}

/** @returns {Promise<{ report: Report, passed: boolean }>} */
async function measure() {
	const began = new Date();
	const manifest = JSON.parse(await readFile(join(subject, 'package.json'), 'utf8'));
	if (!isOurs) {
		mainFile(manifest);
	}
	await rm(join(out, 'parts'), { recursive: true, force: true });
	await mkdir(join(out, 'parts'), { recursive: true });
	if (!run(process.execPath, [join('scripts', 'build.mjs')])) {
		throw new Error('The extension could not be built.');
	}
	const tests = parts.filter((part) => part !== 'sizes').map((part) => `test/bench/${part}.test.ts`);
	const vitest = ['run', '--config', 'vitest.bench.config.mts', ...tests];
	const passed =
		tests.length === 0 ||
		run(join('node_modules', '.bin', 'vitest'), vitest, isOurs ? {} : { BENCH_EXTENSION: subject });
	const found = [...(await foundByParts()), ...(parts.includes('sizes') ? await sizes(manifest) : [])];
	/** @type {Report} */
	const report = {
		schema: 2,
		subject: `${manifest.publisher}.${manifest.name} ${manifest.version}`,
		began: began.toISOString(),
		seconds: Math.round((Date.now() - began.getTime()) / 1_000),
		machine: {
			cores: cpus().length,
			processor: cpus()[0]?.model ?? '',
			node: process.version,
			load: loadavg(),
		},
		figures: figuresOf(found, { isOurs, parts }),
	};
	return { report, passed };
}

await ensureDependencies();
const unknown = parts.filter((part) => !all.includes(part));
if (unknown.length > 0) {
	throw new Error(`No such part: ${unknown.join(', ')}. There are ${all.join(', ')}.`);
}
const { report, passed } = options.kept
	? { report: JSON.parse(await readFile(reportFile, 'utf8')), passed: true }
	: await measure();
await writeFile(reportFile, `${JSON.stringify(report, undefined, '\t')}\n`);
console.log(screenText(report));
if (options.write) {
	await writeDocument(report);
}
process.exitCode = passed && !report.figures.some(isFailure) ? 0 : 1;
