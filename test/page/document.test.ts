// The page as a document: what its policy allows, what it never shows, where it scrolls.
import { describe, expect, it } from 'vitest';
import { usePage } from '../support/page/testPage';

const open = usePage();

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
		const outside = await panel.page.evaluate(() =>
			[...document.querySelectorAll('.controls button, .picture svg, .top span, .progress')].flatMap(
				(element) => {
					const { left, right, top, bottom } = element.getBoundingClientRect();
					const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
					return isInside ? [] : [element.textContent ?? ''];
				},
			),
		);
		expect(outside).toEqual([]);
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
