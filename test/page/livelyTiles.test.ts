// Of all movements only the one that is looked at moves; with reduced motion none does. All of them open quickly.
import { describe, expect, it } from 'vitest';
import { movements } from '../../src/core/movements/movements';
import { type TestPage, usePage } from '../support/page/testPage';

const open = usePage();

const [first = '', second = ''] = Object.keys(movements);

declare global {
	interface Window {
		/** Attributes written in the figure of each tile. */
		tileWrites: Record<string, number>;
		/** When the page could be used, on its own clock. */
		usableAt: number | undefined;
	}
}

/** Which tiles' figures are written to in so many seconds: the one probe of all of them. */
async function moving(panel: TestPage, seconds: number): Promise<readonly string[]> {
	await panel.page.evaluate(() => {
		window.tileWrites = {};
		for (const tile of document.querySelectorAll<HTMLElement>('[data-movement]')) {
			new MutationObserver((records) => {
				const id = tile.dataset['movement'] ?? '';
				window.tileWrites[id] = (window.tileWrites[id] ?? 0) + records.length;
			}).observe(tile.querySelector('svg') ?? tile, { attributes: true, childList: true, subtree: true });
		}
	});
	await panel.page.waitForTimeout(seconds * 1_000);
	return panel.page.evaluate(() => Object.keys(window.tileWrites));
}

async function drawn(panel: TestPage): Promise<void> {
	await expect.poll(() => panel.page.locator('[data-wanted]').count()).toBe(0);
}

const pathsOf = (panel: TestPage, id: string): Promise<readonly (string | null)[]> =>
	panel.page
		.locator(`[data-movement=${id}] path`)
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

describe('of all movements', () => {
	it('only the one that has the focus moves, and it is still again at once', async () => {
		const panel = await (await open('browse')).settle();
		await drawn(panel);
		await expect.poll(() => moving(panel, 0.4)).toEqual([first]);
		await panel.press('ArrowRight');
		const still = await pathsOf(panel, first);
		await expect.poll(() => moving(panel, 0.4)).toEqual([second]);
		await panel.page.getByRole('searchbox').focus();
		expect(await moving(panel, 0.5)).toEqual([]);
		expect(await pathsOf(panel, first)).toEqual(still);
		await panel.press('Tab', 'Tab', 'Tab', 'Tab');
		await panel.press('ArrowLeft');
		await expect.poll(() => moving(panel, 0.4)).toEqual([first]);
	});

	it('the one under the pointer moves instead', async () => {
		const panel = await open('browse');
		await drawn(panel);
		await panel.page.locator('[data-movement=seated-upper-back-reach]').hover();
		await expect.poll(() => moving(panel, 0.4)).toEqual(['seated-upper-back-reach']);
		await panel.page.locator('h1').hover();
		expect(await moving(panel, 0.5)).toEqual([]);
	});

	it('none moves with reduced motion', async () => {
		const panel = await open('browse', { bodyClass: 'vscode-reduce-motion' });
		await drawn(panel);
		await panel.page.locator('[data-movement=seated-upper-back-reach]').hover();
		expect(await moving(panel, 1)).toEqual([]);
	});
});

describe('the page of all movements', () => {
	/** When it had its heading and a picture, on the page's own clock. */
	const usableAt = async (scene: string): Promise<number> => {
		const panel = await open(scene, { before: noteUsable });
		await expect.poll(() => panel.page.evaluate(() => window.usableAt ?? 0)).toBeGreaterThan(0);
		return panel.page.evaluate(() => window.usableAt ?? 0);
	};

	it('can be used in less than twice the time of a page with one picture', async () => {
		const times: Record<string, number[]> = { browse: [], question: [] };
		for (let round = 0; round < 5; round++) {
			for (const [scene, seconds] of Object.entries(times)) {
				seconds.push(await usableAt(scene));
			}
		}
		const [all = [], one = []] = Object.values(times);
		expect(Math.min(...all)).toBeLessThan(2 * Math.min(...one));
	});
});

/** Notes when the page shows all that can be done, and its first picture. Runs in the page. */
function noteUsable(): void {
	const look = (): void => {
		const picture = document.querySelector('posture-picture path[d]');
		if (picture !== null && document.querySelector('h1') !== null) {
			window.usableAt = performance.now();
		} else {
			requestAnimationFrame(look);
		}
	};
	requestAnimationFrame(look);
}

describe('the page of one movement', () => {
	const writes = (panel: TestPage, seconds: number): Promise<number> =>
		panel.page.evaluate(async (millis) => {
			let count = 0;
			const observer = new MutationObserver((records) => {
				count += records.length;
			});
			const figure = document.querySelector('.picture-stage svg');
			if (figure !== null) {
				observer.observe(figure, { attributes: true, subtree: true });
			}
			await new Promise((resolve) => {
				setTimeout(resolve, millis);
			});
			return count;
		}, seconds * 1_000);

	it('shows it moving once, and once more on demand', async () => {
		const panel = await (await open('detail')).settle();
		await expect.poll(() => writes(panel, 0.5), { timeout: 40_000 }).toBe(0);
		await panel.press('Space');
		await expect.poll(() => writes(panel, 0.5)).toBeGreaterThan(0);
	});

	it('shows start and hold as stills with reduced motion', async () => {
		const panel = await open('detail', { bodyClass: 'vscode-reduce-motion' });
		expect(await panel.page.locator('.still figcaption').allInnerTexts()).toEqual(['Start', 'Hold']);
	});
});
