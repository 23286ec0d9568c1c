// Draws every movement, still and in-between into out/figures, with contact sheets at 360 and 120 px by theme.
//   npm run figures -- [--theme light-modern] [--sheets] [--cameras ear-to-shoulder]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { pageSize, themedPage, themes } from './figures/themes.mjs';
import { startBrowser } from './vscode/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out', 'figures');

const { values } = parseArgs({
	options: {
		theme: { type: 'string' },
		/** Contact sheets only, without a file for each picture. */
		sheets: { type: 'boolean', default: false },
		/** Sheets of twelve yaws for the movements named, or for `all`. */
		cameras: { type: 'string' },
	},
});

/** Loads the drawings through a bundle. @returns {Promise<typeof import('./figures/drawings.ts')>} */
async function loadDrawings() {
	const outfile = join(root, 'out', 'scripts', 'drawings.mjs');
	await build({
		entryPoints: [join(root, 'scripts', 'figures', 'drawings.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	return import(pathToFileURL(outfile).href);
}

/**
 * @param {import('playwright-core').Page} page @param {string} theme @param {string} file
 * @param {import('./figures/themes.mjs').Grid} grid
 */
async function sheet(page, theme, file, grid) {
	await page.setViewportSize(pageSize(grid));
	await page.setContent(await themedPage(theme, grid));
	await writeFile(join(out, `${file}-${theme}.png`), await page.screenshot());
}

/** @param {import('playwright-core').Page} page @param {string} theme @param {readonly { name: string, svg: string }[]} drawings */
async function single(page, theme, drawings) {
	const grid = { drawings, size: 360, columns: 6, gap: 8 };
	await page.setViewportSize(pageSize(grid));
	await page.setContent(await themedPage(theme, grid));
	for (const [index, { name }] of drawings.entries()) {
		const clip = {
			x: 8 + (index % 6) * 368,
			y: 8 + Math.floor(index / 6) * 368,
			width: 360,
			height: 360,
		};
		await writeFile(join(out, `${name}-${theme}.png`), await page.screenshot({ clip }));
	}
}

const drawings = await loadDrawings();
const { movementIds } = drawings;
await mkdir(out, { recursive: true });
const browser = await startBrowser();
const page = await browser.newPage();
const inBetween = movementIds.flatMap((id) => drawings.between(id, 7));

for (const theme of values.theme?.split(',') ?? themes) {
	const large = [...drawings.stills('large'), ...drawings.stillPictures('large')];
	const small = [...drawings.stills('small'), ...drawings.stillPictures('small')];
	await sheet(page, theme, 'sheet-360', { drawings: large, size: 360, columns: 5, gap: 2 });
	await sheet(page, theme, 'sheet-120', { drawings: small, size: 120, columns: 9, gap: 2 });
	await sheet(page, theme, 'between', { drawings: inBetween, size: 240, columns: 8, gap: 2 });
	const cued = movementIds.map((id) =>
		drawings.stills('large', false).filter(({ name }) => name.startsWith(id)),
	);
	await sheet(page, theme, 'bare', { drawings: cued.flat(), size: 240, columns: 6, gap: 2 });
	for (const id of values.cameras === 'all'
		? movementIds
		: movementIds.filter((id) => values.cameras?.includes(id))) {
		await sheet(page, theme, `cameras-${id}`, {
			drawings: drawings.cameras(id, 12),
			size: 300,
			columns: 6,
			gap: 2,
		});
	}
	if (!values.sheets) {
		await single(page, theme, [...large, ...inBetween]);
	}
	console.log(`${theme}: ${large.length} pictures`);
}
await browser.close();
console.log(`Look at them in ${out}`);
