// Opens VS Code with the extension: installs, builds, and takes the VS Code on the PATH or one from npm.
// Usage: npm start [-- [--served] [--no-browser]]

import { ensureDependencies } from './support/dependencies.mjs';
import { main } from './support/main.mjs';

await main(async () => {
	await ensureDependencies();
	const { start } = await import('./start/start.mjs');
	return start({
		served: process.argv.includes('--served'),
		browser: !process.argv.includes('--no-browser'),
	});
});
