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

	/** Opens a page from the first screen, whose links lie one `key` apart. */
	async function openPage(key: 'Tab' | 'Shift+Tab', heading: string): Promise<void> {
		await panel.press(key);
		await panel.press('Enter');
		await panel.waitFor(heading);
	}

	/** From the command to a page that has drawn all its pictures, in milliseconds; the panel is closed after. */
	async function openingTime(command: string): Promise<number> {
		const began = performance.now();
		await window.asExtension((vscode, id) => void vscode.commands.executeCommand(id), command);
		const frame = await window.panel();
		await frame.waitForFunction(
			() =>
				document.querySelector('posture-picture path[d]') !== null &&
				document.querySelector('[data-wanted]') === null,
		);
		const millis = performance.now() - began;
		await window.asExtension(
			(vscode) => void vscode.commands.executeCommand('workbench.action.closeActiveEditor'),
			undefined,
		);
		await expect.poll(() => window.openTabs()).toEqual([]);
		return millis;
	}

	it('is led by what is tight, and says so', async () => {
		panel = await takeBreak(window);
		await openPage('Tab', 'Where is it tight?');
		await panel.press('ArrowDown');
		await panel.press('ArrowDown');
		expect(await panel.text('[role=option][aria-selected=true]')).toContain('Between the shoulder blades');
		await panel.press('Enter');
		await panel.waitFor('A set made for you');
		await panel.listens();
		expect(await panel.words()).toContain('Your choice leads it: between the shoulder blades.');
	});

	it('is chosen on pages without a fault that axe finds, in four themes, narrow and with reduced motion', async () => {
		const looks = new ScreenLooks(code);
		await looks.look(panel, 'first-reason');
		await openPage('Tab', 'Where is it tight?');
		await panel.press('ArrowDown');
		await looks.look(panel, 'map');
		await panel.press('Escape');
		await openPage('Tab', 'Another set');
		await looks.look(panel, 'sets');
		await panel.press('Escape');
		await openPage('Tab', 'Browse movements');
		await looks.look(panel, 'browse');
		await openMovement(panel, 'Seated twist');
		await looks.look(panel, 'detail');
		await panel.press('Escape');
		await panel.waitFor('Browse movements');
		await panel.press('Escape');
		await panel.waitFor('A set made for you');
		expect(new Set(looks.pictured).size).toBe(5 * 4 * 2);
	}, 400_000);

	it('can be one of their own, as text; a wrong one is named in the log and left out', async () => {
		await openPage('Shift+Tab', 'Another set');
		const names = await panel.frame.locator('[data-set] .label').allInnerTexts();
		expect(names).toContain(own.name);
		expect(names).not.toContain('Wrong');
		expect(await window.log()).toMatch(/customRoutines\[0\]: "Wrong" .*cartwheel.*left out/);
		await panel.press('End');
		await panel.press('Enter');
		await panel.waitFor(own.name);
		await panel.listens();
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

	it('is looked for among all movements, which open in less than twice the time of one picture', async () => {
		const [all, one]: [number[], number[]] = [[], []];
		const isShown = (): boolean => Math.min(...all) < 2 * Math.min(...one);
		// Whatever else the machine does only adds: a busy one needs more rounds until the least of each is true.
		for (let round = 0; round < 4 || (round < 12 && !isShown()); round++) {
			all.push(await openingTime('postureBreaks.browseMovements'));
			one.push(await openingTime('postureBreaks.checkErgonomics'));
		}
		expect(isShown(), `all: ${all.join(', ')}; one: ${one.join(', ')}`).toBe(true);
		console.log(
			`All movements open in ${all.map(Math.round).join(', ')} ms, one in ${one.map(Math.round).join(', ')}.`,
		);
	});
});
