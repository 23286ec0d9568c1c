// Folders are runtimes: what each may import and which globals it may name.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, type SourceFile } from '../support/sources';

interface Layer {
	readonly folder: string;
	/** Prefixes of project paths, and names of packages, that may be imported. */
	readonly may: readonly string[];
}

const layers: readonly Layer[] = [
	{ folder: 'src/core', may: ['src/core/', 'date-fns'] },
	{ folder: 'src/protocol', may: ['src/protocol/', 'src/core/'] },
	{ folder: 'src/host', may: ['src/host/', 'src/core/', 'src/protocol/', 'src/manifest', 'vscode'] },
	{
		folder: 'src/webview',
		may: ['src/webview/', 'src/core/', 'src/protocol/', 'lit', '@vscode-elements/elements', '@vscode/l10n'],
	},
];

const sources = filesBelow('src', '.ts');

function targetOf(file: SourceFile, specifier: string): string {
	return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : specifier;
}

function forbiddenImports({ folder, may }: Layer): readonly string[] {
	return sources
		.filter((file) => file.path.startsWith(`${folder}/`))
		.flatMap((file) =>
			importsOf(file.text)
				.map(({ specifier }) => targetOf(file, specifier))
				.filter((target) => !may.some((allowed) => isBelow(target, allowed)))
				.map((target) => `${file.path} imports ${target}`),
		);
}

function isBelow(target: string, allowed: string): boolean {
	return target === allowed || target.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`);
}

describe('imports', () => {
	it('are read from the sources', () => {
		const text =
			"import type { A } from './a';\nimport {\n\tb,\n} from 'b';\nconst c = await import('./c');\n";
		expect(importsOf(text)).toEqual([
			{ specifier: './a', typeOnly: true },
			{ specifier: 'b', typeOnly: false },
			{ specifier: './c', typeOnly: false },
		]);
	});

	it.each(layers)('of $folder stay inside what the layer may see', (layer) => {
		expect(forbiddenImports(layer)).toEqual([]);
	});

	it('of the manifest mirror are none', () => {
		expect(importsOf(sources.find(({ path }) => path === 'src/manifest.ts')?.text ?? 'import "x"')).toEqual(
			[],
		);
	});

	it('of the composition root are the host and the manifest', () => {
		const root = sources.find(({ path }) => path === 'src/extension.ts');
		const others = importsOf(root?.text ?? 'import "x"')
			.map(({ specifier }) => specifier)
			.filter((specifier) => !/^(\.\/(host\/|manifest|core\/units)|vscode$)/.test(specifier));
		expect(others).toEqual([]);
	});
});

describe('the core', () => {
	const forbidden = [
		/\bDate\.now\b/,
		/\bnew Date\(\)/,
		/\bMath\.random\b/,
		/\bglobalThis\b/,
		/from 'vscode'/,
	];

	it.each(forbidden)('never names %s', (pattern) => {
		const offenders = sources
			.filter(({ path }) => path.startsWith('src/core/') || path.startsWith('src/protocol/'))
			.filter(({ text }) => pattern.test(text))
			.map(({ path }) => path);
		expect(offenders).toEqual([]);
	});
});

describe('host code', () => {
	it('needs no Node built-in, so that one bundle serves Node and the web worker', () => {
		const offenders = sources
			.filter(({ path }) => path.startsWith('src/host/') || /^src\/\w+\.ts$/.test(path))
			.filter(({ text }) => /from 'node:|\brequire\(|\bprocess\.|\bBuffer\b|\bfsPath\b/.test(text))
			.map(({ path }) => path);
		expect(offenders).toEqual([]);
	});
});
