// What a person does with the keyboard alone: commands, files, typing.
import type { Page } from 'playwright-core';

const quickInput = '.quick-input-widget';

/**
 * Runs a command from the palette by its title, as `Posture Breaks: Take Stretch Break` or a part of it; then takes
 * `choice` from the list that it offers.
 */
export async function runCommand(page: Page, title: string, choice?: string): Promise<void> {
	await page.keyboard.press('F1');
	await take(page, title);
	if (choice !== undefined) {
		await page.locator(`${quickInput} .monaco-list-row`, { hasText: choice }).waitFor();
		await take(page, choice);
	}
	await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** Opens a file of the workspace by its name and leaves the caret in it. */
export async function openFile(page: Page, name: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+P');
	await take(page, name);
	await page.locator(quickInput).waitFor({ state: 'hidden' });
	await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
}

/** Types what is wanted into the quick input that is opening, and takes it once it stands first. */
async function take(page: Page, wanted: string): Promise<void> {
	const widget = page.locator(quickInput);
	await widget.locator('input').first().waitFor();
	await page.keyboard.type(wanted);
	const first = widget.locator('.monaco-list-row.focused', { hasText: wanted });
	await first.waitFor().catch(async () => {
		const rows = await widget.locator('.monaco-list-row').allInnerTexts();
		throw new Error(`"${wanted}" is not offered first; offered: ${rows.slice(0, 5).join(' | ')}`);
	});
	await page.keyboard.press('Enter');
}

/** Presses the keys of a text one after the other, evenly; resolves after the last one. */
export async function typeEvenly(page: Page, text: string, everyMillis: number): Promise<void> {
	const began = performance.now();
	for (const [index, character] of [...text].entries()) {
		const wait = began + index * everyMillis - performance.now();
		if (wait > 0) {
			await page.waitForTimeout(wait);
		}
		await page.keyboard.press(character === '\n' ? 'Enter' : character === ' ' ? 'Space' : character);
	}
}
