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

/**
 * The text of the item's tooltip, opened by hovering and closed again. VS Code fills it a moment after it opens, and
 * anew when it changes meanwhile.
 */
export async function readTooltip(page: Page, extension: string): Promise<string> {
	const contents = page.locator('.workbench-hover .hover-contents');
	await statusItemLocator(page, extension).first().hover();
	let text = '';
	while (text === '') {
		await contents.filter({ hasText: /\S/ }).first().waitFor();
		text = (await contents.allInnerTexts()).join('\n').trim();
	}
	await page.mouse.move(300, 300);
	await page.locator('.workbench-hover').first().waitFor({ state: 'detached' });
	return text;
}
