// A set chosen for the person in a real VS Code: what hurts stays out until it is brought back, a routine of one's
// own beside a wrong one, what is tight, and how each page looks.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BreakPanel, takeBreak } from '../../support/breakSteps';
import { browse, openMovement } from '../../support/browseSteps';
import { ScreenLooks, wholeWindow } from '../../support/screenLooks';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const own = {
	name: 'My <b>two</b>',
	steps: [{ movement: 'seated-cat-cow' }, { movement: 'desk-posture-reset' }],
};
const wrong = { name: 'Wrong', steps: [{ movement: 'cartwheel' }] };

describe('a set that is chosen', () => {
	const code = useVsCode({
		settings: {
			...wholeWindow,
			'postureBreaks.customRoutines': [wrong, own],
			'postureBreaks.ergonomicsCheck': 'off',
		},
	});
	let window: CodeWindow;
	let panel: BreakPanel;
	const leaveOut = (): Promise<unknown> =>
		window.asExtension(
			(vscode) => vscode.workspace.getConfiguration('postureBreaks').get('leaveOut'),
			undefined,
		);

	beforeAll(async () => {
		window = await code().openWindow();
		await window.runCommand('View: Close Primary Side Bar');
	});

	async function openPage(tabs: number, heading: string): Promise<void> {
		for (let index = 0; index < tabs; index++) {
			await panel.press('Tab');
		}
		await panel.press('Enter');
		await panel.waitFor(heading);
	}

	it('is led by what is tight, and says so', async () => {
		panel = await takeBreak(window);
		await openPage(1, 'Where is it tight?');
		await panel.press('ArrowDown');
		await panel.press('ArrowDown');
		expect(await panel.text('[role=option][aria-selected=true]')).toContain('Between the shoulder blades');
		await panel.press('Enter');
		await panel.waitFor('A set made for you');
		expect(await panel.words()).toContain('Your choice leads it: between the shoulder blades.');
	});

	it('can be one of their own, as text; a wrong one is named in the log and left out', async () => {
		await openPage(2, 'Another set');
		const names = await panel.frame.locator('[data-set] .label').allInnerTexts();
		expect(names).toContain(own.name);
		expect(names).not.toContain('Wrong');
		expect(await window.log()).toMatch(/customRoutines\[0\]: "Wrong" .*cartwheel.*left out/);
		await panel.press('End');
		await panel.press('Enter');
		await panel.waitFor(own.name);
		expect(await panel.frame.locator('.set-row .tile-name').allInnerTexts()).toEqual([
			'Seated cat-cow',
			'Posture reset',
		]);
		await panel.press('Enter');
		await panel.waitFor('Seated cat-cow');
	});

	it('leaves out what hurts until "Bring back"', async () => {
		await panel.press('h');
		await panel.waitFor('Stopped');
		await expect.poll(leaveOut).toEqual(['seated-cat-cow']);
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await browse(window);
		expect(await panel.text('[data-movement=seated-cat-cow] .tile-dose')).toBe('Left out');
		await openMovement(panel, 'Seated cat-cow');
		await panel.press('l');
		await expect.poll(leaveOut).toEqual([]);
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		expect(await panel.text('[data-movement=seated-cat-cow] .tile-dose')).toBe('30 s');
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
	});

	it('is chosen on pages without a fault that axe finds, in four themes, narrow and with reduced motion', async () => {
		const looks = new ScreenLooks(code);
		panel = await browse(window);
		await looks.look(panel, 'browse');
		await openMovement(panel, 'Seated twist');
		await looks.look(panel, 'detail');
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		await panel.press('Escape');
		await expect.poll(() => window.panels()).toBe(0);
		panel = await takeBreak(window);
		if ((await panel.heading()) === 'Go on where you stopped') {
			await panel.press('r');
			await panel.press('Escape');
			panel = await takeBreak(window);
		}
		await looks.look(panel, 'first');
		await openPage(1, 'Where is it tight?');
		await panel.press('ArrowDown');
		await looks.look(panel, 'map');
		await panel.press('Escape');
		await openPage(1, 'Another set');
		await looks.look(panel, 'sets');
		expect(new Set(looks.pictured).size).toBe(5 * 4 * 2);
	}, 400_000);
});
