// What a person has written in their settings is shown as they wrote it, never as markup.
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/core/session/makePlan';
import { startOf } from '../../src/core/session/place';
import { type TestPage, usePage } from '../support/page/testPage';
import { firstOffers, planRequest } from '../support/planRequest';

const open = usePage();

const name = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>*b* {0}';

const plan = makePlan(
	planRequest({
		routine: 'custom:hostile',
		customRoutines: [{ id: 'custom:hostile', name, leadSeconds: 2, steps: [{ movement: 'shoulder-rolls' }] }],
	}),
);

/** Everything that a page is told of what somebody may write as they like: names, and what is left out. */
const offers = {
	...firstOffers,
	sets: [...firstOffers.sets, { routine: plan.routine ?? 'adaptive', name, seconds: 20, movements: [] }],
	leaveOut: [name, `shoulder-rolls:${name}`],
};

describe('a set of the person’s own', () => {
	it.each(['first', 'sets'])('has its name as plain text on the page "%s"', async (scene) => {
		const panel = await open(scene, { init: { plan, place: startOf(plan), offers } });
		expect(await panel.page.locator('body').innerText()).toContain(name);
		await expectNoMarkup(panel);
	});
});

describe('what is left out', () => {
	it.each(['browse', 'detail'])('brings no markup into the page "%s"', async (scene) => {
		const panel = await open(scene, { init: { offers } });
		await expectNoMarkup(panel);
	});
});

async function expectNoMarkup({ page }: TestPage): Promise<void> {
	expect(await page.locator('body img, body script:not([src]), [onerror]').count()).toBe(0);
	expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
}
