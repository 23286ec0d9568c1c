// What a person has written in their settings is shown as they wrote it, never as markup.
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/core/session/makePlan';
import { startOf } from '../../src/core/session/place';
import { usePage } from '../support/page/testPage';
import { firstOffers, planRequest } from '../support/planRequest';

const open = usePage();

const name = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>*b* {0}';

describe('a set of the person’s own', () => {
	it('has its name as plain text', async () => {
		const plan = makePlan(
			planRequest({
				routine: 'custom:hostile',
				customRoutines: [
					{ id: 'custom:hostile', name, leadSeconds: 2, steps: [{ movement: 'shoulder-rolls' }] },
				],
			}),
		);
		const offers = {
			...firstOffers,
			sets: [...firstOffers.sets, { routine: plan.routine ?? 'adaptive', name, seconds: 20, movements: [] }],
			leaveOut: [name],
		};
		const panel = await open('first', { init: { plan, place: startOf(plan), offers } });
		expect(await panel.page.locator('body').innerText()).toContain(name);
		expect(await panel.page.locator('body img, body script:not([src]), [onerror]').count()).toBe(0);
		expect(await panel.page.evaluate(() => 'hurt' in window)).toBe(false);
	});
});
