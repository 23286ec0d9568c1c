// Changes the decisions of the core in every small way (StrykerJS), and counts the changes that no test notices.
//   npm run mutants -- [timer/gaps saved …]
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { posix } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { explained } from './mutants/explained.mjs';
import { leftOut, lowestScore, noDecisions, optionsOf, reportOf } from './mutants/options.mjs';
import { main } from './support/main.mjs';

/**
 * @typedef {object} Result of one mutant
 * @property {string} file below src/core
 * @property {number} lineNumber
 * @property {string} line of code, trimmed
 * @property {string} replacement its first line
 * @property {string} mutator
 * @property {string} status
 */

/** @type {ReadonlySet<string>} */
const noticed = new Set(['Killed', 'Timeout']);

/** @param {string} slice @param {readonly string[]} wanted @returns {readonly string[]} files of that folder */
function filesOf(slice, wanted) {
	return readdirSync(`src/core/${slice}`)
		.map((name) => posix.join(slice, name))
		.filter((file) => file.endsWith('.ts') && !noDecisions.has(file))
		.filter((file) => wanted.length === 0 || wanted.some((prefix) => file.startsWith(prefix)))
		.map((file) => `src/core/${file}`);
}

/** @param {string} slice @returns {readonly Result[]} */
function readReport(slice) {
	const report = JSON.parse(readFileSync(reportOf(slice), 'utf8'));
	return Object.entries(report.files).flatMap(([path, { source, mutants }]) => {
		const lines = source.split('\n');
		return mutants.map(
			(/** @type {any} */ { location, replacement, mutatorName, status, testsCompleted }) => ({
				file: path.replace('src/core/', ''),
				lineNumber: location.start.line,
				line: lines[location.start.line - 1].trim(),
				replacement: String(replacement).split('\n')[0]?.trim() ?? '',
				mutator: mutatorName,
				// With no test at all, what stands outside the tests has failed in every file of them.
				status: status === 'Survived' && testsCompleted === 0 ? 'Killed' : status,
			}),
		);
	});
}

/** @param {Result} mutant @returns {string | undefined} why it lives */
function reasonOf({ file, line, replacement }) {
	return explained.find(
		(known) => known.file === file && known.line === line && known.replacement === replacement,
	)?.because;
}

/** @param {readonly Result[]} results @returns {number} noticed, in percent */
function scoreOf(results) {
	return (100 * results.filter(({ status }) => noticed.has(status)).length) / Math.max(1, results.length);
}

/** @param {readonly Result[]} results */
function printTable(results) {
	for (const file of new Set(results.map((result) => result.file))) {
		const ofFile = results.filter((result) => result.file === file);
		const alive = ofFile.filter(({ status }) => !noticed.has(status)).length;
		console.log(`${scoreOf(ofFile).toFixed(1).padStart(6)} %  ${file} (${ofFile.length}, ${alive} alive)`);
	}
}

/** @param {readonly Result[]} alive */
function printAlive(alive) {
	for (const mutant of alive) {
		const { file, lineNumber, line, replacement, mutator, status } = mutant;
		const why = reasonOf(mutant);
		console.log(`\n${file}:${lineNumber} ${mutator}, ${status}\n\t${line}\n\t→ ${replacement}`);
		console.log(why === undefined ? '\tNOT EXPLAINED' : `\t${why}`);
	}
}

main(async () => {
	const wanted = process.argv.slice(2);
	// Tests of quiet hours and of days name times of day there; a worker thread cannot change it.
	process.env['TZ'] = 'Europe/Berlin';
	process.env['DAYS'] = '10';
	process.env['MOST_RUNS'] = '6';
	mkdirSync('out', { recursive: true });
	rmSync('out/mutants', { recursive: true, force: true });
	/** @type {Result[]} */
	const results = [];
	for (const slice of Object.keys(leftOut)) {
		const files = filesOf(slice, wanted);
		if (files.length > 0) {
			await new Stryker(optionsOf(slice, files)).runMutationTest();
			results.push(...readReport(slice).filter(({ status }) => status !== 'Ignored'));
		}
	}
	const alive = results.filter(({ status }) => !noticed.has(status));
	printAlive(alive);
	console.log('');
	printTable(results);
	const unexplained = alive.filter((mutant) => reasonOf(mutant) === undefined).length;
	console.log(`\n${results.length} mutants, ${alive.length} alive, ${unexplained} of them not explained.`);
	console.log(`Score: ${scoreOf(results).toFixed(1)} % (at least ${lowestScore} %)`);
	return scoreOf(results) >= lowestScore && unexplained === 0;
});
