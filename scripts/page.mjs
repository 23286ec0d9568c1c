// Opens the built page in Chromium without VS Code around it: its document, its theme's tokens, a host that answers.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './vscode/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the page believes to come from; nothing is asked of any network. */
const source = 'http://panel.test';

/** @typedef {import('../test/support/page/scenes.ts').Scene} Scene */

/**
 * @typedef {object} Surroundings
 * @property {string} theme name of a file of tokens
 * @property {number} width
 * @property {number} height
 * @property {boolean} [reducedMotion]
 */

export async function launchBrowser() {
	const { executable, environment } = await chromium();
	return playwright.launch({
		executablePath: executable,
		env: { ...process.env, ...environment },
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--autoplay-policy=user-gesture-required'],
	});
}

/** The scenes, and what stands in for VS Code, bundled for Node. */
export async function loadScenes() {
	const outfile = join(root, 'out', 'scripts', 'scenes.mjs');
	await build({
		stdin: {
			contents: `export * from './test/support/page/scenes';
				export * from './test/support/page/fakeHost';`,
			resolveDir: root,
		},
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	/** @type {typeof import('../test/support/page/scenes.ts') & typeof import('../test/support/page/fakeHost.ts')} */
	const loaded = await import(pathToFileURL(outfile).href);
	return loaded;
}

/**
 * A browser context in which the page is served from `dist`.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Awaited<ReturnType<typeof loadScenes>>} scenes
 * @param {Surroundings} surroundings
 * @param {Scene['init'] | null} [first] what comes with the document; without, the page asks for it
 */
export async function pageContext(browser, { pageDocument }, { width, height }, first = null) {
	const context = await browser.newContext({ viewport: { width, height } });
	await context.route(`${source}/**`, async (route) => {
		const path = new URL(route.request().url()).pathname;
		await (path === '/'
			? route.fulfill({ contentType: 'text/html', body: pageDocument(source, first) })
			: route.fulfill({ path: join(root, 'dist', path) }));
	});
	return context;
}

/**
 * Opens a scene: the page with what the host sends, and the clicks that lead there. What goes wrong in the page is
 * handed to `fault`.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {Awaited<ReturnType<typeof loadScenes>>} scenes
 * @param {Scene} scene
 * @param {Surroundings} surroundings
 * @param {(fault: string) => void} fault
 */
export async function openScene(context, { installFakeHost }, scene, { theme, reducedMotion }, fault) {
	const { vars, cls } = JSON.parse(
		await readFile(join(root, 'test/support/tokens', `${theme}.json`), 'utf8'),
	);
	const page = await context.newPage();
	page.on('pageerror', (error) => fault(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') {
			fault(message.text());
		}
	});
	const bodyClass = [cls, scene.bodyClass, reducedMotion ? 'vscode-reduce-motion' : '']
		.filter(Boolean)
		.join(' ');
	await page.addInitScript(installFakeHost, { tokens: vars, bodyClass, init: scene.init });
	await page.goto(`${source}/`);
	for (const click of scene.clicks) {
		const name = scene.init.l10n?.[click] ?? click;
		await page.getByRole('button', { name, exact: true }).click();
	}
	return page;
}
