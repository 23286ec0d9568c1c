// Builds the bundles: the host (one file for Node and web worker) and the page. `--watch` rebuilds on change.
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	minify: !watch,
	sourcemap: watch ? 'linked' : false,
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'info',
};

const contexts = await Promise.all([
	context({
		...shared,
		entryPoints: { extension: 'src/extension.ts' },
		outdir: 'dist',
		format: 'cjs',
		platform: 'browser',
		external: ['vscode'],
	}),
	context({
		...shared,
		entryPoints: { page: 'src/webview/main.ts' },
		outdir: 'dist',
		format: 'iife',
		platform: 'browser',
	}),
	context({
		...shared,
		entryPoints: { panel: 'media/panel.css', figure: 'media/figure.css' },
		outdir: 'dist',
	}),
]);

if (watch) {
	await Promise.all(contexts.map((each) => each.watch()));
	console.log('Watching for changes.');
} else {
	await Promise.all(contexts.map((each) => each.rebuild()));
	await Promise.all(contexts.map((each) => each.dispose()));
}
