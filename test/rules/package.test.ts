// The package holds exactly what the extension needs at run time, and weighs little.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { limits } from '../../scripts/bench/limits.mjs';
import { thirdParty } from '../../scripts/build/thirdParty.mjs';
import { root } from '../support/sources';

const shipped = [
	'CHANGELOG.md',
	'LICENSE',
	'README.md',
	'THIRD-PARTY.txt',
	'dist/extension.js',
	'dist/figure.css',
	'dist/onDemand.js',
	'dist/page.js',
	'dist/panel.css',
	'l10n/bundle.l10n.json',
	'media/icon.png',
	'media/posture-breaks.woff',
	'media/walkthrough/break.svg',
	'media/walkthrough/count.svg',
	'media/walkthrough/fit.svg',
	'package.json',
	'package.nls.json',
];

/** As in the package: each file compressed by itself, with its name and some numbers in two places. */
function kilobytesPacked(files: readonly string[]): number {
	const each = files.map(
		(file) => deflateRawSync(readFileSync(join(root, file))).length + 2 * file.length + 100,
	);
	return each.reduce((sum, bytes) => sum + bytes, 0) / 1_000;
}

/** Sources that nobody needs who just works: of the host, of the timer, and the rest of the core. */
const late = [
	/^src\/(protocol|host\/panel)\//,
	/^src\/host\/(asking|breakStore|carryOut|explainPage|gitCommits|moments|otherWindows|pastBreaks|prompts|setAside)\./,
	/^src\/host\/texts\/(decision|explain|item|prompt|reset|status|tooltip)/,
	/^src\/core\/timer\/(allRules|answers|breakCycle|breakPauses|explain|holding|lateNews|leaving|meeting|merge|moments)\./,
	/^src\/core\/timer\/(nextChange|nextPlan|otherEvents|pageView|prompting|quiet|starting|terminalCommands)\./,
	/^src\/core\/timer\/(tooltip|view|waits|whyNot)\./,
	/^src\/core\/(ergonomics|saved\/past\.|movements\/(?!movement\.|areas\.))/,
	/^src\/core\/session\/(adaptive|customRoutines|dose|fill|fit|makePlan|routines\.)/,
];

const isLate = (path: string): boolean => late.some((pattern) => pattern.test(path));

/** The sources of which anything is in the bundle of an entry. */
async function sourcesIn(entry: string): Promise<readonly string[]> {
	const { metafile } = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		bundle: true,
		write: false,
		metafile: true,
		outdir: 'out',
		external: ['vscode'],
		logLevel: 'warning',
	});
	return Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
	);
}

describe('the package', () => {
	it('stays within its limit', () => {
		expect(kilobytesPacked(shipped)).toBeGreaterThan(100);
		expect(kilobytesPacked(shipped)).toBeLessThan(limits.packageKilobytes);
	});

	it('lists these files and no others', () => {
		const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
		const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
			cwd: root,
			encoding: 'utf8',
		});
		expect(listed.trim().split('\n').sort()).toEqual(shipped);
	}, 30_000);

	it('has its bundles built, each within its limit', () => {
		const kilobytes = (file: string): number => statSync(join(root, file)).size / 1_000;
		expect(kilobytes('dist/extension.js')).toBeLessThan(limits.hostKilobytes);
		expect(kilobytes('dist/onDemand.js')).toBeLessThan(limits.onDemandKilobytes);
		expect(kilobytes('dist/page.js')).toBeLessThan(limits.pageKilobytes);
	});

	it('loads nothing at activation that a calm timer does without', async () => {
		const [atActivation, onDemand] = await Promise.all(
			['src/extension.ts', 'src/onDemand.ts'].map(sourcesIn),
		);
		expect(atActivation?.filter(isLate)).toEqual([]);
		expect(onDemand?.filter(isLate).length).toBeGreaterThan(70);
		for (const pattern of late) {
			expect(
				onDemand?.some((path) => pattern.test(path)),
				String(pattern),
			).toBe(true);
		}
	});

	it('names the licences of everything that its bundles hold', async () => {
		expect(readFileSync(join(root, 'THIRD-PARTY.txt'), 'utf8')).toBe(await thirdParty());
	});

	it('asks for nothing at run time: everything is bundled', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(manifest).not.toHaveProperty('dependencies');
	});
});
