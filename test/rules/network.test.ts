// Nothing leaves: no bundle holds anything that could ask a network, nor an address to ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from '../support/sources';

/** Names of what asks a network, or loads code from one. */
const names =
	/\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|SharedWorker|serviceWorker)\b|\bnew Worker\b|\bimport\s*\(|@import\b|\brequire\("(?!vscode")/g;

/** `ws` may be the short name of a variable; an address begins a text. */
const addresses = /(?:\b(?:https?|ftp)|(?<=["'`(])wss?):(?:\/\/[^\s"'`<>)]*)?/g;

/** Names of vocabularies, which nobody asks. */
const namespaces = new Set([
	'http://www.w3.org/2000/svg',
	'http://www.w3.org/1999/xlink',
	'http://www.w3.org/1999/xhtml',
]);

function findings(text: string): readonly string[] {
	return [
		...(text.match(names) ?? []),
		...(text.match(addresses) ?? []).filter((address) => !namespaces.has(address)),
	];
}

describe('nothing leaves', () => {
	it.each(['extension.js', 'onDemand.js', 'page.js', 'panel.css', 'figure.css'])('by dist/%s', (file) => {
		expect(findings(readFileSync(join(root, 'dist', file), 'utf8'))).toEqual([]);
	});

	it('and no text is run as code but that of the second file of its own folder', () => {
		const runs = (text: string): number => text.match(/\beval\(|\bFunction\(/g)?.length ?? 0;
		const bundles = ['extension.js', 'onDemand.js', 'page.js'];
		expect(bundles.map((file) => runs(readFileSync(join(root, 'dist', file), 'utf8')))).toEqual([1, 0, 0]);
		const sources = filesBelow('src', '.ts').filter(({ text }) => runs(text) > 0);
		expect(sources.map(({ path }) => path)).toEqual(['src/host/onDemand/loadOwnFile.ts']);
	});

	it.each([
		'await fetch(address)',
		'new XMLHttpRequest',
		'new WebSocket(a)',
		'new EventSource(a)',
		'navigator.sendBeacon(a)',
		'import("./more.js")',
		'@import "more.css";',
		'require("node:http")',
		'"https://example.com/a"',
		'protocol==="http:"',
		'protocol==="ws:"',
		'`wss://example.com`',
		'url(http://example.com/a.png)',
	])('unseen: %s', (planted) => {
		expect(findings(`a;${planted};b`)).not.toEqual([]);
	});
});
