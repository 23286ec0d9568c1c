// Takes the facts that the records are checked against from the catalogue of articles, whose path is the
// argument, into test/support/catalogue.json. No record is generated from it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const target = 'test/support/catalogue.json';

/** What a movement may need beside the body, and how the catalogue's words for it are recognised. */
const equipmentWords = ['chair', 'ball', 'stick', 'cane', 'band'];

/** @typedef {Record<string, any>} Entry */

/** @param {string} file the article's number: '000' of '000_….txt' */
const articleOf = (file) => file.slice(0, 3);

/** @param {Entry} dose */
function dose({ seed, lines, hold_s_min, hold_s_max, reps_min, reps_max, scope }) {
	return {
		article: articleOf(seed),
		lines,
		holdMin: hold_s_min ?? undefined,
		holdMax: hold_s_max ?? undefined,
		repsMin: reps_min ?? undefined,
		repsMax: reps_max ?? undefined,
		scope: scope === undefined ? undefined : 'general',
	};
}

/** @param {Entry} movement */
function sidesOf({ doses }) {
	const words = doses.map((/** @type {Entry} */ { sides = '' }) => sides).join();
	return /each side/.test(words)
		? 'each'
		: /two directions/.test(words)
			? 'directions'
			: /alternate/.test(words)
				? 'alternate'
				: 'unsaid';
}

/** @param {Entry} movement @param {Entry} basis how it came among what can be done in the chair */
function movement(movement, { basis }) {
	const { id, kind, names, targets, doses, cautions, equipment } = movement;
	const articles = [...names, ...targets].flatMap(({ seeds }) => seeds);
	const cited = [...doses, ...cautions].map(({ seed }) => seed);
	return {
		id,
		kind,
		basis,
		described: movement.described_in_seeds,
		articles: [...new Set([...articles, ...cited].map(articleOf))].sort(),
		targets: targets.map((/** @type {Entry} */ { area }) => area),
		sides: sidesOf(movement),
		equipment: equipmentWords.filter((word) =>
			equipment.some((/** @type {string} */ name) => name.includes(word)),
		),
		doses: doses
			.map(dose)
			.filter((/** @type {Entry} */ found) =>
				[found.holdMin, found.repsMin].some((min) => min !== undefined),
			),
		cautions: cautions.map((/** @type {Entry} */ { seed, lines, text }) => ({
			article: articleOf(seed),
			lines,
			text,
		})),
	};
}

/** @param {Entry} catalogue */
function facts(catalogue) {
	const { movements, seated, routines, decisions } = catalogue;
	return {
		about:
			'Facts of the catalogue of five articles that the records are checked against. Articles are named by their number.',
		movements: seated.capable_movements.map((/** @type {Entry} */ basis) =>
			movement(
				movements.find((/** @type {Entry} */ { id }) => id === basis.id),
				basis,
			),
		),
		sets: seated.proposed_sets.map((/** @type {Entry} */ set) => ({
			id: set.id,
			workSeconds: set.work_seconds,
			changeoverSeconds: set.changeover_seconds_each,
			totalSeconds: set.total_seconds,
			steps: set.steps.map((/** @type {Entry} */ { id, work_seconds }) => ({
				id,
				workSeconds: work_seconds,
			})),
		})),
		swaps: seated.swaps.map((/** @type {Entry} */ { swap, seconds }) => ({ id: swap, seconds })),
		routines: routines.map((/** @type {Entry} */ { id, name, seed, lines, ordered, members, duration }) => ({
			id,
			name,
			article: articleOf(seed),
			lines,
			ordered,
			members,
			duration,
		})),
		decisions: [...decisions.contradictions, ...decisions.gaps].map(({ id, topic, suggested_decision }) => ({
			id,
			topic,
			decision: suggested_decision,
		})),
		ergonomics: catalogue.proposed_ergonomics_check.order.map((/** @type {string} */ id) => ({
			id,
			articles: catalogue.ergonomics.find((/** @type {Entry} */ item) => item.id === id).seeds.map(articleOf),
		})),
		redFlags: catalogue.safety
			.filter((/** @type {Entry} */ { type }) => type === 'red-flag')
			.map((/** @type {Entry} */ { id }) => id),
	};
}

const [path] = process.argv.slice(2);
if (path === undefined) {
	console.error('Usage: node scripts/catalogue.mjs <catalogue.json>');
	process.exitCode = 1;
} else {
	writeFileSync(target, JSON.stringify(facts(JSON.parse(readFileSync(path, 'utf8')))));
	process.exitCode =
		spawnSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' }).status ?? 1;
}
