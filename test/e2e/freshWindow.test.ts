// A window in which the extension starts for the first time: it is there, and asks for nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

describe.each(['node', 'worker'] as const)('a fresh window, in the %s host', (host) => {
	const code = useVsCode({ host });
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
	});

	it('shows the status bar item, at rest', async () => {
		await expect.poll(() => window.statusItem()).toMatchObject({ background: 'none' });
		expect(await window.state()).toMatchObject({ phase: 'resting', codingMs: 0 });
	});

	it('opens nothing and asks nothing', async () => {
		expect(await window.panels()).toBe(0);
		expect(await window.openTabs()).toEqual([]);
		expect(await window.notifications.seen()).toEqual([]);
	});

	it('would have been seen opening or asking', async () => {
		await window.openFile();
		await window.asExtension(async (vscode) => {
			vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.Active).webview.html = '<p>Test';
			void vscode.window.showInformationMessage('Test');
		}, undefined);
		await expect.poll(() => window.panels()).toBe(1);
		await expect.poll(() => window.openTabs()).toEqual(['notes.txt', 'Test']);
		await expect.poll(() => window.notifications.seen()).toMatchObject([{ message: 'Test' }]);
	});
});
