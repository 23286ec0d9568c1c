// What the moving picture costs the page's main thread, and how evenly its frames come, beside an empty page.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { MovementId } from '../../src/core/movements/movement';
import { movements } from '../../src/core/movements/movements';
import { makePlan } from '../../src/core/session/makePlan';
import { startOf } from '../../src/core/session/place';
import { type TestPage, usePage } from '../support/page/testPage';
import { planRequest } from '../support/planRequest';
import { alone, beyond, quantile, writeFigures } from './figures';
import { drawnPictures, framesOf, noteFrames } from './frames';

const rounds = 4;
const seconds = 3;
const longFrame = 50;
/** Each movement that goes round in a cycle moves all the time; a hold stands still after it was entered. */
const moving = Object.values(movements).filter(({ dose }) => dose.kind === 'cycles');
const open = usePage();

async function openMovement(id: MovementId): Promise<TestPage> {
	const plan = makePlan(planRequest({ routine: `movement:${id}`, ergonomicsCheck: 'off' }));
	return open('movement', { before: noteFrames, init: { plan, place: startOf(plan) } });
}

/** A page beside it that does nothing but ask for every frame, as the picture does. */
async function openEmpty(context: TestPage): Promise<Page> {
	const page = await context.page.context().newPage();
	await page.goto('about:blank');
	await page.evaluate(() => {
		const next = (): void => {
			requestAnimationFrame(next);
		};
		next();
	});
	return page;
}

async function heaviestOf(ids: readonly MovementId[]): Promise<MovementId> {
	const weights: { readonly id: MovementId; readonly busy: number }[] = [];
	for (const id of ids) {
		const panel = await openMovement(id);
		await framesOf(panel.page, 0.3);
		weights.push({ id, busy: (await framesOf(panel.page, 0.7)).busy });
		await panel.page.close();
	}
	return weights.reduce((one, other) => (other.busy > one.busy ? other : one)).id;
}

it('costs little for each frame, also in the heaviest movement', async () => {
	const heaviest = await heaviestOf(moving.map(({ id }) => id));
	const panel = await openMovement(heaviest);
	const blank = await openEmpty(panel);
	const [drawn = 0, ...others] = await drawnPictures(panel.page, 2);
	expect(others).toEqual([]);
	expect(drawn).toBeGreaterThan(5);
	const busy = { ours: [] as number[], empty: [] as number[] };
	const apart = { ours: [] as number[], empty: [] as number[] };
	for (let round = 0; round < rounds; round += 1) {
		for (const [name, page] of [['ours', panel.page] as const, ['empty', blank] as const]) {
			await page.bringToFront();
			const frames = await framesOf(page, seconds);
			// Of both for each frame in which the picture is drawn, which is every other one.
			busy[name].push(frames.busy / drawn);
			apart[name].push(...frames.apart);
		}
	}
	const long = (frames: readonly number[]): number =>
		(frames.filter((millis) => millis > longFrame).length / frames.length) * 100;
	const beside = (share: number): string => `empty page ${quantile(apart.empty, share).toFixed(1)}`;
	await writeFigures('picture', [
		{
			...beyond('frame', busy.ours, { empty: busy.empty }),
			from: `${heaviest} of ${moving.length}, ${drawn.toFixed(0)} drawn a second`,
		},
		alone('frames.median', quantile(apart.ours, 0.5), beside(0.5)),
		alone('frames.p99', quantile(apart.ours, 0.99), beside(0.99)),
		alone(
			'frames.long',
			long(apart.ours),
			`of ${apart.ours.length}; empty page ${long(apart.empty).toFixed(1)}`,
		),
	]);
});
