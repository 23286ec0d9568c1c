// The settings that VS Code contributes are those that the code expects; a change takes effect at once.
import { expect } from 'chai';
import { ConfigurationTarget, workspace } from 'vscode';
import { defaultSettings } from '../../src/core/settings';
import { settingKeys, settingsSection } from '../../src/manifest';
import { startedApi, until } from './support/extension';

const minute = 60_000;
const changed = new Set<string>();

async function set(key: (typeof settingKeys)[number], value: unknown): Promise<void> {
	changed.add(key);
	await workspace.getConfiguration(settingsSection).update(key, value, ConfigurationTarget.Global);
}

describe('the configuration', () => {
	afterEach(async () => {
		for (const key of changed) {
			await workspace.getConfiguration(settingsSection).update(key, undefined, ConfigurationTarget.Global);
		}
		changed.clear();
	});

	it('has the defaults of the code', () => {
		const configuration = workspace.getConfiguration(settingsSection);
		const contributed = Object.fromEntries(
			settingKeys.map((key) => [key, configuration.inspect(key)?.defaultValue]),
		);
		const { timeScale, panelScale, ...settings } = defaultSettings;
		expect(contributed).to.deep.equal(settings);
		expect([timeScale, panelScale]).to.deep.equal([1, 1]);
	});

	it('cannot be changed by a repository', async () => {
		const configuration = workspace.getConfiguration(settingsSection);
		const error = await configuration.update('workMinutes', 5, ConfigurationTarget.Workspace).then(
			() => 'no error',
			(reason: unknown) => String(reason),
		);
		expect(error).to.contain('workMinutes');
		expect(workspace.getConfiguration(settingsSection).get('workMinutes')).to.equal(30);
	});

	it('takes effect at once, and the API says so', async () => {
		const api = await startedApi();
		const said: number[] = [];
		const listening = api.onDidChange(({ dueInMs }) => said.push(dueInMs));
		await set('workMinutes', 45);
		await until('the change is known', () => api.state().dueInMs === 45 * minute);
		listening.dispose();
		expect(said).to.include(45 * minute);
	});

	it('takes the nearest value in range for a wrong one', async () => {
		const api = await startedApi();
		await set('workMinutes', 2);
		await until('the change is known', () => api.state().dueInMs === 5 * minute);
		await set('workMinutes', 500);
		await until('the change is known', () => api.state().dueInMs === 120 * minute);
	});

	it('switches everything off and on again', async () => {
		const api = await startedApi();
		await set('enabled', false);
		await until('it is off', () => api.state().phase === 'off');
		await set('enabled', true);
		await until('it is on', () => api.state().phase === 'resting');
	});
});
