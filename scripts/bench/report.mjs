// Owns what the bench says in the end: `out/bench.json`, the table on the screen, and the one in the documentation.
import { readFile, writeFile } from 'node:fs/promises';
import { catalogue } from './figures.mjs';

/** @typedef {import('./figures.mjs').Entry} Entry */
/** @typedef {import('./figures.mjs').Found} Found */

/**
 * "missing" is a figure that should be there: the part that gives it has failed. The others have no value either.
 * @typedef {'ok' | 'over' | 'missing' | 'not asked for' | 'not applicable'} Verdict
 */

/**
 * @typedef {Omit<Entry, 'any'> & { value: number | null, verdict: Verdict, samples: Found['samples'], from: string }} Figure
 */

/**
 * What `out/bench.json` holds. Figures come in the order of the catalogue, each of them always.
 * @typedef {object} Report
 * @property {2} schema
 * @property {string} subject the extension, with its version
 * @property {string} began
 * @property {number} seconds
 * @property {{ cores: number, processor: string, node: string, load: readonly number[] }} machine load at the end
 * @property {readonly Figure[]} figures
 */

/**
 * @param {readonly Found[]} found
 * @param {{ isOurs: boolean, parts: readonly string[] }} asked
 * @returns {readonly Figure[]}
 */
export function figuresOf(found, { isOurs, parts }) {
	return catalogue.map(({ any, ...entry }) => {
		const one = found.find(({ id }) => id === entry.id);
		const value = one !== undefined && Number.isFinite(one.value) ? one.value : null;
		return {
			...entry,
			value,
			verdict: verdictOf(value, entry.limit, { has: isOurs || any, isAsked: parts.includes(entry.part) }),
			samples: one?.samples ?? {},
			from: one?.from ?? '',
		};
	});
}

/**
 * @param {number | null} value
 * @param {number | null} limit
 * @param {{ has: boolean, isAsked: boolean }} subject whether it has such a figure, and its part was measured
 * @returns {Verdict}
 */
function verdictOf(value, limit, { has, isAsked }) {
	if (!has) {
		return 'not applicable';
	}
	if (!isAsked) {
		return 'not asked for';
	}
	if (value === null) {
		return 'missing';
	}
	return limit !== null && value > limit ? 'over' : 'ok';
}

/** @param {Figure} figure */
export const isFailure = ({ verdict }) => verdict === 'over' || verdict === 'missing';

/** @param {number} value */
const short = (value) => value.toFixed(Math.abs(value) < 10 && value !== Math.round(value) ? 2 : 0);

/** @param {Figure} figure "1.2 ms", or why there is none. */
const valueText = ({ value, unit, verdict }) => (value === null ? verdict : `${short(value)} ${unit}`.trim());

/** @param {Figure} figure "ours 3.2 (2.9–4.1), skeleton …": the median, the least and the most of the rounds. */
function fromText({ samples, from }) {
	const rounds = Object.entries(samples).map(
		([name, { median, least, most }]) => `${name} ${short(median)} (${short(least)}–${short(most)})`,
	);
	return [rounds.join(', '), from].filter((text) => text !== '').join('; ');
}

/** @type {Readonly<Record<Verdict, string>>} */
const marks = { ok: 'ok', over: 'OVER', missing: '??', 'not asked for': '', 'not applicable': '' };

/** @param {Report} report @returns {string} */
export function screenText({ subject, machine, figures, seconds }) {
	const load = machine.load.map((value) => value.toFixed(1)).join(' ');
	const rows = figures.map((figure) => {
		const limit = figure.limit === null ? '' : `${figure.limit}`;
		return `${marks[figure.verdict].padEnd(6)}${figure.name.padEnd(72)} ${valueText(figure).padStart(14)} ${limit.padStart(6)}   ${fromText(figure)}`;
	});
	const over = figures.filter(isFailure).length;
	return [
		`\n${subject}, on ${machine.cores} cores (${machine.processor}), load ${load}\n`,
		...rows,
		`\n${figures.length} figures in ${seconds} s, ${over} over their limit or missing.`,
	].join('\n');
}

const file = 'docs/performance.md';
const between = /(<!-- figures[^\n]*-->\n)[\s\S]*(\n<!-- end of figures -->)/;

/** @param {Report} report @returns {string} */
function documentText({ began, machine, figures, seconds }) {
	const load = machine.load[0]?.toFixed(1) ?? '';
	const rows = figures.map((figure) => {
		const value = figure.verdict === 'over' ? `${valueText(figure)}: over` : valueText(figure);
		const limit = figure.limit === null ? '' : `${figure.limit} ${figure.unit}`.trim();
		return `| ${figure.name} | ${value} | ${limit} | ${fromText(figure)} |`;
	});
	return [
		`One run of ${seconds} s on ${began.slice(0, 10)}, on ${machine.cores} cores (${machine.processor}), load ${load} at its end.`,
		'Behind each figure the median of the rounds, and the least and the most.\n',
		'| figure | measured | limit | from |',
		'| --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

/** Puts the figures into the documentation. @param {Report} report */
export async function writeDocument(report) {
	if (report.figures.some(({ verdict }) => verdict === 'not asked for' || verdict === 'not applicable')) {
		throw new Error(`${file} shows whole runs of our own extension only.`);
	}
	const text = await readFile(file, 'utf8');
	if (!between.test(text)) {
		throw new Error(`${file} does not say where the figures belong.`);
	}
	await writeFile(
		file,
		text.replace(between, (_, start, end) => `${start}\n${documentText(report)}\n${end}`),
	);
}
