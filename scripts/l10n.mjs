// Collects every text that is shown into l10n/bundle.l10n.json, the template for translations.
// `--check` compares instead of writing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { buildSync } from 'esbuild';

const target = 'l10n/bundle.l10n.json';

/** Fields of content records that are never shown. */
const hiddenFields = new Set(['id', 'movement', 'sources', 'article', 'lines', 'entries']);

/** @param {string} folder */
function sourcesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.sort()
		.map((name) => ({
			extension: /** @type {const} */ ('.ts'),
			contents: readFileSync(join(folder, name), 'utf8'),
		}));
}

/** The records whose texts the page passes through `l10n.t` as they stand. */
async function contentRecords() {
	const { outputFiles } = buildSync({
		stdin: {
			contents: `export { movementTexts } from './src/core/movements/movementTexts';
				export { ergonomicsItemTexts } from './src/core/ergonomics/itemTexts';
				export { routineTexts } from './src/core/session/routineTexts';
				export * as safety from './src/core/safety';`,
			resolveDir: '.',
		},
		bundle: true,
		format: 'esm',
		write: false,
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}

/** @param {unknown} value @returns {string[]} */
function textsIn(value) {
	if (typeof value === 'string') {
		return [value];
	}
	if (Array.isArray(value)) {
		return value.flatMap(textsIn);
	}
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value)
			.filter(([field]) => !hiddenFields.has(field) && !field.endsWith('Entries'))
			.flatMap(([, each]) => textsIn(each));
	}
	return [];
}

/** Words with a space or a capital: an id such as `ok` is no text. @param {string} text */
function isShown(text) {
	return /^\*?[A-Z]|\s/.test(text);
}

/** @param {object} bundle */
function sorted(bundle) {
	return Object.fromEntries(Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const code = await getL10nJson([...sourcesIn('src/host'), ...sourcesIn('src/webview')]);
const content = textsIn({ ...(await contentRecords()) }).filter(isShown);
const bundle = sorted({ ...Object.fromEntries(content.map((text) => [text, text])), ...code });
const text = `${JSON.stringify(bundle, undefined, '\t')}\n`;

if (!process.argv.includes('--check')) {
	mkdirSync('l10n', { recursive: true });
	writeFileSync(target, text);
	console.log(`${target}: ${Object.keys(bundle).length} texts`);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
	console.error(`${target} is out of date: run npm run l10n.`);
	process.exitCode = 1;
}
