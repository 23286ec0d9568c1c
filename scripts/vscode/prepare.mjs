// Installs all that the tests need to run a real VS Code without a display, and prints where it is.
import { main } from '../support/main.mjs';
import { chromium } from './chromium.mjs';
import { serverInstallation } from './server.mjs';

await main(async () => {
	const server = await serverInstallation();
	const browser = await chromium();
	console.log(
		`VS Code's server: ${server.main}\nNode for it: ${server.node}\nChromium: ${browser.executable}`,
	);
	return true;
});
