// Owns the wiring of one window: the timer, its adapters, and what each of them tells the others.
import {
	type Disposable,
	type ExtensionContext,
	l10n,
	commands as registry,
	type Uri,
	type WebviewPanel,
	window,
} from 'vscode';
import { phaseOf } from '../core/timer/phase';
import { initialState } from '../core/timer/state';
import { tooltipView } from '../core/timer/tooltip';
import { snapshot } from '../core/timer/view';
import { phaseContextKey } from '../manifest';
import { ApiPublisher, type PostureBreaksApi } from './api';
import { BreakService, type Ports } from './breakService';
import { readNow, WakeUp } from './clock';
import type { CommandTargets } from './commands';
import { Config } from './config';
import { workspaceFileStore } from './fileSystem';
import { listen } from './listening';
import { Log } from './log';
import { loadOwnFile } from './onDemand/loadOwnFile';
import { PanelSide } from './onDemand/panelSide';
import { OtherWindows } from './otherWindows';
import { showPrompt } from './prompts';
import { Slot } from './slot';
import { StatusBar } from './statusBar';
import { Storage } from './storage';

export class BreakHost implements Disposable {
	private readonly log = new Log();
	private readonly statusBar = new StatusBar();
	private readonly activity = new Slot<Disposable>();
	private readonly wakeUp = new WakeUp(() => this.service.dispatch({ type: 'wake' }));
	private readonly config: Config;
	private readonly storage: Storage;
	private readonly others: OtherWindows;
	readonly panel: PanelSide;
	private readonly publisher: ApiPublisher;
	private readonly service: BreakService;
	private readonly folder: Uri;
	private shownPhase = '';
	private started: Promise<void> = Promise.resolve();

	constructor(context: ExtensionContext) {
		this.config = new Config(context.extensionMode, this.log, () => this.settingsChanged());
		this.folder = context.globalStorageUri;
		const files = workspaceFileStore(this.folder);
		const warn = (message: string): void => this.log.warn(message);
		this.panel = new PanelSide(
			() => loadOwnFile(context.extensionUri),
			context.extensionUri,
			{
				dispatch: (happening) => this.service.dispatch(happening),
				state: () => this.service.state,
				now: readNow,
				settings: () => this.config.current,
				warn,
			},
			({ readOwnRoutines }) => {
				this.config.complete(readOwnRoutines);
				this.render();
			},
		);
		this.storage = new Storage(
			files,
			{ warn, conditionChanged: () => this.render() },
			this.panel.writeBreaks,
		);
		this.others = new OtherWindows(files, {
			own: () => this.service.state.window,
			heard: (records) => this.service.dispatch({ type: 'restored', restored: { records } }),
			newer: () => this.storage.noteNewer(),
			warn,
		});
		this.service = new BreakService(initialState(readNow(), crypto.randomUUID()), this.ports());
		this.publisher = new ApiPublisher(
			() => snapshot(this.service.state, readNow(), this.config.current),
			(reason, sinceMono = performance.now()) => this.service.dispatch({ type: 'hold', reason, sinceMono }),
		);
	}

	get api(): PostureBreaksApi {
		return this.publisher.api;
	}

	/** Reads what was kept; only then is there something to show, and only then is it worth listening. */
	start(): void {
		this.started = this.restore();
	}

	private async restore(): Promise<void> {
		const records = await this.storage.load();
		this.listen();
		this.service.dispatch({ type: 'restored', restored: { records } });
		this.others.begin(records);
		if (this.config.isIncomplete) {
			this.panel.prepare();
		}
	}

	/** A panel that VS Code brought back; the break it belongs to is known once the records are read. */
	async restorePanel(panel: WebviewPanel): Promise<void> {
		await this.started;
		await this.panel.restore(panel);
	}

	get commandTargets(): CommandTargets {
		return {
			takeBreak: () => this.panel.takeBreak(),
			checkErgonomics: () => this.panel.checkErgonomics(),
			browseMovements: () => this.panel.browseMovements(),
			snooze: () => this.service.dispatch({ type: 'snooze' }),
			skip: () => this.service.dispatch({ type: 'skip' }),
			quiet: (length) => this.service.dispatch({ type: 'quiet', length }),
			resume: () => this.service.dispatch({ type: 'resume' }),
			away: (answer, always) => this.service.dispatch({ type: 'away', answer, always }),
		};
	}

	dispose(): void {
		for (const part of [
			this.activity,
			this.wakeUp,
			this.panel,
			this.publisher,
			this.config,
			this.statusBar,
		]) {
			part.dispose();
		}
		this.log.dispose();
	}

	private ports(): Ports {
		return {
			now: readNow,
			settings: () => this.config.current,
			wakeUp: this.wakeUp,
			panel: this.panel,
			prompt: (prompt) => showPrompt(prompt, Math.max(1, Math.round(this.panel.nextSeconds() / 60))),
			save: (state, now) => this.storage.save(state, now, this.config.current),
			makePlan: (byItself) => this.panel.makePlan(byItself),
			leaveOut: (entry, add) => this.writeSetting(this.config.changeLeaveOut(entry, add)),
			setAwayFromEditor: (value) => this.writeSetting(this.config.setAwayFromEditor(value)),
			decided: (decision) => this.log.decision(decision),
			render: () => this.render(),
		};
	}

	/** Nothing is shown before what was kept is known: it would only jump. */
	private render(): void {
		const now = readNow();
		const settings = this.config.current;
		const { state } = this.service;
		if (!state.restored) {
			return;
		}
		const next = { routine: settings.routine, seconds: this.panel.nextSeconds() };
		this.statusBar.render(tooltipView(state, now, settings, { next, ...this.storage.condition }));
		this.publisher.changed();
		const phase = phaseOf(state, now, settings);
		if (phase !== this.shownPhase) {
			this.shownPhase = phase;
			void registry.executeCommand('setContext', phaseContextKey, phase);
			if (phase === 'due') {
				// It may have to begin the moment that the person pauses.
				this.panel.prepare();
			}
		}
	}

	private settingsChanged(): void {
		this.listen();
		this.panel.settingsChanged();
		this.service.dispatch({ type: 'settings' });
	}

	/** Switched off, nothing is listened to. */
	private listen(): void {
		const { enabled } = this.config.current;
		if (!enabled) {
			this.activity.set(undefined);
		} else if (this.activity.value === undefined) {
			this.activity.set(listen(this.service, this.others, this.folder));
		}
	}

	private writeSetting(written: Promise<void>): void {
		written.catch((error: unknown) => {
			this.log.warn(`A setting could not be written: ${String(error)}`);
			void window.showWarningMessage(
				l10n.t('Your settings could not be written: settings.json may be unsaved, or have a mistake in it.'),
			);
		});
	}
}
