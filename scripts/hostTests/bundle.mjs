// Bundles every host suite into one CommonJS file that both extension hosts can load.
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { repository } from '../vscode/paths.mjs';

const suites = join(repository, 'test', 'host');
const bundle = join(repository, 'out', 'host', 'tests.js');

/** @returns {Promise<string>} the file, which exports `run()` */
export async function bundleHostTests() {
	await build({
		stdin: { contents: await entry(), resolveDir: suites, sourcefile: 'entry.ts', loader: 'ts' },
		outfile: bundle,
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		sourcemap: 'inline',
		external: ['vscode'],
		// Mocha's browser build would take the bundle's own exports for its own.
		define: { exports: 'undefined' },
		logLevel: 'warning',
	});
	return bundle;
}

/** Names every suite in the folder, so that none can be forgotten. They are loaded by `run`, which reports a failure. */
async function entry() {
	const files = await readdir(suites, { recursive: true });
	const tests = files.filter((file) => file.endsWith('.test.ts')).sort();
	const imports = tests.map((file) => `import('./${file.split(sep).join('/')}')`);
	return [
		"import { runSuites } from './support/run';",
		`export const run = () => runSuites(() => Promise.all([${imports.join(', ')}]));`,
	].join('\n');
}
