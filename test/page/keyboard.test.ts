// A break by keyboard: keys, where the focus goes, and what a screen reader hears.
import { describe, expect, it } from 'vitest';
import { usePage } from '../support/page/testPage';

const open = usePage();

describe('the first screen', () => {
	it('has its focus on Begin, and lets no key act in the first second', async () => {
		const panel = await open('first');
		expect(await panel.focused()).toBe('Begin');
		await panel.press('Enter');
		expect(await panel.heading()).toBe('Quick seated set');
		await panel.settle();
		await panel.press('Enter');
		expect(await panel.heading()).toBe('Shoulder rolls');
		expect(await panel.posted()).toContainEqual({ type: 'began' });
	});

	it('opens and closes "When to see someone"', async () => {
		const panel = await (await open('first')).settle();
		await panel.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
		expect(await panel.heading()).toBe('When to see someone');
		expect(await panel.focused()).toBe('When to see someone');
		await panel.press('Escape');
		expect(await panel.heading()).toBe('Quick seated set');
		expect(await panel.focused()).toBe('Begin');
	});
});

describe('a movement', () => {
	it('puts the focus on its name, and its pause on Continue', async () => {
		const panel = await (await open('first')).settle();
		await panel.press('Enter');
		expect(await panel.focused()).toBe('Shoulder rolls');
		expect(await panel.said()).toMatch(/^Shoulder rolls, backward, 20 seconds\. Sit tall/);
		await panel.press('Space');
		expect(await panel.heading()).toBe('Paused');
		expect(await panel.focused()).toBe('Continue');
		expect(await panel.said()).toMatch(/^Paused, (19|20) seconds left\.$/);
		await panel.press('p');
		expect(await panel.heading()).toBe('Shoulder rolls');
		expect(await panel.said()).toBe('Going on.');
	});

	it('lets Space press a focused button, and P pause from there', async () => {
		const panel = await (await open('movement')).settle();
		await panel.page.getByRole('button', { name: 'Next' }).focus();
		await panel.press('Space');
		expect(await panel.heading()).toBe('Now to the right');
		await panel.press('p');
		expect(await panel.heading()).toBe('Paused');
	});

	it('takes no key with a modifier', async () => {
		const panel = await (await open('movement')).settle();
		await panel.press('Control+s', 'Alt+h', 'Meta+ArrowRight');
		expect(await panel.heading()).toBe('Ear to shoulder');
	});

	it('keeps the focus on its control when the clock goes on to the next movement', async () => {
		const panel = await (await open('movement-ending', { init: { panelScale: 4 } })).settle();
		await panel.page.getByRole('button', { name: 'Skip' }).focus();
		await expect.poll(() => panel.heading()).toBe('Upper back reach');
		expect(await panel.focused()).toBe('Skip');
	});

	it('has six controls in the order of the tab key', async () => {
		const panel = await (await open('movement')).settle();
		await panel.page.locator('h1').focus();
		const order: string[] = [];
		for (let index = 0; index < 6; index++) {
			await panel.press('Tab');
			order.push(await panel.focused());
		}
		expect(order).toEqual(['Back', 'Pause', 'Next', 'Skip', 'This hurts', 'End']);
	});

	it('closes with Escape, its place reported before', async () => {
		const panel = await (await open('movement')).settle();
		await panel.press('Escape');
		const posted = await panel.posted();
		expect(posted.at(-1)).toEqual({ type: 'close' });
		expect(posted.at(-2)).toMatchObject({ type: 'place', running: false, place: { part: 3 } });
	});
});

describe('This hurts', () => {
	it('stops, says so, and goes on with the next movement', async () => {
		const panel = await (await open('movement')).settle();
		await panel.press('h');
		expect(await panel.heading()).toBe('Stopped');
		expect(await panel.focused()).toBe('Stopped');
		expect(await panel.said()).toBe('Stopped. Left out: Ear to shoulder, to the left.');
		await panel.press('t');
		expect(await panel.said()).toBe('Left out for today.');
		await panel.press('u');
		expect(await panel.said()).toBe('Back in your sets.');
		await panel.press('t', 'Enter');
		expect(await panel.heading()).toBe('Upper back reach');
		expect((await panel.posted()).filter(({ type }) => type === 'hurts')).toHaveLength(4);
	});

	it.each(['paused-left-out', 'paused-left-out-reloaded', 'done-left-out'])(
		'can still be undone on the screen %s, and the focus stays on it',
		async (scene) => {
			const panel = await (await open(scene)).settle();
			const undo = panel.page.getByRole('button', { name: 'Undo' });
			await undo.focus();
			const before = await panel.focused();
			await panel.press('Space');
			expect(await panel.said()).toBe('Back in your sets.');
			expect((await panel.posted()).filter(({ type }) => type === 'hurts').at(-1)).toMatchObject({
				choice: 'undo',
			});
			expect([before, await undo.count()]).toEqual(['Undo', 0]);
			expect(await panel.focused()).toBe(scene.startsWith('done') ? 'Back to code' : 'Continue');
		},
	);
});

describe('the end of a break', () => {
	it('is answered by 1, 2 and 3, one item at a time', async () => {
		const panel = await (await open('check-erg-feet-flat')).settle();
		expect(await panel.focused()).toBe('OK');
		await panel.press('1');
		expect(await panel.heading()).toBe('Knees');
		expect(await panel.focused()).toBe('OK');
		await panel.press('2', '3', '1');
		expect(await panel.heading()).toBe('How does your upper back feel now?');
		expect(await panel.focused()).toBe('Looser');
		await panel.press('2');
		expect(await panel.heading()).toBe('Done');
		expect(await panel.focused()).toBe('Back to code');
		expect(await panel.said()).toBe('Done. Stand up and walk a moment before you go on.');
		await panel.press('Enter');
		expect((await panel.posted()).at(-1)).toEqual({ type: 'close' });
	});

	it('takes "worse" seriously', async () => {
		const panel = await (await open('question')).settle();
		await panel.press('3');
		expect(await panel.heading()).toBe('Take it easy');
		expect(await panel.focused()).toBe('Take it easy');
	});
});

describe('a whole quick set by keyboard', () => {
	it('goes from Begin to Done', async () => {
		const panel = await (await open('first', { init: { panelScale: 40 } })).settle();
		await panel.press('Enter');
		await expect.poll(() => panel.heading()).toBe('Feet');
		// No answer has the focus: a key that was meant for the set would give it unread.
		expect(await panel.focused()).toBe('Feet');
		await panel.press('Space', 'Enter');
		expect(await panel.heading()).toBe('Feet');
		await panel.press('1', '1', '1', '1', '1');
		expect(await panel.heading()).toBe('Done');
		expect(await panel.page.locator('.words').textContent()).toContain(
			'Next break after 30 minutes of coding.',
		);
	});
});

describe('the host', () => {
	it('pauses the countdown without moving the focus into the panel', async () => {
		const panel = await (await open('movement')).settle();
		await panel.send({ type: 'pause', reason: 'typing' });
		await expect.poll(() => panel.heading()).toBe('Paused: you are typing');
		expect(await panel.said()).toBe('Paused because you are typing.');
	});

	it('hears that the person acted, at most once a second', async () => {
		const panel = await (await open('first')).settle();
		await panel.press('q', 'w', 'e', 'r');
		expect((await panel.posted()).filter(({ type }) => type === 'acted')).toHaveLength(1);
	});
});

describe('with a screen reader', () => {
	it('a part that is over waits for Next', async () => {
		const panel = await (await open('waiting', { init: { panelScale: 1 } })).settle();
		await expect.poll(() => panel.said()).toBe('15 seconds are over. Press Next for the right side.');
		expect(await panel.heading()).toBe('Ear to shoulder');
		await panel.press('Space');
		expect(await panel.heading()).toBe('Ear to shoulder');
		await panel.press('ArrowRight');
		expect(await panel.said()).toBe('Now to the right. Come to the middle slowly, then tilt the other way.');
	});
});
