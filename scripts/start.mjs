// Opens VS Code with the extension: installs, builds, and takes the VS Code on the PATH or one from npm.
// Usage: npm start [-- [--served] [--no-browser] [--data FOLDER]]
import { parseArgs } from 'node:util';
import { ensureDependencies } from './support/dependencies.mjs';
import { main } from './support/main.mjs';

const { values } = parseArgs({
	options: {
		served: { type: 'boolean', default: false },
		'no-browser': { type: 'boolean', default: false },
		data: { type: 'string' },
	},
});

await main(async () => {
	await ensureDependencies();
	const { start } = await import('./start/start.mjs');
	return start({ served: values.served, browser: !values['no-browser'], data: values.data });
});
