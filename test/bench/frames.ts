// Owns looking at a page's frames from outside: when they come, what they cost the main thread, what moves in them.
import type { Page } from 'playwright-core';

export interface Frames {
	/** Time of the main thread, in milliseconds for each second; the time others had the processor is not in it. */
	readonly busy: number;
	/** From each frame to the next, in milliseconds. */
	readonly apart: readonly number[];
}

declare global {
	interface Window {
		frameTimes: number[];
	}
}

/** Notes when frames come; to be run before the page's own scripts. */
export function noteFrames(): void {
	window.frameTimes = [];
	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		request((time) => {
			window.frameTimes.push(time);
			callback(time);
		});
}

export async function framesOf(page: Page, seconds: number): Promise<Frames> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const busy = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
	};
	await page.evaluate(() => {
		window.frameTimes = [];
	});
	const began = performance.now();
	const before = await busy();
	await page.waitForTimeout(seconds * 1_000);
	const after = await busy();
	const times = await page.evaluate(() => window.frameTimes);
	const took = (performance.now() - began) / 1_000;
	await session.detach();
	return {
		busy: (after - before) / took,
		apart: times.slice(1).map((time, index) => time - (times[index] ?? time)),
	};
}

/** How often in a second each picture is drawn anew, by its place in the page; those that stand still are left out. */
export function drawnPictures(page: Page, seconds: number): Promise<readonly number[]> {
	return page.evaluate(async (millis) => {
		const drawn = new Map<Element, number>();
		const observers = [...document.querySelectorAll('posture-picture svg')].map((picture) => {
			const observer = new MutationObserver(() => drawn.set(picture, (drawn.get(picture) ?? 0) + 1));
			observer.observe(picture, { attributes: true, childList: true, subtree: true });
			return observer;
		});
		const began = performance.now();
		await new Promise((resolve) => {
			setTimeout(resolve, millis);
		});
		const took = (performance.now() - began) / 1_000;
		for (const observer of observers) {
			observer.disconnect();
		}
		return [...drawn.values()].map((times) => times / took);
	}, seconds * 1_000);
}
