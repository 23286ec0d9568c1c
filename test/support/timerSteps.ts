// What a person at work does and sees of the timer, and the state that a test begins with.
import { expect } from 'vitest';
import { commands } from '../../src/manifest';
import type { CodeWindow } from './vscode/codeWindow';
import type { SeenNotification } from './vscode/notifications';

/** Begins a test at zero: no panel, no notification, the timer cleared and the caret in the workspace's file. */
export async function startAnew(window: CodeWindow): Promise<void> {
	await tidy(window);
	await expect.poll(() => window.openTabs()).toEqual([]);
	await window.openFile();
	await tidy(window, true);
}

async function tidy(window: CodeWindow, keepEditors = false): Promise<void> {
	await window.asExtension(
		async (vscode, { skip, keep }) => {
			await vscode.workspace.saveAll();
			if (!keep) {
				await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			}
			await vscode.commands.executeCommand('notifications.clearAll');
			await vscode.commands.executeCommand(skip);
		},
		{ skip: commands.skip, keep: keepEditors },
	);
}

/** Types until a break is due, and not only if the gap that is open is counted too; returns when the last key was pressed. */
export async function workUntilDue(window: CodeWindow): Promise<number> {
	await workUntil(window, async () => (await window.state()).phase === 'due');
	await window.type('w', { everyMillis: 0 });
	return Date.now();
}

/** Types until something is so; returns when the last key was pressed. */
export async function workUntil(window: CodeWindow, isSo: () => Promise<boolean>): Promise<number> {
	const longest = Date.now() + 60_000;
	while (Date.now() < longest) {
		await window.type('w', { everyMillis: 0 });
		const pressed = Date.now();
		if (await isSo()) {
			return pressed;
		}
		await window.page.waitForTimeout(200);
	}
	throw new Error('A minute of typing did not bring it about.');
}

/** The notifications of a due break since a moment, oldest first. */
export async function offersSince(window: CodeWindow, since: number): Promise<readonly SeenNotification[]> {
	const seen = await window.notifications.seen();
	return seen.filter(({ message, at }) => message.includes('Break due') && at >= since);
}

/** Resolves with the notifications since a moment, once there are that many. */
export async function waitForOffers(
	window: CodeWindow,
	since: number,
	count: number,
): Promise<readonly SeenNotification[]> {
	await expect
		.poll(async () => (await offersSince(window, since)).length, { interval: 20, timeout: 60_000 })
		.toBeGreaterThanOrEqual(count);
	return offersSince(window, since);
}

/** Resolves when the time in which something was to happen, or not, has passed. */
export async function timeIsPast(moment: number): Promise<void> {
	await expect.poll(() => Date.now(), { timeout: 180_000 }).toBeGreaterThan(moment);
}
