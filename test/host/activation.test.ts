// The extension starts in either extension host, and VS Code knows what it contributes.
import { expect } from 'chai';
import { commands, extensions } from 'vscode';
import { extensionId } from '../../src/manifest';

describe('the extension', () => {
	const extension = extensions.getExtension(extensionId);

	it('is found under its id', () => {
		expect(extension?.id).to.equal(extensionId);
	});

	it('starts and hands out its API', async () => {
		const api = await extension?.activate();
		expect(extension?.isActive).to.equal(true);
		expect(api).to.include({ version: 1 });
		expect(api.state()).to.have.property('phase', 'resting');
	});

	it('registers every command that it contributes', async () => {
		await extension?.activate();
		const contributed: readonly { readonly command: string }[] = extension?.packageJSON.contributes.commands;
		const registered = await commands.getCommands(true);
		expect(contributed).to.have.length.greaterThan(2);
		expect(registered).to.include.members(contributed.map(({ command }) => command));
	});
});
