// Starts the headless browser in which the tests look at VS Code.
import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';

const flags = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	...['--disable-component-update', '--disable-sync'],
];

/** It ends with this process, however that ends. */
export async function startBrowser() {
	const { executable, environment } = await chromium();
	const variables = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]],
	);
	return playwright.launch({
		executablePath: executable,
		args: flags,
		env: { ...Object.fromEntries(variables), ...environment },
	});
}
