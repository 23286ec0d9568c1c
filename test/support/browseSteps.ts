// What a person does among the movements by keyboard: opens the page, goes to one, starts it, goes through it.
import { expect } from 'vitest';
import { movements } from '../../src/core/movements/movements';
import { movementTexts } from '../../src/core/movements/movementTexts';
import { type BreakPanel, openPanel } from './breakSteps';
import type { CodeWindow } from './vscode/codeWindow';

/** Name and id of every movement, in the order of the grid. */
export const everyMovement = Object.values(movements).map(({ id }) => ({ id, name: movementTexts[id].name }));

/** "Browse Movements" from the palette; resolves when keys act there. */
export async function browse(window: CodeWindow): Promise<BreakPanel> {
	await window.runCommand('Browse Movements');
	const panel = await openPanel(window);
	await panel.waitFor('Browse movements');
	await panel.listens();
	return panel;
}

/** Goes to a movement by the arrow keys and opens its page. */
export async function openMovement(panel: BreakPanel, name: string): Promise<void> {
	await panel.press('Home');
	const at = everyMovement.findIndex((movement) => movement.name === name);
	for (let steps = 0; steps < at; steps++) {
		await panel.press('ArrowRight');
	}
	await expect.poll(() => panel.focused()).toBe(name);
	await panel.press('Enter');
	await panel.waitFor(name);
	await expect.poll(() => panel.focused()).toBe('Start this one');
}

/** Waits until the set is over, past the question where it comes, and stays on the last screen. */
export async function goThrough(panel: BreakPanel): Promise<void> {
	await expect.poll(() => panel.heading(), { timeout: 30_000 }).toMatch(/^(Done|How does .*)$/);
	if ((await panel.heading()) !== 'Done') {
		await panel.listens();
		await panel.press('Escape');
		await panel.waitFor('Done');
	}
}
