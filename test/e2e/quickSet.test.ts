// A whole quick set by keyboard clears the timer; too little of one, or the ergonomics check alone, does not.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPanel, quickSet, takeBreak, workUntilDue, written } from '../support/breakSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

describe('a break', () => {
	const code = useVsCode({
		settings: {
			'postureBreaks.workMinutes': 5,
			'postureBreaks.dev.timeScale': 60,
			'postureBreaks.dev.panelScale': 20,
		},
	});
	let window: CodeWindow;
	const panels = (): Promise<number> => window.panels();

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('clears nothing when less than 60 % of the set was done, and says so', async () => {
		await workUntilDue(window);
		const { codingMs } = await window.state();
		const panel = await takeBreak(window);
		await panel.press('Enter');
		while ((await panel.checkPosition()) === '') {
			await panel.press('s');
		}
		await panel.answerCheck();
		await panel.waitFor('How does your upper back feel now?');
		await panel.press('Escape');
		await panel.waitFor('Done');
		expect(await panel.words()).toContain('Too little of the set was done, so the timer was not cleared.');
		await panel.press('Enter');
		await expect.poll(panels).toBe(0);
		expect((await window.state()).codingMs).toBeGreaterThan(codingMs / 2);
		await expect.poll(() => window.statusItem()).toMatchObject({ text: expect.stringContaining('Break at') });
	});

	it('clears the timer when the set is done and the check answered, and gives the caret back', async () => {
		await window.openFile();
		await window.type('before ');
		const panel = await takeBreak(window);
		await panel.waitFor('Quick seated set');
		expect((await window.state()).codingMs).toBeGreaterThan(150_000);
		await panel.noteHeadings();
		await panel.press('Enter');
		await expect
			.poll(() => window.statusItem())
			.toMatchObject({ text: expect.stringMatching(/^Break, [1-6] of 6$/) });
		const desk = await panel.answerCheck();
		expect(desk).toHaveLength(4);
		await panel.waitFor('How does your upper back feel now?');
		await expect.poll(() => window.state()).toMatchObject({ phase: 'resting', codingMs: 0 });
		await expect.poll(() => window.statusItem()).toMatchObject({ text: '', label: 'Break timer at zero' });

		await panel.press('1');
		await panel.waitFor('Done');
		const movements = (await panel.headings()).filter((heading) => quickSet.includes(heading));
		expect([...new Set(movements)]).toEqual(quickSet);
		expect(await panel.words()).toContain('Next break after 5 minutes of coding.');
		expect(await window.state()).toMatchObject({ phase: 'resting', codingMs: 0 });
		expect(window.states().map(({ snapshot }) => snapshot.phase)).toContain('onBreak');

		await panel.press('Enter');
		await expect.poll(panels).toBe(0);
		await window.type('after');
		await expect.poll(() => written(window)).toMatch(/before after$/);
		expect((await window.state()).phase).toBe('coding');
	});

	it('asks all twelve of the desk on demand, which is no break', async () => {
		const seen = window.states().length;
		await window.runCommand('Check Workstation Ergonomics');
		const panel = await openPanel(window);
		await panel.listens();
		expect(await panel.answerCheck('2')).toHaveLength(12);
		await panel.waitFor('Done');
		expect(await panel.words()).toContain('That was your desk.');
		await panel.press('Enter');
		await expect.poll(panels).toBe(0);
		const phases = window.states().map(({ snapshot }) => snapshot.phase);
		expect(phases.slice(0, seen)).toContain('onBreak');
		expect(phases.slice(seen)).not.toContain('onBreak');
		expect((await window.state()).codingMs).toBeGreaterThan(0);
	});
});
