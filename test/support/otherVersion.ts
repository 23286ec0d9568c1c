// Our extension as another version of it would be: the same code, and records of another number.
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostRequire } from '../../scripts/build/vscodeNames.mjs';
import { recordVersion } from '../../src/core/saved/frame';
import { root } from './sources';

/** What an extension is loaded from. */
const parts = ['package.json', 'package.nls.json', 'dist', 'l10n', 'media'];

/** Puts the extension there, in place of the version that may be there already; it writes records of that number. */
export async function layOutVersion(folder: string, number: number): Promise<void> {
	for (const part of parts) {
		await cp(join(root, part), join(folder, part), { recursive: true });
	}
	await build({
		entryPoints: [join(root, 'src', 'extension.ts'), join(root, 'src', 'onDemand.ts')],
		outdir: join(folder, 'dist'),
		banner: { js: hostRequire },
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
		logLevel: 'error',
		plugins: [
			{
				name: 'other version',
				setup: ({ onLoad }) =>
					onLoad({ filter: /[\\/]saved[\\/]frame\.ts$/ }, async ({ path }) => {
						const source = await readFile(path, 'utf8');
						const changed = source.replace(`recordVersion = ${recordVersion};`, `recordVersion = ${number};`);
						return { contents: changed, loader: 'ts' };
					}),
			},
		],
	});
}
