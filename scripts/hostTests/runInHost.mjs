// Runs the bundled host suite in one extension host of a real VS Code.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from '../support/unavailable.mjs';
import { startBrowser } from '../vscode/browser.mjs';
import { repository } from '../vscode/paths.mjs';
import { startProxy, uriPath } from '../vscode/proxy.mjs';
import { serve } from '../vscode/serve.mjs';
import { serverInstallation } from '../vscode/server.mjs';
import { receiveReport } from './report.mjs';

const longestMillis = 120_000;

/** @typedef {import('./report.mjs').HostReport} HostReport */

/**
 * @param {import('../vscode/proxy.mjs').ExtensionHost} host
 * @param {string} tests the bundle
 * @returns {Promise<HostReport>}
 */
export async function runInHost(host, tests) {
	const folder = await mkdtemp(join(tmpdir(), 'posture-breaks-host-'));
	const workspace = join(folder, 'workspace');
	await mkdir(workspace);
	const receiver = await receiveReport();
	const server = await serve(await serverInstallation(), {
		dataFolder: folder,
		settings: { 'hostTests.report': receiver.address },
	});
	const proxy = await startProxy(server.origin, { host, extensions: [repository], tests });
	const browser = await startBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		/** @type {string[]} */
		const printed = [];
		page.on('console', (message) => printed.push(message.text()));
		await page.goto(`${proxy.origin}/?folder=${encodeURIComponent(uriPath(workspace))}`);
		return await Promise.race([receiver.report, silence(host, page, printed)]);
	} finally {
		await browser.close();
		await proxy.stop();
		await server.stop();
		receiver.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * Rejects when no report has come for too long, and leaves a picture and what the page printed.
 *
 * @param {string} host
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} printed
 * @returns {Promise<never>}
 */
async function silence(host, page, printed) {
	const { promise, reject } = neverResolved();
	const timer = setTimeout(async () => {
		const folder = join(repository, 'out', 'host');
		await page.screenshot({ path: join(folder, `${host}.png`) });
		await writeFile(join(folder, `${host}.log`), printed.join('\n'));
		reject(new Unavailable(`The ${host} extension host reported nothing. See ${folder}.`));
	}, longestMillis);
	page.once('close', () => clearTimeout(timer));
	return promise;
}

function neverResolved() {
	/** @type {(error: Error) => void} */
	let reject = () => {};
	/** @type {Promise<never>} */
	const promise = new Promise((_resolve, rejectPromise) => {
		reject = rejectPromise;
	});
	return { promise, reject };
}
