// There is at most one panel, and none that nobody asked for.
import { expect } from 'chai';
import { commands, window } from 'vscode';
import { commands as ids } from '../../src/manifest';
import { panelCount, startedApi, until } from './support/extension';

const closeAll = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeAllEditors');

describe('the panel', () => {
	beforeEach(async () => {
		await startedApi();
	});

	afterEach(async () => {
		await closeAll();
		await until('no panel is open', () => panelCount() === 0);
	});

	it('is not there until someone asks for it', () => {
		expect(panelCount()).to.equal(0);
	});

	it('is one, however often a break is started', async () => {
		await commands.executeCommand(ids.takeBreak);
		await until('the panel is open', () => panelCount() === 1);
		await commands.executeCommand(ids.takeBreak);
		await commands.executeCommand(ids.takeBreak);
		await commands.executeCommand(ids.checkErgonomics);
		await until('the panel is in front', () => window.tabGroups.activeTabGroup.activeTab?.label === 'Break');
		expect(panelCount()).to.equal(1);
	});

	it('opens as a tab of the active group', async () => {
		await commands.executeCommand('workbench.action.files.newUntitledFile');
		await commands.executeCommand(ids.takeBreak);
		await until('the panel is open', () => panelCount() === 1);
		expect(window.tabGroups.all).to.have.length(1);
		expect(window.tabGroups.activeTabGroup.tabs).to.have.length(2);
	});
});
