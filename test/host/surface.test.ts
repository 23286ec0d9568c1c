// What the focus is in, as far as VS Code's tabs tell it.
import { expect } from 'chai';
import { commands, window, workspace } from 'vscode';
import { activeSurface } from '../../src/host/surface';
import { until } from './support/extension';

describe('the active tab', () => {
	afterEach(async () => {
		await commands.executeCommand('workbench.action.closeAllEditors');
		await until('no tab is open', () => activeSurface() === undefined);
	});

	it('is an editor where text is shown', async () => {
		await window.showTextDocument(await workspace.openTextDocument({ content: 'text' }));
		await until('the editor is in front', () => activeSurface() === 'editor');
		expect(activeSurface()).to.equal('editor');
	});

	for (const command of ['workbench.action.openSettings2', 'workbench.action.openGlobalKeybindings']) {
		it(`is an input that reports nothing after ${command}`, async () => {
			await commands.executeCommand(command);
			await until('a tab is open', () => window.tabGroups.activeTabGroup.activeTab !== undefined);
			expect(activeSurface()).to.equal('opaque');
		});
	}
});
