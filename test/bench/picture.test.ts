// What the moving picture costs the page's main thread, beside an empty page that asks for frames.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../scripts/bench/limits.mjs';
import type { MovementId } from '../../src/core/movements/movement';
import { movements } from '../../src/core/movements/movements';
import { makePlan } from '../../src/core/session/makePlan';
import { startOf } from '../../src/core/session/place';
import { type TestPage, usePage } from '../support/page/testPage';
import { planRequest } from '../support/planRequest';
import { beyond, type Figure, quantile, spread, writeFigures } from './figures';

const rounds = 3;
/** Each movement that goes round in a cycle moves all the time; a hold stands still after it was entered. */
const moving = Object.values(movements).filter(({ dose }) => dose.kind === 'cycles');
const longFrame = 50;
const open = usePage();

interface Frames {
	/** Main thread for each frame, in milliseconds. */
	readonly each: number;
	/** Between one frame and the next. */
	readonly apart: readonly number[];
}

declare global {
	interface Window {
		frameTimes: number[];
	}
}

/** Notes when frames come, from before the page's own scripts. */
function noteFrames(): void {
	window.frameTimes = [];
	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		request((time) => {
			window.frameTimes.push(time);
			callback(time);
		});
}

async function framesOf(page: Page, seconds: number): Promise<Frames> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const busy = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
	};
	await page.evaluate(() => {
		window.frameTimes = [];
	});
	const before = await busy();
	await page.waitForTimeout(seconds * 1_000);
	const after = await busy();
	const times = await page.evaluate(() => window.frameTimes);
	await session.detach();
	return {
		each: (after - before) / Math.max(1, times.length),
		apart: times.slice(1).map((time, index) => time - (times[index] ?? time)),
	};
}

async function openMovement(id: MovementId): Promise<TestPage> {
	const plan = makePlan(planRequest({ routine: `movement:${id}`, ergonomicsCheck: 'off' }));
	return open('movement', { before: noteFrames, init: { plan, place: startOf(plan) } });
}

/** A page that does nothing but ask for as many frames as the picture does. */
async function openEmpty(context: TestPage): Promise<Page> {
	const page = await context.page.context().newPage();
	await page.addInitScript(noteFrames);
	await page.setContent('<!DOCTYPE html><body></body>');
	await page.evaluate(() => {
		let drawn = 0;
		const next = (time: number): void => {
			drawn = time;
			setTimeout(() => requestAnimationFrame(next), 1_000 / 60);
		};
		requestAnimationFrame(next);
		return drawn;
	});
	return page;
}

const figures: Figure[] = [];

describe('the picture', () => {
	it('costs little for each frame, also in the heaviest movement', async () => {
		const weights: { readonly id: MovementId; readonly each: number }[] = [];
		for (const { id } of moving) {
			const panel = await openMovement(id);
			weights.push({ id, each: (await framesOf(panel.page, 0.7)).each });
			await panel.page.close();
		}
		const heaviest = weights.reduce((one, other) => (other.each > one.each ? other : one)).id;
		const ours: number[] = [];
		const empty: number[] = [];
		const apart: number[] = [];
		const panel = await openMovement(heaviest);
		const blank = await openEmpty(panel);
		for (let round = 0; round < rounds; round += 1) {
			await panel.page.bringToFront();
			const drawn = await framesOf(panel.page, 3);
			ours.push(drawn.each);
			apart.push(...drawn.apart);
			await blank.bringToFront();
			empty.push((await framesOf(blank, 3)).each);
		}
		expect(apart.length).toBeGreaterThan(20);
		figures.push(
			{
				name: 'main thread for each frame of the picture, beyond an empty page',
				unit: 'ms',
				value: beyond(ours, empty),
				limit: limits.frameMillis,
				from: `${heaviest} of ${moving.length} that move: ${spread(ours, 2)}, empty ${spread(empty, 2)}`,
			},
			{
				name: 'between frames: 99th percentile',
				unit: 'ms',
				value: quantile(apart, 0.99),
				limit: null,
				from: `median ${quantile(apart, 0.5).toFixed(1)}, ${apart.filter((millis) => millis > longFrame).length} of ${apart.length} longer than ${longFrame}`,
			},
		);
	});
});

afterAll(() => writeFigures('picture', figures));
