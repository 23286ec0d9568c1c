// Photographs every screen of the page in four themes, at five sizes, moving and still, and runs axe on each.
//   npm run screens -- [--theme dark-modern] [--size 900x700] [--only movement,cue] [--motion reduced] [--no-axe]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './vscode/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out', 'screens');
const source = 'http://panel.test';

const themes = ['dark-modern', 'light-modern', 'hc-dark', 'hc-light'];
const sizes = ['900x700', '300x700', '450x350', '560x1000', '1400x900'];

const { values } = parseArgs({
	options: {
		theme: { type: 'string' },
		size: { type: 'string' },
		only: { type: 'string' },
		motion: { type: 'string' },
		'no-axe': { type: 'boolean', default: false },
	},
});

/**
 * Experimental rules and those for best practice too. Contrast of 7 : 1 is more than VS Code's own tokens give (its
 * primary button has 4.5 in Dark Modern), so the enhanced rule cannot be met by a page that uses them.
 */
const everyRule = Object.fromEntries(
	axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
);

/** @param {string | undefined} chosen @param {readonly string[]} all */
const pick = (chosen, all) => (chosen === undefined ? all : chosen.split(','));

/** Bundles a module of the tests for Node. @param {string} path */
async function loaded(path) {
	const outfile = join(root, 'out', 'scripts', `${path.replaceAll('/', '-')}.mjs`);
	await build({
		entryPoints: [join(root, path)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	return import(pathToFileURL(outfile).href);
}

/** @param {import('playwright-core').Page} page @param {any} scene */
async function perform(page, scene) {
	for (const name of scene.clicks) {
		await page.getByRole('button', { name, exact: true }).click();
	}
	await page.mouse.move(1, 1);
	await page.waitForTimeout(250 + scene.wait * 1_000);
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function accessibilityFaults(page, name) {
	const { violations, passes } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze();
	if (passes.length === 0) {
		return [`${name}: axe found nothing to look at`];
	}
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${name}: ${id} ${target.join(' ')}\n    ${failureSummary}`),
	);
}

const { scenes, pageDocument } = await loaded('test/support/page/scenes.ts');
const { installFakeHost } = await loaded('test/support/page/fakeHost.ts');
const only = values.only?.split(',');
/** @type {readonly any[]} */
const chosen = scenes.filter(
	(/** @type {any} */ { name }) => only === undefined || only.some((part) => name.startsWith(part)),
);
const { executable, environment } = await chromium();
const browser = await playwright.launch({
	executablePath: executable,
	env: { ...process.env, ...environment },
	args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
/** @type {string[]} */
const faults = [];
let photographs = 0;

try {
	for (const theme of pick(values.theme, themes)) {
		const { vars, cls } = JSON.parse(
			await readFile(join(root, 'test/support/tokens', `${theme}.json`), 'utf8'),
		);
		for (const size of pick(values.size, sizes)) {
			const [width = 0, height = 0] = size.split('x').map(Number);
			for (const motion of pick(values.motion, ['moving', 'reduced'])) {
				const context = await browser.newContext({ viewport: { width, height } });
				await context.route(`${source}/**`, async (route) => {
					const path = new URL(route.request().url()).pathname;
					await (path === '/'
						? route.fulfill({ contentType: 'text/html', body: pageDocument(source) })
						: route.fulfill({ path: join(root, 'dist', path) }));
				});
				for (const scene of chosen) {
					const page = await context.newPage();
					const name = `${scene.name}-${theme}-${size}-${motion}`;
					page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
					page.on('console', (message) => {
						if (message.type() === 'error' || message.type() === 'warning') {
							faults.push(`${name}: ${message.text()}`);
						}
					});
					const bodyClass = [cls, scene.bodyClass, motion === 'reduced' ? 'vscode-reduce-motion' : '']
						.filter(Boolean)
						.join(' ');
					await page.addInitScript(installFakeHost, { tokens: vars, bodyClass, init: scene.init });
					await page.goto(`${source}/`);
					await perform(page, scene);
					const file = join(out, `${name}.png`);
					await mkdir(dirname(file), { recursive: true });
					await page.screenshot({ path: file });
					photographs++;
					if (!values['no-axe']) {
						faults.push(...(await accessibilityFaults(page, name)));
					}
					await page.close();
				}
				await context.close();
			}
		}
	}
} finally {
	await browser.close();
}
await writeFile(join(out, 'faults.txt'), `${faults.join('\n')}\n`);
console.log(`${photographs} photographs in out/screens, ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) {
	console.error(fault);
}
process.exitCode = faults.length === 0 ? 0 : 1;
