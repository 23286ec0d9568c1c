// What a person does in the break's panel by keyboard, and what they see there.
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { CodeWindow } from './vscode/codeWindow';

/** In the panel no key acts for this long after the focus has arrived. */
export const quietAfterFocus = 1_000;

/** The movements of the quick set in their order. */
export const quickSet = [
	'Shoulder rolls',
	'Seated cat-cow',
	'Ear to shoulder',
	'Upper back reach',
	'Seated twist',
	'Posture reset',
];

/** The open panel, once its page shows something. */
export async function openPanel(window: CodeWindow): Promise<BreakPanel> {
	const frame = await window.panel();
	await frame.locator('h1').waitFor();
	return new BreakPanel(window, frame);
}

/** "Take Stretch Break" from the palette; resolves when keys act in the panel. */
export async function takeBreak(window: CodeWindow): Promise<BreakPanel> {
	await window.runCommand('Take Stretch Break');
	const panel = await openPanel(window);
	await panel.listens();
	return panel;
}

/** Types until a break is due, and not only if the gap that is open is counted too. */
export async function workUntilDue(window: CodeWindow): Promise<void> {
	await window.openFile();
	await expect
		.poll(async () => {
			await window.type('work ');
			return (await window.state()).phase;
		})
		.toBe('due');
	await window.type('w');
}

/** What the workspace's file holds now, saved or not. */
export function written(window: CodeWindow): Promise<string> {
	return window.asExtension(
		(vscode) =>
			vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('notes.txt'))?.getText() ?? '',
		undefined,
	);
}

/** Lets the countdowns of the next page pass that many times faster. */
export function setPace(window: CodeWindow, panelScale: number): Promise<void> {
	return setDevelopmentClock(window, 'dev.panelScale', panelScale);
}

/** Sets a scale of the development clock. It is contributed nowhere, so that only a settings file can hold it. */
export async function setDevelopmentClock(
	window: CodeWindow,
	key: 'dev.panelScale' | 'dev.timeScale',
	scale: number,
): Promise<void> {
	await window.asExtension(
		async (vscode, text) => {
			const [folder] = vscode.workspace.workspaceFolders ?? [];
			if (folder === undefined) {
				throw new Error('There is no workspace folder.');
			}
			const edit = new vscode.WorkspaceEdit();
			const file = vscode.Uri.joinPath(folder.uri, '.vscode', 'settings.json');
			edit.createFile(file, { overwrite: true, contents: new TextEncoder().encode(text) });
			await vscode.workspace.applyEdit(edit);
		},
		JSON.stringify({ [`postureBreaks.${key}`]: scale }),
	);
	const current = (): Promise<unknown> =>
		window.asExtension((vscode, name) => vscode.workspace.getConfiguration('postureBreaks').get(name), key);
	await expect.poll(current).toBe(scale);
}

/** One life of the panel's page. */
export class BreakPanel {
	constructor(
		readonly window: CodeWindow,
		readonly frame: Frame,
	) {}

	/** Resolves when the page has had the focus for so long that its keys act. */
	async listens(): Promise<void> {
		await this.frame.waitForFunction(
			(quiet) => {
				const page = globalThis as unknown as { focusArrivedAt?: number };
				if (page.focusArrivedAt === undefined) {
					page.focusArrivedAt = performance.now();
					window.addEventListener('focus', () => {
						page.focusArrivedAt = performance.now();
					});
				}
				return document.hasFocus() && performance.now() - page.focusArrivedAt >= quiet;
			},
			quietAfterFocus,
			{ polling: 50 },
		);
	}

	press(keys: string): Promise<void> {
		return this.window.press(keys);
	}

	heading(): Promise<string> {
		return this.text('h1');
	}

	/** The words of the first such element; empty when there is none. */
	async text(selector: string): Promise<string> {
		const [words = ''] = await this.frame.locator(selector).allInnerTexts();
		return words.trim();
	}

	/** Everything that the page says. */
	words(): Promise<string> {
		return this.text('main');
	}

	/** The name of the element that has the focus. */
	focused(): Promise<string> {
		return this.frame.evaluate(() => document.activeElement?.querySelector('.label')?.textContent ?? '');
	}

	async waitFor(heading: string): Promise<void> {
		await expect.poll(() => this.heading()).toBe(heading);
	}

	/** The number in the ring; NaN when there is none. */
	async secondsLeft(): Promise<number> {
		const [number = ''] = await this.frame.locator('.ring-number').allTextContents();
		return Number.parseInt(number, 10);
	}

	/** The last number that is seen in the ring before the page is gone. */
	async secondsLeftAtEnd(): Promise<number> {
		let seconds = Number.NaN;
		try {
			for (;;) {
				seconds = await this.secondsLeft();
				await this.frame.waitForTimeout(50);
			}
		} catch {
			return seconds;
		}
	}

	/** Notes every heading from now on; ask for them with `headings`. */
	async noteHeadings(): Promise<void> {
		await this.frame.evaluate(() => {
			const headings: string[] = [];
			const note = (): void => {
				const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
				if (heading !== headings.at(-1)) {
					headings.push(heading);
				}
			};
			note();
			new MutationObserver(note).observe(document.body, {
				childList: true,
				subtree: true,
				characterData: true,
			});
			Object.assign(globalThis, { headings });
		});
	}

	/** The headings since `noteHeadings`. */
	headings(): Promise<readonly string[]> {
		return this.frame.evaluate(() => (globalThis as unknown as { headings: readonly string[] }).headings);
	}

	/** Where the ergonomics check is, as "Your desk, 2 of 4"; empty before and after it. */
	checkPosition(): Promise<string> {
		return this.text('.panel-check .top');
	}

	/** Gives the same answer to all that is asked of the desk; returns what was asked. */
	async answerCheck(key: '1' | '2' | '3' = '1'): Promise<readonly string[]> {
		const asked: string[] = [];
		await expect.poll(() => this.checkPosition()).not.toBe('');
		for (let at = await this.checkPosition(); at !== ''; at = await this.checkPosition()) {
			asked.push(await this.heading());
			await this.press(key);
			await expect.poll(() => this.checkPosition()).not.toBe(at);
		}
		return asked;
	}
}
