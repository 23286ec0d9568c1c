// What comes with the document is shown at once by the first page of a panel; later pages ask.
import { describe, expect, it } from 'vitest';
import { usePage } from '../support/page/testPage';

const open = usePage();

describe('the first page of a panel', () => {
	it('shows what came with the document before it is loaded, and does not ask', async () => {
		const panel = await open('first', {
			first: { notice: true },
			before: () => {
				window.addEventListener('load', () => {
					document.documentElement.lang = document.querySelector('h1') === null ? 'empty' : 'full';
				});
			},
		});
		await expect.poll(() => panel.page.evaluate(() => document.documentElement.lang)).toBe('full');
		expect(await panel.heading()).toBe('Quick seated set');
		expect(await panel.page.locator('.notice').count()).toBe(1);
		expect(await panel.posted()).toEqual([]);
	});

	it('is the only one that does: when it is loaded again it asks, and shows the answer', async () => {
		const panel = await open('first', { first: { notice: true }, init: { notice: false } });
		expect(await panel.page.locator('.notice').count()).toBe(1);
		await panel.page.reload();
		await expect.poll(() => panel.heading()).toBe('Quick seated set');
		expect(await panel.posted()).toEqual([{ type: 'ready' }]);
		expect(await panel.page.locator('.notice').count()).toBe(0);
	});
});

describe('the small pictures of the first screen', () => {
	it('come right after it, and nothing moves to make place for them', async () => {
		const panel = await open('first', {
			first: {},
			before: () => {
				Object.assign(window, { shifts: 0 });
				new PerformanceObserver((list) => {
					Object.assign(window, { shifts: list.getEntries().length });
				}).observe({ type: 'layout-shift', buffered: true });
			},
		});
		const boxes = (): Promise<readonly object[]> =>
			panel.page
				.locator('.tile .picture')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
		const before = await boxes();
		await expect.poll(() => panel.page.locator('.tile svg').count()).toBe(before.length);
		await expect.poll(() => panel.page.locator('[data-wanted]').count()).toBe(0);
		expect(before.length).toBeGreaterThan(3);
		expect(await boxes()).toEqual(before);
		expect(await panel.page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
	});
});
