// What ships works: the package, installed into a clean VS Code, guides through a quick set at its real pace.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPanel, quickSet, takeBreak } from '../../support/breakSteps';
import { root } from '../../support/sources';
import type { CodeWindow } from '../../support/vscode/codeWindow';
import { useVsCode } from '../../support/vscode/useVsCode';

const vsix = join(root, 'out', 'test', 'posture-breaks.vsix');

/** Movements and changes of the quick set, in seconds. */
const setSeconds = 169;

function makePackage(): string {
	mkdirSync(join(root, 'out', 'test'), { recursive: true });
	const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
	return execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
}

/** Made before anything is started: VS Code is launched with it. */
const printed = makePackage();

describe('the package, installed into a clean VS Code', () => {
	const code = useVsCode({
		vsix,
		settings: { 'postureBreaks.dev.timeScale': 600, 'postureBreaks.dev.panelScale': 600 },
	});
	let window: CodeWindow;
	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('is made without a warning', () => {
		expect(printed).toMatch(/Packaged: .*posture-breaks\.vsix/);
		expect(printed).not.toMatch(/warning/i);
	});

	it('shows its item in a fresh window, and opens and asks nothing', async () => {
		await expect.poll(() => window.statusItem()).toMatchObject({ label: 'Break timer at zero' });
		expect(await window.notifications.seen()).toEqual([]);
		expect(await window.panels()).toBe(0);
	});

	it('takes no notice of the development clock', async () => {
		await window.openFile();
		await window.type('twenty characters or', { everyMillis: 100 });
		const { codingMs } = await window.state();
		expect(codingMs).toBeGreaterThan(0);
		expect(codingMs).toBeLessThan(60_000);
	});

	it('guides through a whole quick set at its real pace', async () => {
		const panel = await takeBreak(window);
		await panel.waitFor('Quick seated set');
		await panel.noteHeadings();
		await panel.press('Enter');
		await panel.waitFor('Shoulder rolls');
		const began = performance.now();
		await expect
			.poll(() => panel.checkPosition(), { timeout: (setSeconds + 30) * 1_000, interval: 500 })
			.toBe('Your desk, 1 of 4');
		const seconds = (performance.now() - began) / 1_000;
		expect(seconds).toBeGreaterThan(setSeconds - 2);
		expect(seconds).toBeLessThan(setSeconds + 8);
		expect((await panel.headings()).filter((heading) => quickSet.includes(heading))).toEqual(
			expect.arrayContaining(quickSet),
		);

		expect(await panel.answerCheck()).toHaveLength(4);
		await panel.waitFor('How does your upper back feel now?');
		await panel.press('2');
		await panel.waitFor('Done');
		await panel.press('Enter');
		await expect.poll(() => window.panels()).toBe(0);
		expect((await window.state()).codingMs).toBeLessThan(60_000);
		expect(window.states().map(({ snapshot }) => snapshot.phase)).toContain('onBreak');
	}, 300_000);

	it('opens the same panel again', async () => {
		await window.runCommand('Take Stretch Break');
		await (await openPanel(window)).waitFor('Quick seated set');
	});
});
