// The pages over a break by keyboard: where it is tight, another set, all movements, one movement.
import { describe, expect, it } from 'vitest';
import { movements } from '../../src/core/movements/movements';
import { makePlan } from '../../src/core/session/makePlan';
import type { ToPage } from '../../src/protocol/messages';
import { initOf } from '../support/initMessage';
import { type TestPage, usePage } from '../support/page/testPage';
import { firstOffers, planRequest } from '../support/planRequest';

const open = usePage();

const count = Object.keys(movements).length;

async function settled(...parameters: Parameters<typeof open>): Promise<TestPage> {
	return (await open(...parameters)).settle();
}

const tiles = (panel: TestPage): Promise<number> => panel.page.locator('.grid [data-movement]').count();
const chosen = (panel: TestPage): Promise<readonly string[]> =>
	panel.page.locator('[role=option][aria-selected=true]').allInnerTexts();

/** What the host answers when another set was chosen. */
function answer(request: Parameters<typeof planRequest>[0]): ToPage {
	return initOf({ plan: makePlan(planRequest(request)) });
}

describe('the first screen', () => {
	it('leads by Tab to the three pages, and Escape comes back to the link', async () => {
		const panel = await settled('first');
		const pages = [
			['Where is it tight?', 'Where is it tight?'],
			['Another set', 'Another set'],
			['Browse movements', 'Browse movements'],
		] as const;
		for (const [link, heading] of pages) {
			await panel.press('Tab');
			expect(await panel.focused()).toBe(link);
			await panel.press('Enter');
			expect(await panel.heading()).toBe(heading);
			await panel.press('Escape');
			expect(await panel.heading()).toBe('Quick seated set');
			expect(await panel.focused()).toBe(link);
		}
	});

	it('says in one line why this set', async () => {
		const panel = await open('first-reason');
		expect(await panel.page.locator('.reason').innerText()).toBe(
			'Your choice leads it: chest and front of the shoulders.',
		);
	});
});

describe('where it is tight', () => {
	it('is chosen by the arrow keys and glows on the body; Enter makes the set', async () => {
		const panel = await settled('map');
		await panel.page.locator('[role=option]').first().focus();
		expect(await chosen(panel)).toEqual([]);
		await panel.press('ArrowDown', 'ArrowDown');
		expect(await chosen(panel)).toEqual([expect.stringContaining('Between the shoulder blades')]);
		expect(await panel.page.locator('.area.chosen').count()).toBe(1);
		expect(await panel.page.locator('.area.chosen .glow').first().isVisible()).toBe(true);
		await panel.press('Enter');
		expect((await panel.posted()).at(-1)).toEqual({
			type: 'choose',
			routine: 'adaptive',
			minutes: null,
			lead: 'between-shoulder-blades',
		});
		await panel.send(answer({ routine: 'adaptive', lead: 'between-shoulder-blades' }));
		await expect.poll(() => panel.heading()).toBe('A set made for you');
		expect(await panel.focused()).toBe('Begin');
	});

	it('is chosen by a click on the body as well, on both pictures at once', async () => {
		const panel = await settled('map');
		const reach = panel.page.locator('[data-area=middle-of-back] .reach');
		const { width = 0, height = 0 } = (await reach.boundingBox()) ?? {};
		// Below the shoulder blades, on one side of the spine.
		await reach.click({ force: true, position: { x: width * 0.2, y: height * 0.85 } });
		expect(await chosen(panel)).toEqual([expect.stringContaining('Middle of the back')]);
		expect(await panel.page.locator('.area.chosen').count()).toBe(1);
		await panel.page.locator('[data-area=sides] .reach').last().dispatchEvent('click');
		expect(await chosen(panel)).toEqual([expect.stringContaining('Sides')]);
		expect(await panel.page.locator('.area.chosen').count()).toBe(2);
	});

	it('is not asked of the host before something is chosen', async () => {
		const panel = await settled('map');
		await panel.page.getByRole('button', { name: 'Make this set' }).focus();
		await panel.press('Enter');
		expect((await panel.posted()).filter(({ type }) => type === 'choose')).toEqual([]);
		await panel.page.locator('[role=option]').first().focus();
		await panel.press('Space');
		expect(await chosen(panel)).toEqual([expect.stringContaining('Neck and top of the shoulders')]);
	});
});

describe('another set', () => {
	it('is taken from the list; the minutes of one that is made are chosen', async () => {
		const panel = await settled('sets');
		expect(await panel.page.locator('[data-set]').count()).toBe(firstOffers.sets.length);
		await panel.page.locator('[role=radio][aria-checked=true]').focus();
		await panel.press('ArrowLeft', 'ArrowLeft');
		await panel.page.locator('[data-set=adaptive]').focus();
		expect(await panel.page.locator('[data-set=adaptive]').innerText()).toContain('3 min');
		await panel.press('Enter');
		expect((await panel.posted()).at(-1)).toMatchObject({ routine: 'adaptive', minutes: 3 });
		await panel.press('ArrowDown', 'ArrowDown', 'Enter');
		expect((await panel.posted()).at(-1)).toMatchObject({ routine: 'seated-five', minutes: null });
	});
});

describe('all movements', () => {
	it('are one tab stop, in which the arrow keys move', async () => {
		const panel = await settled('browse');
		expect(await tiles(panel)).toBe(count);
		const [first, second] = Object.keys(movements);
		expect(await panel.movement()).toBe(first);
		await panel.press('ArrowRight');
		expect(await panel.movement()).toBe(second);
		await panel.press('ArrowDown', 'ArrowUp', 'ArrowLeft');
		expect(await panel.movement()).toBe(first);
		await panel.press('End');
		expect(await panel.movement()).toBe(Object.keys(movements).at(-1));
		await panel.press('Shift+Tab');
		expect(await panel.movement()).toBeNull();
		await panel.press('Tab');
		expect(await panel.movement()).toBe(Object.keys(movements).at(-1));
	});

	it('open with Enter, and Escape comes back to the same one, then closes', async () => {
		const panel = await settled('browse');
		await panel.press('ArrowRight', 'ArrowRight', 'Enter');
		expect(await panel.heading()).toBe('Ear to shoulder');
		expect(await panel.focused()).toBe('Start this one');
		await panel.press('Escape');
		expect(await panel.heading()).toBe('Browse movements');
		expect(await panel.movement()).toBe('ear-to-shoulder');
		await panel.press('Escape');
		expect((await panel.posted()).at(-1)).toEqual({ type: 'close' });
	});

	it('are found by words, in which no key of the panel acts', async () => {
		const panel = await settled('browse');
		await panel.page.getByRole('searchbox').focus();
		await panel.page.keyboard.type('seated cat-cow');
		expect(await tiles(panel)).toBe(1);
		expect(await panel.said()).toBe('1 movement');
		await panel.press('ArrowDown');
		expect(await panel.movement()).toBe('seated-cat-cow');
		await panel.page.getByRole('searchbox').focus();
		await panel.page.keyboard.type(' l p cartwheel');
		expect(await panel.heading()).toBe('Browse movements');
		expect(await panel.page.locator('.empty').innerText()).toContain('Nothing matches.');
		await panel.page.getByRole('button', { name: 'Clear filters' }).click();
		expect(await tiles(panel)).toBe(count);
	});

	it('are searched anew after Escape, which leaves only an empty search', async () => {
		const panel = await settled('browse');
		const search = panel.page.getByRole('searchbox');
		await search.focus();
		await panel.page.keyboard.type('cat');
		expect(await tiles(panel)).toBeLessThan(count);
		await panel.press('Escape');
		expect([await panel.heading(), await search.inputValue(), await tiles(panel)]).toEqual([
			'Browse movements',
			'',
			count,
		]);
		expect((await panel.posted()).filter(({ type }) => type === 'close')).toEqual([]);
		await panel.press('Escape');
		expect((await panel.posted()).at(-1)).toEqual({ type: 'close' });
	});

	it('are filtered by keyboard, each group one tab stop', async () => {
		const panel = await settled('browse');
		await panel.page.getByRole('radio', { name: 'All', exact: true }).focus();
		await panel.press('ArrowRight');
		expect(await panel.focused()).toBe('Neck');
		const neck = await tiles(panel);
		expect(neck).toBeLessThan(count);
		await panel.press('Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Space');
		expect(await panel.page.locator('[aria-pressed=true]').allInnerTexts()).toEqual(['Under 30 s']);
		expect(await tiles(panel)).toBeLessThan(neck);
		await panel.press('Space');
		expect(await tiles(panel)).toBe(neck);
	});

	it.each([
		[900, 700],
		[640, 470],
		[450, 350],
		[300, 700],
	])('show what is left out, and of which side (%i by %i)', async (width, height) => {
		const panel = await open('browse-left-out', { width, height });
		await expect
			.poll(() => panel.page.getByRole('button', { name: 'Ear to shoulder Left out to the left' }).count())
			.toBe(1);
		const dose = (id: string): Promise<string> =>
			panel.page.locator(`[data-movement=${id}] .tile-dose`).innerText();
		expect(await dose('seated-spinal-twist')).toBe('Left out');
		expect(await dose('ear-to-shoulder')).toBe('Left out to the left');
		expect(await dose('seated-cat-cow')).toBe('30 s');
	});
});

describe('what is chosen', () => {
	const marks = (panel: TestPage, choices: string): Promise<readonly string[]> =>
		panel.page
			.locator(choices)
			.evaluateAll((elements) => elements.map((element) => getComputedStyle(element, '::before').content));

	it.each([
		['browse', '[aria-checked]'],
		['sets', '[aria-checked]'],
		['browse', '[aria-pressed]'],
	] as const)('has a check mark, and nothing else has one: %s %s', async (scene, choices) => {
		const panel = await open(scene);
		await panel.page.locator(choices).last().click();
		const chosenMarks = await marks(panel, `${choices}:is([aria-checked=true], [aria-pressed=true])`);
		expect(chosenMarks).toEqual([expect.stringContaining('✓')]);
		const others = await marks(panel, `${choices}:is([aria-checked=false], [aria-pressed=false])`);
		expect(others.length).toBeGreaterThan(2);
		expect(new Set(others)).toEqual(new Set(['none']));
	});
});

describe('one movement', () => {
	it.each([
		[450, 350],
		[420, 450],
		[300, 700],
	])('keeps all of its controls inside the panel (%i by %i)', async (width, height) => {
		const panel = await open('detail', { width, height });
		const controls = await panel.page.locator('.controls .button').all();
		expect(controls).toHaveLength(4);
		for (const control of controls) {
			const box = await control.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		}
	});

	it('has steps, dose and sources, cautions, muscle, and what to do instead', async () => {
		const panel = await open('detail');
		const words = await panel.page.locator('.words').innerText();
		for (const text of [
			'Seated twist',
			'Middle of the back, rotators of the spine',
			'Sit tall, feet flat.',
			'15 seconds each side · sources: articles 000, 003, 004',
			'Only to a comfortable pull, never into sharp pain.',
			'If it hurts: Seated cat-cow instead.',
		]) {
			expect(words).toContain(text);
		}
	});

	it('begins as soon as its set is there', async () => {
		const panel = await settled('detail');
		await panel.press('Enter');
		expect((await panel.posted()).at(-1)).toMatchObject({ routine: 'movement:seated-spinal-twist' });
		await panel.send(answer({ routine: 'movement:seated-spinal-twist' }));
		await expect.poll(() => panel.page.getByRole('timer').count()).toBe(1);
		expect(await panel.heading()).toBe('Seated twist');
		expect(await panel.posted()).toContainEqual({ type: 'began' });
	});

	it('is left out and brought back by L', async () => {
		const panel = await settled('detail');
		await panel.press('l');
		expect((await panel.posted()).at(-1)).toEqual({
			type: 'leaveOut',
			movement: 'seated-spinal-twist',
			out: true,
		});
		await panel.send({ type: 'offers', offers: { ...firstOffers, leaveOut: ['seated-spinal-twist'] } });
		await expect.poll(() => panel.page.locator('.facts').innerText()).toContain('Left out of your sets.');
		expect(await panel.focused()).toBe('Start this one');
		await panel.press('l');
		expect((await panel.posted()).at(-1)).toEqual({
			type: 'leaveOut',
			movement: 'seated-spinal-twist',
			out: false,
		});
		expect(await panel.said()).toBe('Back in your sets.');
	});
});

describe('a movement that is out by its class', () => {
	it('is neither started nor brought back, by key or click', async () => {
		const panel = await settled('detail');
		await panel.send({ type: 'offers', offers: { ...firstOffers, leaveOut: ['twist'] } });
		await expect.poll(() => panel.page.locator('.facts').innerText()).toContain('Left out with all twists');
		const before = await panel.posted();
		const said = await panel.said();
		for (const name of ['Start this one', 'Bring back']) {
			const button = panel.page.getByRole('button', { name });
			expect(await button.getAttribute('aria-disabled')).toBe('true');
			await button.click({ force: true });
		}
		await panel.page.locator('h1').focus();
		await panel.press('l', 'Enter');
		const sent = (await panel.posted()).slice(before.length).filter(({ type }) => type !== 'acted');
		expect([sent, await panel.said(), await panel.heading()]).toEqual([[], said, 'Seated twist']);
		await panel.press('Escape');
		expect(await panel.heading()).toBe('Browse movements');
	});
});

describe('a break in progress', () => {
	it('waits below the movements, paused, and goes on from there', async () => {
		const panel = await settled('movement');
		await panel.send({ type: 'browse' });
		await expect.poll(() => panel.heading()).toBe('Browse movements');
		expect((await panel.posted()).at(-1)).toMatchObject({
			type: 'place',
			running: false,
			place: { part: 3 },
		});
		await panel.press('Enter', 'Escape', 'Escape');
		expect(await panel.heading()).toBe('Paused');
		expect(await panel.focused()).toBe('Continue');
		await panel.press('Space');
		expect(await panel.heading()).toBe('Ear to shoulder');
	});
});
