// The package holds exactly what the extension needs at run time, and weighs little.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostKilobytesForNow, limits } from '../../scripts/bench/limits.mjs';
import { thirdParty } from '../../scripts/build/thirdParty.mjs';
import { root } from '../support/sources';

const shipped = [
	'CHANGELOG.md',
	'LICENSE',
	'README.md',
	'THIRD-PARTY.txt',
	'dist/extension.js',
	'dist/figure.css',
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

	it('has its bundles built, the page within its limit, the host no larger than it was', () => {
		const kilobytes = (file: string): number => statSync(join(root, file)).size / 1_000;
		expect(kilobytes('dist/extension.js')).toBeLessThan(hostKilobytesForNow);
		expect(kilobytes('dist/page.js')).toBeLessThan(limits.pageKilobytes);
	});

	it('names the licences of everything that its bundles hold', async () => {
		expect(readFileSync(join(root, 'THIRD-PARTY.txt'), 'utf8')).toBe(await thirdParty());
	});

	it('asks for nothing at run time: everything is bundled', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(manifest).not.toHaveProperty('dependencies');
	});
});
