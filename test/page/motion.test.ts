// What moves and what does not, and what is read beside it: frames, holds, pauses, reduced motion, sounds.
import { describe, expect, it } from 'vitest';
import { type TestPage, usePage } from '../support/page/testPage';

const open = usePage();

declare global {
	interface Window {
		framesAsked: number;
		notesStarted: number;
		/** Attributes of the large figure. */
		attributesWritten: number;
	}
}

/** Counts frames and notes from before the page's own scripts. */
function countFrames(): void {
	window.framesAsked = 0;
	window.notesStarted = 0;
	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) => {
		window.framesAsked++;
		return request(callback);
	};
	const start = OscillatorNode.prototype.start;
	OscillatorNode.prototype.start = function (when) {
		window.notesStarted++;
		start.call(this, when);
	};
}

async function counted(panel: TestPage, seconds: number): Promise<{ frames: number; writes: number }> {
	await panel.page.evaluate(() => {
		window.framesAsked = 0;
		window.attributesWritten = 0;
		const figure = document.querySelector('.picture-stage svg');
		if (figure !== null) {
			new MutationObserver((records) => {
				window.attributesWritten += records.length;
			}).observe(figure, { attributes: true, childList: true, subtree: true });
		}
	});
	await panel.page.waitForTimeout(seconds * 1_000);
	return panel.page.evaluate(() => ({ frames: window.framesAsked, writes: window.attributesWritten }));
}

describe('the figure', () => {
	it('moves in a cycle, at most thirty times a second', async () => {
		const panel = await open('movement-rolls', { before: countFrames });
		const { frames, writes } = await counted(panel, 2);
		expect(frames).toBeGreaterThan(20);
		expect(writes).toBeGreaterThan(20);
		const layers = await panel.page.locator('.picture-stage path').count();
		expect(writes).toBeLessThanOrEqual(2.2 * 30 * layers);
	});

	it('stands in a hold: no frame is asked for and nothing is written', async () => {
		const panel = await open('movement', { before: countFrames });
		await panel.page.waitForTimeout(300);
		expect(await counted(panel, 3)).toEqual({ frames: 0, writes: 0 });
	});

	it('stands in a pause', async () => {
		const panel = await (await open('movement-rolls', { before: countFrames })).settle();
		await panel.press('Space');
		await panel.page.waitForTimeout(300);
		expect(await counted(panel, 2)).toEqual({ frames: 0, writes: 0 });
	});

	it('is the same element, in the same place, from a movement to its cue and its pause', async () => {
		const panel = await (await open('movement')).settle();
		const place = (): Promise<unknown> => panel.page.locator('.picture').first().boundingBox();
		const before = await place();
		await panel.press('ArrowRight');
		expect(await panel.heading()).toBe('Now to the right');
		expect(await place()).toEqual(before);
		await panel.press('Space');
		expect(await place()).toEqual(before);
	});
});

describe('reduced motion', () => {
	it('shows start and hold as stills, and asks for no frame', async () => {
		const panel = await open('movement-rolls', { before: countFrames, bodyClass: 'vscode-reduce-motion' });
		expect(await panel.page.locator('.still figcaption').allInnerTexts()).toEqual(['Start', 'Move']);
		expect((await counted(panel, 2)).frames).toBe(0);
	});

	it('is followed when it is turned on in the middle, by either signal', async () => {
		const panel = await open('movement-rolls', { before: countFrames });
		expect(await panel.page.locator('.still').count()).toBe(0);
		await panel.page.emulateMedia({ reducedMotion: 'reduce' });
		await expect.poll(() => panel.page.locator('.still').count()).toBe(2);
		await panel.page.emulateMedia({ reducedMotion: 'no-preference' });
		await expect.poll(() => panel.page.locator('.still').count()).toBe(0);
		await panel.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
		await expect.poll(() => panel.page.locator('.still').count()).toBe(2);
	});

	it('leaves no transition on any element', async () => {
		const panel = await open('movement', { bodyClass: 'vscode-reduce-motion' });
		const moving = await panel.page.evaluate(() =>
			[...document.querySelectorAll('*')].flatMap((element) =>
				[undefined, '::before', '::after'].flatMap((part) => {
					const { transitionDuration } = getComputedStyle(element, part);
					return /[1-9]/.test(transitionDuration) ? [`${element.tagName} ${transitionDuration}`] : [];
				}),
			),
		);
		expect(moving).toEqual([]);
	});
});

describe('the cue to switch', () => {
	it('washes the panel and lights the edge to go to, and leaves again', async () => {
		const panel = await (await open('movement')).settle();
		const opacity = (part: string | null): Promise<number> =>
			panel.page.evaluate(
				(pseudo) =>
					Number(getComputedStyle(document.querySelector('.panel') ?? document.body, pseudo).opacity),
				part,
			);
		expect([await opacity('::before'), await opacity('::after')]).toEqual([0, 0]);
		await panel.press('ArrowRight');
		await expect.poll(() => opacity('::after')).toBe(1);
		expect(await opacity('::before')).toBe(0);
		await expect.poll(() => opacity('::after')).toBe(0);
	});
});

describe('a rest before a cue', () => {
	it('is calm, with the words of what comes, until the last two seconds', async () => {
		const panel = await open('rest');
		expect(await panel.heading()).toBe('Upper back reach');
		expect(await panel.page.locator('.steps li').count()).toBe(3);
		expect(await panel.page.locator('.cue, .words-cue').count()).toBe(0);
		await expect.poll(() => panel.page.locator('.cue-both .words-cue').count()).toBe(1);
		expect(await panel.heading()).toBe('Upper back reach');
		await expect.poll(() => panel.page.getByRole('timer').count(), { timeout: 10_000 }).toBe(1);
	});
});

describe('the words beside the figure', () => {
	it.each([
		['movement-twist', 'On a chair with castors, plant both feet so that it cannot roll.'],
		['movement-extension', 'Only on a firm chair that cannot roll, swivel or tilt: sit right back.'],
		[
			'movement-extension',
			'The hands carry the head; bend in the upper back, not in the neck or the lower back.',
		],
	])('say what to mind while it is done: %s, "%s"', async (scene, text) => {
		const panel = await open(scene);
		expect(await panel.page.locator('.words').innerText()).toContain(text);
	});

	it('say the phase and the side of what has both', async () => {
		const panel = await open('movement-cane');
		expect(await panel.page.locator('.side').innerText()).toMatch(/^(Press|Let go)\n.*\nOn the left$/);
	});
});

describe('sounds', () => {
	const notes = (panel: TestPage): Promise<number> => panel.page.evaluate(() => window.notesStarted);

	it('are heard at a cue once the person has acted', async () => {
		const panel = await (await open('movement', { before: countFrames, init: { sound: true } })).settle();
		expect(await notes(panel)).toBe(0);
		await panel.press('ArrowRight');
		expect(await notes(panel)).toBe(2);
	});

	it('are off by the setting, also in the middle of a break', async () => {
		const panel = await (await open('movement', { before: countFrames, init: { sound: true } })).settle();
		await panel.send({ type: 'sound', sound: false });
		await panel.press('ArrowRight', 'ArrowRight');
		expect(await notes(panel)).toBe(0);
	});
});

describe('the ring', () => {
	it('shrinks towards twelve, and stands in a pause', async () => {
		const panel = await (await open('movement')).settle();
		const swept = (): Promise<number> =>
			panel.page.evaluate(() =>
				Number.parseFloat(
					getComputedStyle(document.querySelector('.ring-sweep') ?? document.body).strokeDashoffset,
				),
			);
		const before = await swept();
		await panel.page.waitForTimeout(500);
		const after = await swept();
		expect(after).toBeLessThan(before);
		expect(after).toBeGreaterThan(-360);
		await panel.press('Space');
		const paused = await swept();
		await panel.page.waitForTimeout(400);
		expect(await swept()).toBe(paused);
	});
});
