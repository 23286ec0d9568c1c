// Reads an extension's status bar item as a person and a screen reader get it.
import type { Locator, Page } from 'playwright-core';

export interface StatusItem {
	/** The words, without icons. */
	readonly text: string;
	/** Names of the icons, without `codicon-`. */
	readonly icons: readonly string[];
	/** What a screen reader says. */
	readonly label: string;
	readonly background: 'none' | 'warning' | 'error';
}

function statusItemLocator(page: Page, extension: string): Locator {
	return page.locator(`.statusbar-item[id^="${extension}"]`);
}

/** The item, or undefined while it is not there. */
export async function readStatusItem(page: Page, extension: string): Promise<StatusItem | undefined> {
	const item = statusItemLocator(page, extension).first();
	if ((await item.count()) === 0) {
		return undefined;
	}
	return item.evaluate((element) => {
		const link = element.querySelector('a') ?? element;
		const icons = [...element.querySelectorAll('.codicon')].flatMap((icon) =>
			[...icon.classList].filter((name) => name.startsWith('codicon-')).map((name) => name.slice(8)),
		);
		return {
			text: (element.textContent ?? '').trim(),
			icons,
			label: link.getAttribute('aria-label') ?? element.getAttribute('aria-label') ?? '',
			background: element.classList.contains('warning-kind')
				? ('warning' as const)
				: element.classList.contains('error-kind')
					? ('error' as const)
					: ('none' as const),
		};
	});
}

const hover = '.workbench-hover';

/**
 * Opens the item's tooltip by hovering and returns its text. An item that changes just then drops the tooltip that
 * was about to open, so that it takes another try.
 */
export async function openTooltip(page: Page, extension: string): Promise<string> {
	const item = statusItemLocator(page, extension).first();
	for (let tries = 1; tries < 5; tries += 1) {
		await item.hover();
		try {
			return await readTooltip(page, 3_000);
		} catch {
			await closeTooltip(page);
		}
	}
	await item.hover();
	return readTooltip(page);
}

/** The text of the tooltip that is opening; it is filled a moment later, and anew when it changes meanwhile. */
export async function readTooltip(page: Page, timeout = 20_000): Promise<string> {
	const contents = page.locator(`${hover} .hover-contents`);
	let text = '';
	while (text === '') {
		await contents.filter({ hasText: /\S/ }).first().waitFor({ timeout });
		text = (await contents.allInnerTexts()).join('\n').trim();
	}
	return text;
}

export async function closeTooltip(page: Page): Promise<void> {
	await page.mouse.move(300, 300);
	await page.locator(hover).first().waitFor({ state: 'detached' });
}
