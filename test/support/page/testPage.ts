// Opens the built page for a test, and looks at it from outside: focus, live region, posted messages, faults.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser, loadScenes, openScene, pageContext } from '../../../scripts/page.mjs';
import type { FromPage, ToPage } from '../../../src/protocol/messages';
import type { Init } from '../initMessage';
import type { Scene } from './scenes';

export interface OpenOptions {
	readonly init?: Partial<Init>;
	/** What comes with the document; the host answers with `init` all the same. */
	readonly first?: Partial<Init>;
	readonly bodyClass?: string;
	readonly theme?: string;
	readonly width?: number;
	readonly height?: number;
	/** Runs in the page before its own scripts. */
	readonly before?: () => void;
}

/** Keys do not act in the first second after the focus has arrived. */
const untilKeysAct = 1_050;

export class TestPage {
	constructor(
		readonly page: Page,
		readonly faults: string[],
	) {}

	/** Faults that a test has caused by itself. */
	forget(): void {
		this.faults.length = 0;
	}

	/** Waits until keys act. */
	async settle(): Promise<this> {
		await this.page.waitForTimeout(untilKeysAct);
		return this;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.page.keyboard.press(key);
		}
	}

	heading(): Promise<string | null> {
		return this.page.locator('h1').textContent();
	}

	/** The text of what has the focus, without its key chip. */
	focused(): Promise<string> {
		return this.page.evaluate(() => {
			const element = document.activeElement;
			return (element?.querySelector('.label') ?? element)?.textContent?.trim() ?? '';
		});
	}

	/** The id of the movement whose tile or page has the focus, and is shown. */
	movement(): Promise<string | null> {
		return this.page.evaluate(() => document.activeElement?.getAttribute('data-movement') ?? null);
	}

	said(): Promise<string | null> {
		return this.page.locator('[aria-live=polite]').textContent();
	}

	posted(): Promise<readonly FromPage[]> {
		return this.page.evaluate(() => window.posted);
	}

	async send(message: ToPage): Promise<void> {
		await this.page.evaluate((sent) => window.sendToPage(sent), message);
	}
}

declare global {
	interface Window {
		/** Kept by the fake host. */
		readonly posted: readonly FromPage[];
		readonly sendToPage: (message: ToPage) => void;
	}
}

/** Starts a browser for the tests of a file; the returned function opens a page that is closed after its test. */
export function usePage(): (scene: string, options?: OpenOptions) => Promise<TestPage> {
	let browser: Browser;
	let scenes: Awaited<ReturnType<typeof loadScenes>>;
	const contexts: BrowserContext[] = [];
	const faults: string[] = [];

	beforeAll(async () => {
		scenes = await loadScenes();
		browser = await launchBrowser();
	});
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map((context) => context.close()));
		expect(faults.splice(0)).toEqual([]);
	});
	afterAll(() => browser.close());

	return async (
		name,
		{ init, first, bodyClass, theme = 'dark-modern', width = 900, height = 700, before } = {},
	) => {
		const found = scenes.scenes.find((scene) => scene.name === name);
		if (found === undefined) {
			throw new Error(`No scene ${name}`);
		}
		const scene: Scene = {
			...found,
			init: { ...found.init, ...init },
			...(bodyClass === undefined ? {} : { bodyClass }),
		};
		const surroundings = { theme, width, height };
		const withDocument = first === undefined ? null : { ...found.init, ...first };
		const context = await pageContext(browser, scenes, surroundings, withDocument);
		contexts.push(context);
		if (before !== undefined) {
			await context.addInitScript(before);
		}
		const page = await openScene(context, scenes, scene, surroundings, (fault) => faults.push(fault));
		return new TestPage(page, faults);
	};
}
