// Owns which packages are in the bundles, and the text that names their licences.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The names of the packages of which anything is in a bundle.
 * @returns {Promise<readonly string[]>}
 */
export async function bundledPackages() {
	const { metafile } = await build({
		entryPoints: ['src/extension.ts', 'src/onDemand.ts', 'src/webview/main.ts'],
		bundle: true,
		write: false,
		metafile: true,
		minify: true,
		outdir: 'out',
		platform: 'browser',
		external: ['vscode'],
		alias: { '@vscode/l10n': './src/webview/l10n.ts' },
		logLevel: 'warning',
	});
	const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
	);
	const packages = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
	return [...new Set(packages)].sort();
}

/** @returns {Promise<string>} */
export async function thirdParty() {
	const entries = await Promise.all((await bundledPackages()).map(entry));
	return ['Posture Breaks contains parts of the following packages, under these licences.', ...entries].join(
		`\n\n${'-'.repeat(80)}\n\n`,
	);
}

/** @param {string} name */
async function entry(name) {
	const folder = join('node_modules', name);
	const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
	if (file === undefined) {
		throw new Error(`${name} comes without the text of its licence.`);
	}
	const text = await readFile(join(folder, file), 'utf8');
	return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
