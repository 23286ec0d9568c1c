// Steps of the test run that vitest takes: their commands, and what of them passed, read from vitest's own report.
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {string} command
 * @property {readonly string[]} parameters
 * @property {(output: string) => Counts} [count] reads how many tests passed; without it the exit code is all
 * @property {() => Again | undefined} [again] how to try once more what failed
 *
 * @typedef {object} Again
 * @property {Step} step
 * @property {number} passedBefore tests that are not taken again
 *
 * @typedef {object} FileReport
 * @property {string} name absolute path
 * @property {string} status
 * @property {readonly { status: string }[]} assertionResults
 */

/** @param {string} name of a step @returns {string} path of its report */
function reportOf(name) {
	return join('out', 'test', `${name}.json`);
}

/** @param {string} name @returns {readonly FileReport[]} */
function filesOf(name) {
	return JSON.parse(readFileSync(reportOf(name), 'utf8')).testResults;
}

/** @param {FileReport} file @returns {Counts} one that could not even begin is one failure */
function countsOf({ status, assertionResults: results }) {
	const passed = results.filter((result) => result.status === 'passed').length;
	const failed = results.filter((result) => result.status === 'failed').length;
	return { passed, failed: status === 'failed' ? Math.max(1, failed) : failed };
}

/** @param {readonly FileReport[]} files @returns {Counts} */
function sumOf(files) {
	const counts = files.map(countsOf);
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
	};
}

/** @param {string} name @param {string} title @param {readonly string[]} parameters @returns {Step} */
export function vitest(name, title, parameters) {
	const report = reportOf(name);
	rmSync(report, { force: true });
	return {
		title,
		command: join('node_modules', '.bin', 'vitest'),
		parameters: [
			'run',
			...parameters,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		count: () => sumOf(filesOf(name)),
	};
}

/**
 * Tests whose cases are the steps of one story: a file that failed is tried again from its beginning, with a new
 * server, and never from its middle.
 *
 * @param {string} name @param {string} title @param {string} config @param {readonly string[]} [only] @returns {Step}
 */
export function stories(name, title, config, only = []) {
	return {
		...vitest(name, [title, ...only].join(' '), ['--config', config, ...only]),
		again: () => {
			const files = filesOf(name);
			const failed = files.filter(({ status }) => status === 'failed');
			if (failed.length === 0) {
				return undefined;
			}
			const paths = failed.map((file) => relative(process.cwd(), file.name));
			return {
				step: stories(`${name}-again`, 'Once more:', config, paths),
				passedBefore: sumOf(files.filter((file) => !failed.includes(file))).passed,
			};
		},
	};
}
