// The page of all movements: how long it takes until it can be used, beside a page with one picture, and that only
// the picture moves that is looked at.
import { expect, it } from 'vitest';
import { movements } from '../../src/core/movements/movements';
import { usePage } from '../support/page/testPage';
import { alone, times, writeFigures } from './figures';
import { drawnPictures } from './frames';

const rounds = 6;
const open = usePage();

declare global {
	interface Window {
		/** On the page's own clock: its heading and a picture are there, and all its pictures are. */
		shown: { usable?: number; whole?: number };
	}
}

/** Notes when the page was shown; runs in the page, before its own scripts. */
function noteShown(): void {
	window.shown = {};
	const look = (): void => {
		const hasPicture = document.querySelector('posture-picture path[d]') !== null;
		if (hasPicture && document.querySelector('h1') !== null) {
			window.shown.usable ??= performance.now();
			if (document.querySelector('[data-wanted]') === null) {
				window.shown.whole ??= performance.now();
				return;
			}
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

it('opens in little more than a page with one picture', async () => {
	const usable = { browse: [] as number[], question: [] as number[] };
	const whole = { browse: [] as number[], question: [] as number[] };
	for (let round = 0; round < rounds; round += 1) {
		for (const scene of ['browse', 'question'] as const) {
			const panel = await open(scene, { before: noteShown });
			await expect.poll(() => panel.page.evaluate(() => window.shown.whole ?? 0)).toBeGreaterThan(0);
			const shown = await panel.page.evaluate(() => window.shown);
			usable[scene].push(shown.usable ?? Number.NaN);
			whole[scene].push(shown.whole ?? Number.NaN);
			const pictures = await panel.page.locator('posture-picture').count();
			expect(pictures).toBe(scene === 'browse' ? Object.keys(movements).length : 1);
			await panel.page.close();
		}
	}
	const panel = await open('browse');
	await expect.poll(() => panel.page.locator('[data-wanted]').count()).toBe(0);
	const still = await drawnPictures(panel.page, 1);
	await (await panel.settle()).press('ArrowRight');
	await panel.page.locator('[data-movement=seated-upper-back-reach]').hover();
	await expect.poll(async () => (await drawnPictures(panel.page, 1)).length).toBeGreaterThan(0);
	const moving = await drawnPictures(panel.page, 2);
	const name = `of ${Object.keys(movements).length}`;
	await writeFigures('browse', [
		times('browse', 'ms', usable.browse, { 'one picture': usable.question }),
		times('browse.all', 'ms', whole.browse, { 'one picture': whole.question }),
		alone(
			'browse.moving',
			moving.length,
			`${name}, with the focus on one and the pointer on another; ${still.length} before`,
		),
	]);
});
