// The extensions that are measured side by side: an empty one, the skeleton, ours, and any other folder.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../../scripts/vscode/paths.mjs';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { type Seen, seenOf } from './seen';

const host = fileURLToPath(new URL('host', import.meta.url));

/** The id of each is `bench.` and its name. */
export const variantNames = ['empty', 'skeleton', 'ours'] as const;

export type VariantName = (typeof variantNames)[number];

export interface Variant {
	readonly name: VariantName;
	readonly folder: string;
}

/** A folder of another extension takes our place: everything is measured by the same means. */
const measured = process.env['BENCH_EXTENSION'] ?? repository;

export const isOurs = measured === repository;

/** What the rounds give for each. */
export const perVariant = (): Record<VariantName, number[]> => ({ empty: [], skeleton: [], ours: [] });

/** Every round begins with another one, so that none is always the first. */
export const turned = (variants: readonly Variant[], by: number): readonly Variant[] => [
	...variants.slice(by % variants.length),
	...variants.slice(0, by % variants.length),
];

export async function seenOfAll(window: CodeWindow): Promise<Record<VariantName, Seen>> {
	const [empty, skeleton, ours] = [
		await seenOf(window, 'empty'),
		await seenOf(window, 'skeleton'),
		await seenOf(window, 'ours'),
	];
	return { empty, skeleton, ours };
}

/** Copies of the extensions whose main is a wrapper that takes the times; made anew, in `out/bench`. */
export async function makeVariants(): Promise<readonly Variant[]> {
	const folder = join(repository, 'out', 'bench', 'variants');
	await rm(folder, { recursive: true, force: true });
	return Promise.all([small(folder, 'empty'), small(folder, 'skeleton'), copied(folder, measured)]);
}

async function small(parent: string, name: 'empty' | 'skeleton'): Promise<Variant> {
	const folder = join(parent, name);
	await mkdir(folder, { recursive: true });
	await cp(join(host, `${name}.cjs`), join(folder, 'main.cjs'));
	await wrap(folder, name, { engines: { vscode: '^1.93.0' } }, 'main.cjs');
	return { name, folder };
}

async function copied(parent: string, source: string): Promise<Variant> {
	const folder = join(parent, 'ours');
	const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
	if (isOurs) {
		for (const part of ['dist', 'media', 'l10n', 'package.nls.json']) {
			await cp(join(source, part), join(folder, part), { recursive: true });
		}
	} else {
		await cp(source, folder, { recursive: true });
	}
	await wrap(folder, 'ours', manifest, String(manifest.main));
	return { name: 'ours', folder };
}

/** Nothing activates a variant by itself: the bench does, in an order of its own. */
async function wrap(folder: string, name: VariantName, manifest: object, main: string): Promise<void> {
	const { browser: _, ...kept } = { browser: undefined, ...manifest };
	const wrapped = {
		...kept,
		...{ publisher: 'bench', name, version: '0.0.1', main: './measured.cjs', activationEvents: [] },
	};
	await writeFile(join(folder, 'package.json'), JSON.stringify(wrapped));
	await writeFile(join(folder, 'bench.json'), JSON.stringify({ main, id: name }));
	for (const file of ['measured.cjs', 'watched.cjs']) {
		await cp(join(host, file), join(folder, file));
	}
}
