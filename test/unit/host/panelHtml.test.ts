// The page's document: what its policy allows, and that no value can leave its place.
import { describe, expect, it } from 'vitest';
import { panelHtml } from '../../../src/host/panel/panelHtml';

const values = {
	cspSource: 'https://*.vscode-cdn.net',
	language: 'de',
	title: 'Pause',
	scriptUri: 'https://host/dist/page.js',
	styleUris: ['https://host/dist/panel.css', 'https://host/dist/figure.css'],
	first: { type: 'sound', sound: true },
} as const;

/** The message to the first page, as a parser of HTML reads it. */
const firstOf = (html: string): string | undefined =>
	/<meta name="posture-breaks-first" content="([^"]*)">/
		.exec(html)?.[1]
		?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('the page', () => {
	it('allows its own script and styles and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(panelHtml(values))?.[1];
		expect(policy).toBe(`default-src 'none'; script-src ${values.cspSource}; style-src ${values.cspSource}`);
	});

	it('has no inline script, style or handler', () => {
		const html = panelHtml(values);
		expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
		expect([...html.matchAll(/<script([^>]*)>([^<]*)</g)].map((match) => [match[1], match[2]])).toEqual([
			[' src="https://host/dist/page.js"', ''],
		]);
	});

	it('says its language and title', () => {
		expect(panelHtml(values)).toContain('<html lang="de">');
		expect(panelHtml(values)).toContain('<title>Pause</title>');
	});

	it('carries what the first page shows, whatever stands in it; a page that asks gets nothing', () => {
		const hostile = { type: 'sound', sound: true, l10n: { Break: `"><script>'&amp;` } } as const;
		expect(JSON.parse(firstOf(panelHtml({ ...values, first: hostile })) ?? '')).toEqual(hostile);
		expect(panelHtml({ ...values, first: null })).not.toContain('posture-breaks-first');
	});

	it('escapes every value', () => {
		const hostile = `"><script>'&`;
		const html = panelHtml({
			cspSource: hostile,
			language: hostile,
			title: hostile,
			scriptUri: hostile,
			styleUris: [hostile],
			first: null,
		});
		expect(html.split('&#34;&#62;&#60;script&#62;&#39;&#38;')).toHaveLength(7);
		expect(html).not.toContain(hostile);
	});
});
