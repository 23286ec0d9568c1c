// The host's second file: what nobody needs who just works comes once.
import { expect } from 'chai';
import { commands } from 'vscode';
import { commands as ids } from '../../src/manifest';
import { panelCount, startedApi, until } from './support/extension';
import { loadsOfSecondFile } from './support/secondFile';

describe('the second file', () => {
	it('is loaded once, however much is asked for', async () => {
		await startedApi();
		try {
			await commands.executeCommand(ids.takeBreak);
			await until('the panel is open', () => panelCount() === 1);
			expect(loadsOfSecondFile()).to.equal(1);
			await commands.executeCommand(ids.checkErgonomics);
			expect(loadsOfSecondFile()).to.equal(1);
		} finally {
			await commands.executeCommand('workbench.action.closeAllEditors');
			await until('no panel is open', () => panelCount() === 0);
		}
	});
});
