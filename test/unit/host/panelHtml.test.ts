// The page's document: what its policy allows, and that no value can leave its place.
import { describe, expect, it } from 'vitest';
import { panelHtml } from '../../../src/host/panel/panelHtml';

const values = {
	cspSource: 'https://*.vscode-cdn.net',
	language: 'de',
	title: 'Pause',
	scriptUri: 'https://host/dist/page.js',
	styleUris: ['https://host/dist/panel.css', 'https://host/dist/figure.css'],
};

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

	it('escapes every value', () => {
		const hostile = `"><script>'&`;
		const html = panelHtml({
			cspSource: hostile,
			language: hostile,
			title: hostile,
			scriptUri: hostile,
			styleUris: [hostile],
		});
		expect(html.split('&quot;&gt;&lt;script&gt;&#39;&amp;')).toHaveLength(7);
		expect(html).not.toContain(hostile);
	});
});
