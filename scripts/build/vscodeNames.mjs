// Owns how the API reaches the bundle: `require('vscode')` once, and every name that the sources import read off it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first line of a host file: what loads the other one is out of reach of the bundler under this name. */
export const hostRequire = 'const hostRequire = require;';

/**
 * An esbuild plugin for bundles in one scope. Without it each of the files would require the API by itself, and
 * reach through it at every use.
 * @returns {import('esbuild').Plugin}
 */
export function vscodeNames() {
	return {
		name: 'vscode-names',
		setup(build) {
			build.initialOptions.banner = { js: `${hostRequire}const vscodeApi = require("vscode");` };
			build.onResolve({ filter: /^vscode$/ }, () => ({
				path: 'vscode',
				namespace: 'vscode',
				sideEffects: false,
			}));
			build.onLoad({ filter: /./, namespace: 'vscode' }, () => ({
				contents: importedNames()
					.map((name) => `export const ${name} = vscodeApi.${name};`)
					.join('\n'),
			}));
		},
	};
}

/** The values that any source imports from the API; types leave no trace. */
function importedNames() {
	const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => [
			...readFileSync(join('src', file), 'utf8').matchAll(/^import \{([^}]*)\} from 'vscode';$/gm),
		])
		.flatMap(([, list = '']) => list.split(','))
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '' && !entry.startsWith('type '))
		.map((entry) => entry.replace(/ as .*/, ''));
	return [...new Set(names)].sort();
}
