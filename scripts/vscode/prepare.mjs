// Installs all that the tests need to run a real VS Code without a display, and prints where it is.
import { chromium } from './chromium.mjs';
import { Unavailable } from './npm.mjs';
import { serverInstallation } from './server.mjs';

try {
	const server = await serverInstallation();
	const browser = await chromium();
	console.log(
		`VS Code's server: ${server.main}\nNode for it: ${server.node}\nChromium: ${browser.executable}`,
	);
} catch (error) {
	if (!(error instanceof Unavailable)) {
		throw error;
	}
	console.error(error.message);
	process.exitCode = 1;
}
