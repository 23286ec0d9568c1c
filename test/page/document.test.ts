// The page as a document: what its policy allows, what it never shows, where it scrolls.
import { describe, expect, it } from 'vitest';
import { type TestPage, usePage } from '../support/page/testPage';
import { textOf } from '../support/sources';

const open = usePage();

/** Controls, pictures and lines of the frame that are not wholly seen. */
function outside(panel: TestPage): Promise<readonly string[]> {
	return panel.page.evaluate(() =>
		[...document.querySelectorAll('.controls button, .stage svg, .top span, .progress')].flatMap(
			(element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
				return isInside ? [] : [element.textContent ?? ''];
			},
		),
	);
}

/** Every text with its vowels doubled, as a translation may be. */
function longerTexts(): Readonly<Record<string, string>> {
	const bundle: unknown = JSON.parse(textOf('l10n/bundle.l10n.json'));
	return Object.fromEntries(
		Object.keys(bundle ?? {}).map((text) => [
			text,
			text.replace(/[aeiou](?![^{]*\})/g, (vowel) => vowel + vowel),
		]),
	);
}

describe('the document', () => {
	it('keeps to its content security policy on its way through a set', async () => {
		const panel = await (
			await open('first', {
				init: { panelScale: 40 },
				before: () => {
					document.addEventListener('securitypolicyviolation', (event) => {
						console.error(`forbidden: ${event.violatedDirective} ${event.blockedURI}`);
					});
				},
			})
		).settle();
		await panel.press('Enter');
		await expect.poll(() => panel.heading()).toBe('Feet');
		expect(panel.faults).toEqual([]);
		expect(await panel.page.locator('style').count()).toBe(0);
	});

	it('is told apart from one that breaks it', async () => {
		const panel = await open('first', {
			before: () => {
				Object.assign(window, { violations: 0 });
				document.addEventListener('securitypolicyviolation', () => {
					document.title = 'broken';
				});
			},
		});
		await panel.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
		await expect.poll(() => panel.page.title()).toBe('broken');
		await expect.poll(() => panel.faults.length).toBeGreaterThan(0);
		panel.forget();
	});

	it.each([
		[300, 700],
		[300, 480],
		[450, 350],
		[560, 1000],
		[900, 700],
		[1400, 900],
		[480, 479],
		[419, 300],
	])('never scrolls sideways, and hides no control, at %i × %i', async (width, height) => {
		const panel = await open('movement', { width, height });
		expect(await outside(panel)).toEqual([]);
		expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

	it.each([
		['movement', 300, 700],
		['paused', 300, 700],
		['movement', 450, 350],
		['movement', 900, 700],
		['stopped', 300, 700],
		['check-erg-monitor-height-4', 300, 700],
		['first', 300, 700],
		['done', 450, 350],
	])('%s holds texts that are half as long again, at %i × %i', async (scene, width, height) => {
		const panel = await open(scene, { width, height, init: { l10n: longerTexts() } });
		expect(await panel.heading()).toMatch(/([aeiou])\1/);
		expect(await outside(panel)).toEqual([]);
		expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

	it.each(['movement', 'paused', 'stopped', 'check-erg-knees-90', 'done'])(
		'%s has one main, one heading of the first rank, and names for its picture',
		async (scene) => {
			const panel = await open(scene);
			expect(await panel.page.getByRole('main').count()).toBe(1);
			expect(await panel.page.getByRole('heading', { level: 1 }).count()).toBe(1);
			expect(await panel.page.getByRole('img').first().getAttribute('aria-label')).toMatch(/\.$/);
		},
	);
});
