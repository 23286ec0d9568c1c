// Every screen of the panel in a real VS Code, in four themes, wide with motion and narrow without: no fault that axe
// finds, and a picture of each in out/screens.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, takeBreak } from '../support/breakSteps';
import { root } from '../support/sources';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { type Theme, themes } from '../support/vscode/themes';
import { useVsCode } from '../support/vscode/useVsCode';

const pictures = join(root, 'out', 'screens');

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

describe('the screens of a break', () => {
	const code = useVsCode({
		settings: {
			'workbench.activityBar.location': 'hidden',
			'workbench.secondarySideBar.defaultVisibility': 'hidden',
			// A cue lasts for as long as it is looked at.
			'postureBreaks.dev.panelScale': 0.02,
		},
	});
	let window: CodeWindow;
	let panel: BreakPanel;
	/** Every other screen goes through the themes backwards, which spares a change of theme. */
	let order: readonly Theme[] = ['dark', 'light', 'highContrastDark', 'highContrastLight'];
	const pictured: string[] = [];

	beforeAll(async () => {
		mkdirSync(pictures, { recursive: true });
		window = await code().openWindow();
		await window.runCommand('View: Close Primary Side Bar');
	});

	const innerWidth = (): Promise<number> => panel.frame.evaluate(() => globalThis.innerWidth);
	const bodyClasses = (): Promise<readonly string[]> =>
		panel.frame.evaluate(() => [...document.body.classList]);
	/** High contrast light has the class of high contrast dark as well. */
	const themeClass = async (): Promise<string | undefined> => {
		const classes = await bodyClasses();
		const all = ['vscode-high-contrast-light', 'vscode-high-contrast', 'vscode-light', 'vscode-dark'];
		return all.find((name) => classes.includes(name));
	};

	/** Gives the panel itself that width; VS Code takes some of the window for itself. */
	async function setPanelWidth(width: number): Promise<void> {
		const { page } = window;
		const taken = (page.viewportSize()?.width ?? 0) - (await innerWidth());
		await page.setViewportSize({ width: width + taken, height: 800 });
		await expect.poll(innerWidth).toBe(width);
	}

	async function check(screen: string, theme: Theme, as: string): Promise<void> {
		const name = `vscode-${screen}-${theme}-${as}`;
		expect(await faultsWithPlanted(panel.frame), name).toEqual([planted]);
		const element = await panel.frame.frameElement();
		await element.screenshot({ path: join(pictures, `${name}.png`) });
		pictured.push(name);
	}

	async function look(screen: string): Promise<void> {
		await panel.frame.evaluate(axe.source);
		for (const theme of order) {
			const { name, bodyClass } = themes[theme];
			await code().updateSettings({ 'workbench.colorTheme': name });
			await expect.poll(themeClass, { message: theme }).toBe(bodyClass);
			await setPanelWidth(1200);
			await check(screen, theme, 'wide');
			await window.page.emulateMedia({ reducedMotion: 'reduce' });
			await setPanelWidth(300);
			await expect.poll(bodyClasses).toContain('vscode-reduce-motion');
			await check(screen, theme, '300-reduced');
			await window.page.emulateMedia({ reducedMotion: 'no-preference' });
			await expect.poll(bodyClasses).not.toContain('vscode-reduce-motion');
		}
		await setPanelWidth(1200);
		order = [...order].reverse();
	}

	it('before it: the first one, and when to see someone', async () => {
		panel = await takeBreak(window);
		await look('first');
		await panel.press('Tab');
		await panel.press('Enter');
		await panel.waitFor('When to see someone');
		await look('advice');
		await panel.press('Escape');
		await panel.waitFor('Quick seated set');
	}, 240_000);

	it('in the set: movement, cues and pauses', async () => {
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		await look('movement-cycles');
		await panel.press('s');
		await panel.waitFor('Seated cat-cow');
		await look('cue-next');
		await panel.press('s');
		await panel.waitFor('Ear to shoulder');
		await panel.press('ArrowRight');
		await panel.waitFor('Now to the right');
		await look('cue-switch');
		await panel.press('ArrowLeft');
		await panel.waitFor('Ear to shoulder');
		await look('movement-hold');
		await panel.press('p');
		await panel.waitFor('Paused');
		await look('paused');
		await panel.press('Space');
		await panel.waitFor('Ear to shoulder');
		await window.openFile();
		panel = await takeBreak(window);
		await panel.waitFor('Paused: the panel was hidden');
		await look('paused-by-itself');
	}, 240_000);

	it('cut short: when something hurts, and coming back', async () => {
		await panel.press('h');
		await panel.waitFor('Stopped');
		await look('stopped');
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		await panel.waitFor('Go on where you stopped');
		await look('resume');
	}, 240_000);

	it('after the set: check, question, worse and done', async () => {
		await panel.press('Enter');
		await leaveSet();
		await look('check');
		await panel.answerCheck();
		await panel.waitFor('How does your upper back feel now?');
		await look('question');
		await panel.press('3');
		await panel.waitFor('Take it easy');
		await look('worse');
		await panel.press('Enter');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		await panel.press('Enter');
		await leaveSet();
		await panel.answerCheck();
		await panel.press('2');
		await panel.waitFor('Done');
		await look('done');
		expect(new Set(pictured).size).toBe(14 * 4 * 2);
	}, 240_000);

	async function leaveSet(): Promise<void> {
		while ((await panel.checkPosition()) === '') {
			await panel.press('s');
		}
	}
});
