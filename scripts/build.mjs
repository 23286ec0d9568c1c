// Builds the bundles: the host's two files (the same for Node and web worker) and the page. `--watch` rebuilds on change.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';
import { hostRequire, vscodeNames } from './build/vscodeNames.mjs';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	minify: !watch,
	sourcemap: watch ? 'linked' : false,
	target: 'es2022',
	// One letter beyond Latin-1 would make the engine keep the whole text with two bytes for each.
	charset: 'ascii',
	legalComments: 'none',
	logLevel: 'info',
};

/** @type {import('esbuild').BuildOptions} */
const host = {
	...shared,
	entryPoints: { extension: 'src/extension.ts', onDemand: 'src/onDemand.ts' },
	outdir: 'dist',
	format: 'cjs',
	platform: 'browser',
};

const pages = [
	{
		...shared,
		entryPoints: { page: 'src/webview/main.ts' },
		outdir: 'dist',
		format: /** @type {const} */ ('iife'),
		platform: /** @type {const} */ ('browser'),
		// The part of that package that asks the network is not shipped.
		alias: { '@vscode/l10n': './src/webview/l10n.ts' },
	},
	{
		...shared,
		entryPoints: { panel: 'media/panel.css', figure: 'media/figure.css' },
		outdir: 'dist',
	},
];

/** Long names of numbers. */
const shorter = { '@Number.NEGATIVE_INFINITY': '-1/0', '@Number.POSITIVE_INFINITY': '1/0' };

/**
 * One of the host's files, squeezed by terser too: one scope, each name of VS Code's API read once.
 * @param {'extension' | 'onDemand'} name
 */
async function buildHost(name) {
	const bundled = await build({
		...host,
		entryPoints: { [name]: `src/${name}.ts` },
		minify: false,
		write: false,
		format: 'esm',
		plugins: [vscodeNames()],
		// Fields that a constructor's parameters declare are not declared twice.
		tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, strict: true } },
	});
	const source = bundled.outputFiles.map(({ text }) => text).join('');
	const exported = source.replace(/^export \{\s*(\w+)\s*\};\n/m, 'exports.$1 = $1;\n');
	const { code = '' } = await minify(`'use strict';\n${exported}`, {
		ecma: 2020,
		toplevel: true,
		compress: { passes: 3, unsafe_arrows: true, global_defs: shorter, hoist_funs: true },
		format: { ascii_only: true },
	});
	await replace(`${name}.js`, code);
}

/** @param {import('esbuild').BuildOptions} page */
async function buildPage(page) {
	const { outputFiles } = await build({ ...page, write: false });
	await Promise.all(outputFiles.map(({ path, contents }) => replace(basename(path), contents)));
}

/**
 * In one piece: a window that starts meanwhile loads the old file or the new one, never half of it.
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
async function replace(file, contents) {
	await mkdir('dist', { recursive: true });
	const written = `dist/.${process.pid}-${file}`;
	await writeFile(written, contents);
	await rename(written, `dist/${file}`);
}

if (watch) {
	const hosts = { ...host, external: ['vscode'], banner: { js: hostRequire } };
	const contexts = await Promise.all([context(hosts), ...pages.map(context)]);
	await Promise.all(contexts.map((each) => each.watch()));
	console.log('Watching for changes.');
} else {
	await Promise.all([...pages.map(buildPage), buildHost('extension'), buildHost('onDemand')]);
}
