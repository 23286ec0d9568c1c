// Every screen of the panel in a real VS Code, in four themes, narrow and with reduced motion: no fault that axe finds.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, openPanel, takeBreak } from '../support/breakSteps';
import { root } from '../support/sources';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { themes } from '../support/vscode/themes';
import { useVsCode } from '../support/vscode/useVsCode';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(root, 'out', 'screens');

/** The ways in which a panel is looked at. */
const surroundings = [
	{ name: 'wide', size: { width: 1280, height: 800 }, reducedMotion: false },
	{ name: '300', size: { width: 348, height: 800 }, reducedMotion: false },
	{ name: 'reduced', size: { width: 1280, height: 800 }, reducedMotion: true },
] as const;

interface Fault {
	readonly rule: string;
	readonly where: readonly string[];
}

/** Runs axe with all its rules inside the page itself, excluding nothing. */
async function faultsIn(frame: Frame): Promise<readonly Fault[]> {
	await frame.evaluate(axe);
	return frame.evaluate(async () => {
		const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations } = await checker.run(document);
		return violations.map(({ id, nodes }) => ({
			rule: id,
			where: nodes.map(({ target }) => String(target)),
		}));
	});
}

describe.each(surroundings)('in a $name panel', ({ name, size, reducedMotion }) => {
	const code = useVsCode({
		size,
		reducedMotion,
		settings: {
			'workbench.activityBar.location': 'hidden',
			'workbench.secondarySideBar.defaultVisibility': 'hidden',
			'postureBreaks.dev.panelScale': 1,
		},
	});
	let window: CodeWindow;

	beforeAll(async () => {
		mkdirSync(pictures, { recursive: true });
		window = await code().openWindow();
		await window.runCommand('View: Close Primary Side Bar');
	});

	async function look(panel: BreakPanel, screen: string): Promise<void> {
		for (const [theme, { name: colorTheme, bodyClass }] of Object.entries(themes)) {
			await code().updateSettings({ 'workbench.colorTheme': colorTheme });
			await expect
				.poll(() => panel.frame.evaluate(() => [...document.body.classList]), { message: theme })
				.toContain(bodyClass);
			expect(await faultsIn(panel.frame), `${screen} in ${theme}`).toEqual([]);
			const element = await panel.frame.frameElement();
			await element.screenshot({ path: join(pictures, `vscode-${screen}-${theme}-${name}.png`) });
		}
	}

	it('finds a fault that is planted, so that finding none means something', async () => {
		const { frame } = await takeBreak(window);
		await frame.evaluate(() => {
			const image = document.createElement('img');
			image.id = 'planted';
			document.querySelector('main')?.append(image);
		});
		expect(await faultsIn(frame)).toContainEqual({ rule: 'image-alt', where: ['#planted'] });
		await frame.evaluate(() => document.querySelector('#planted')?.remove());
		expect(await faultsIn(frame)).toEqual([]);
	});

	it('shows the break without one', async () => {
		const panel = await openPanel(window);
		await look(panel, 'first');
		await panel.listens();
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		await look(panel, 'movement');
		await panel.press('p');
		await panel.waitFor('Paused');
		await look(panel, 'paused');
		await panel.press('h');
		await panel.waitFor('Stopped');
		await look(panel, 'stopped');
		await panel.press('Enter');
		while ((await panel.checkPosition()) === '') {
			await panel.press('s');
		}
		await look(panel, 'check');
		await panel.answerCheck();
		await panel.waitFor('How does your upper back feel now?');
		await look(panel, 'question');
		await panel.press('3');
		await panel.waitFor('Take it easy');
		await look(panel, 'worse');
	}, 300_000);
});
