// Looks at a screen of the panel in a real VS Code, in four themes, wide with motion and narrow without: no fault that
// axe finds, and a picture of each in out/screens.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { BreakPanel } from './breakSteps';
import { root } from './sources';
import { type Theme, themes } from './vscode/themes';
import type { VsCode } from './vscode/vsCode';

const pictures = join(root, 'out', 'screens');

/** Settings that leave the panel nearly the whole window. */
export const wholeWindow = {
	'workbench.activityBar.location': 'hidden',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Rules of best practice and experimental ones too. Contrast of 7 : 1 is more than VS Code's own tokens give (its
 * primary button has 4.5 in Dark Modern), so the enhanced rule cannot be met by a page that uses them.
 */
const everyRule = Object.fromEntries(
	axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
);

interface Fault {
	readonly rule: string;
	readonly where: readonly string[];
}

const planted: Fault = { rule: 'image-alt', where: ['#planted'] };

/** Plants a fault in the page, and says what axe finds there, with nothing excluded. */
async function faultsWithPlanted(frame: Frame): Promise<readonly Fault[]> {
	return frame.evaluate(async (rules) => {
		const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
		const image = document.createElement('img');
		image.id = 'planted';
		document.querySelector('main')?.append(image);
		const { violations } = await checker.run(document, { rules });
		image.remove();
		return violations.map(({ id, nodes }) => ({
			rule: id,
			where: nodes.map(({ target }) => String(target)),
		}));
	}, everyRule);
}

export class ScreenLooks {
	/** The names of all pictures that were taken. */
	readonly pictured: string[] = [];
	/** Every other screen goes through the themes backwards, which spares a change of theme. */
	#order: readonly Theme[] = ['dark', 'light', 'highContrastDark', 'highContrastLight'];

	constructor(private readonly code: () => VsCode) {
		mkdirSync(pictures, { recursive: true });
	}

	async look(panel: BreakPanel, screen: string): Promise<void> {
		const { frame, window } = panel;
		const classes = (): Promise<readonly string[]> => bodyClasses(frame);
		await frame.evaluate(axe.source);
		for (const theme of this.#order) {
			const { name, bodyClass } = themes[theme];
			await this.code().updateSettings({ 'workbench.colorTheme': name });
			await expect.poll(() => themeClass(frame), { message: theme }).toBe(bodyClass);
			await setPanelWidth(panel, 1200);
			await this.#check(panel, `vscode-${screen}-${theme}-wide`);
			await window.page.emulateMedia({ reducedMotion: 'reduce' });
			await setPanelWidth(panel, 300);
			await expect.poll(classes).toContain('vscode-reduce-motion');
			await this.#check(panel, `vscode-${screen}-${theme}-300-reduced`);
			await window.page.emulateMedia({ reducedMotion: 'no-preference' });
			await expect.poll(classes).not.toContain('vscode-reduce-motion');
		}
		await setPanelWidth(panel, 1200);
		this.#order = [...this.#order].reverse();
	}

	async #check({ frame }: BreakPanel, name: string): Promise<void> {
		expect(await faultsWithPlanted(frame), name).toEqual([planted]);
		const element = await frame.frameElement();
		await element.screenshot({ path: join(pictures, `${name}.png`) });
		this.pictured.push(name);
	}
}

function bodyClasses(frame: Frame): Promise<readonly string[]> {
	return frame.evaluate(() => [...document.body.classList]);
}

/** High contrast light has the class of high contrast dark as well. */
async function themeClass(frame: Frame): Promise<string | undefined> {
	const classes = await bodyClasses(frame);
	const all = ['vscode-high-contrast-light', 'vscode-high-contrast', 'vscode-light', 'vscode-dark'];
	return all.find((name) => classes.includes(name));
}

/** Gives the panel itself that width; VS Code takes some of the window for itself. */
async function setPanelWidth({ frame, window: { page } }: BreakPanel, width: number): Promise<void> {
	const innerWidth = (): Promise<number> => frame.evaluate(() => globalThis.innerWidth);
	const taken = (page.viewportSize()?.width ?? 0) - (await innerWidth());
	await page.setViewportSize({ width: width + taken, height: 800 });
	await expect.poll(innerWidth).toBe(width);
}
