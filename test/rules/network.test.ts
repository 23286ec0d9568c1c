// Nothing leaves: no bundle holds anything that could ask a network, nor an address to ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sources';

/** Names of what asks a network, or loads code from one. */
const names =
	/\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|SharedWorker|serviceWorker)\b|\bnew Worker\b|\bimport\s*\(|@import\b|\brequire\("(?!vscode")/g;

const addresses = /\b(?:https?|wss?|ftp):(?:\/\/[^\s"'`<>)]*)?/g;

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
	it.each(['extension.js', 'page.js', 'panel.css', 'figure.css'])('by dist/%s', (file) => {
		expect(findings(readFileSync(join(root, 'dist', file), 'utf8'))).toEqual([]);
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
		'url(http://example.com/a.png)',
	])('unseen: %s', (planted) => {
		expect(findings(`a;${planted};b`)).not.toEqual([]);
	});
});
