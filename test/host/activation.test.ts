// The extension starts in either extension host, and VS Code knows what it contributes.
import { expect } from 'chai';
import { commands, extensions } from 'vscode';
import { extensionId } from '../../src/manifest';
import { startedApi, until } from './support/extension';
import { loadsOfSecondFile } from './support/secondFile';

describe('the extension', () => {
	const extension = extensions.getExtension(extensionId);

	it('is found under its id', () => {
		expect(extension?.id).to.equal(extensionId);
	});

	it('starts and hands out its API', async () => {
		const api = await startedApi();
		expect(extension?.isActive).to.equal(true);
		expect(api).to.have.all.keys('version', 'state', 'onDidChange', 'requestQuiet');
		expect(api.version).to.equal(1);
	});

	it('begins at zero', async () => {
		const { state } = await startedApi();
		expect(state()).to.deep.equal({ phase: 'resting', codingMs: 0, dueInMs: 30 * 60_000, snoozes: 0 });
	});

	it('needs no second file for that, and loads it for the first thing that does', async () => {
		const { state, requestQuiet } = await startedApi();
		expect(loadsOfSecondFile()).to.equal(0);
		const quiet = requestQuiet('A test');
		await until('the timer is held', () => state().holding === 'extension');
		expect(loadsOfSecondFile()).to.equal(1);
		quiet.dispose();
	});

	it('is held by a request for quiet, until that is taken back', async () => {
		const { state, requestQuiet } = await startedApi();
		const quiet = requestQuiet('A test');
		expect(state()).to.include({ phase: 'resting', holding: 'extension' });
		quiet.dispose();
		quiet.dispose();
		expect(state()).to.not.have.property('holding');
	});

	it('registers every command that it contributes', async () => {
		await startedApi();
		const contributed: readonly { readonly command: string }[] = extension?.packageJSON.contributes.commands;
		const registered = await commands.getCommands(true);
		expect(contributed).to.have.length.greaterThan(2);
		expect(registered).to.include.members(contributed.map(({ command }) => command));
	});
});
