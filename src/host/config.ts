// Owns reading the configuration into settings.
import { type Disposable, ExtensionMode, workspace } from 'vscode';
import { hasOwnRoutines, normalizeSettings, type OwnRoutinesReader, type Settings } from '../core/settings';
import { developmentSettingKeys, settingsSection } from '../manifest';
import type { Log } from './log';

/** Always holds settings inside their ranges; a wrong value is logged once for each value it takes. */
export class Config implements Disposable {
	private settings: Settings;
	private readOwn: OwnRoutinesReader | null = null;
	private ownWait = false;
	private readonly reported = new Map<string, string>();
	private readonly listener: Disposable;

	constructor(
		private readonly mode: ExtensionMode,
		private readonly log: Log,
		changed: () => void,
	) {
		this.settings = this.read();
		this.listener = workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(settingsSection)) {
				this.settings = this.read();
				changed();
			}
		});
	}

	get current(): Settings {
		return this.settings;
	}

	/** Whether the person has routines of their own that wait for a reader. */
	get isIncomplete(): boolean {
		return this.ownWait;
	}

	/** From now on the person's own routines are read. */
	complete(readOwn: OwnRoutinesReader): void {
		this.readOwn = readOwn;
		if (this.ownWait) {
			this.settings = this.read();
		}
	}

	dispose(): void {
		this.listener.dispose();
	}

	private read(): Settings {
		const configuration = workspace.getConfiguration();
		const ours: Readonly<Record<string, unknown>> | undefined = configuration.get(settingsSection);
		const keys = this.mode === ExtensionMode.Production ? [] : developmentSettingKeys;
		const scales = keys.map((key) => [key, configuration.get(`${settingsSection}.${key}`)]);
		const raw = { ...ours, ...Object.fromEntries(scales) };
		const { settings, problems } = normalizeSettings(raw, this.readOwn);
		this.ownWait = this.readOwn === null && hasOwnRoutines(raw);
		// What is wrong is said once all is read, and as a whole.
		for (const problem of this.ownWait ? [] : problems) {
			const line = JSON.stringify([problem.value, problem.used]);
			if (this.reported.get(problem.key) !== line) {
				this.reported.set(problem.key, line);
				this.log.setting(problem);
			}
		}
		return settings;
	}
}
