// Owns the wiring of one window: the timer, its adapters, and what each of them tells the others.
import { type Disposable, type ExtensionContext, env, commands as registry, type WebviewPanel } from 'vscode';
import type { Settings } from '../core/settings';
import { calmView } from '../core/timer/calmView';
import { phaseOf } from '../core/timer/phase';
import type { SavedRecord } from '../core/timer/restored';
import { snapshot } from '../core/timer/snapshot';
import { initialState, type TimerState } from '../core/timer/state';
import type { Now } from '../core/units';
import { phaseContextKey } from '../manifest';
import { ApiPublisher, type PostureBreaksApi } from './api';
import { BreakService, type Happening, type Ports } from './breakService';
import type { BreakStore } from './breakStore';
import { readNow, WakeUp } from './clock';
import { Config } from './config';
import { type FileStore, workspaceFileStore } from './fileSystem';
import { Listening } from './listening';
import { Log } from './log';
import { loadOwnFile } from './onDemand/loadOwnFile';
import { PanelSide } from './onDemand/panelSide';
import type { Parts } from './onDemand/parts';
import type { OtherWindows } from './otherWindows';
import { StatusBar } from './statusBar';
import { Storage } from './storage';
import { calmTexts, hasMore, type ItemTexts } from './texts/calmTexts';

export class BreakHost implements Disposable {
	private readonly log = new Log();
	private readonly statusBar = new StatusBar();
	private readonly wakeUp = new WakeUp(() => this.service.dispatch({ type: 'wake' }));
	private readonly config: Config;
	private readonly storage: Storage;
	private readonly listening: Listening;
	readonly panel: PanelSide;
	private readonly publisher: ApiPublisher;
	private readonly service: BreakService;
	private readonly files: FileStore;
	private shownPhase = '';
	private started: Promise<void> = Promise.resolve();
	/** What was kept, as soon as it is read. */
	private records: readonly SavedRecord[] | undefined;
	private others: OtherWindows | undefined;
	private breaks: BreakStore | undefined;

	constructor(context: ExtensionContext) {
		this.config = new Config(context.extensionMode, this.log, () => this.settingsChanged());
		this.files = workspaceFileStore(context.globalStorageUri);
		this.panel = new PanelSide(
			() => loadOwnFile(context.extensionUri),
			context.extensionUri,
			{
				dispatch: this.dispatch,
				state: () => this.service.state,
				now: readNow,
				settings: () => this.config.current,
				warn: this.warn,
			},
			(parts) => this.complete(parts),
		);
		this.storage = new Storage(this.files, {
			warn: this.warn,
			conditionChanged: () => this.render(),
			setAsideDamaged: (before) => this.panel.setAsideDamaged(this.files, before),
			written: async (state, wall) => this.breaks?.keep(state, wall),
		});
		this.service = new BreakService(initialState(readNow(), crypto.randomUUID()), this.ports());
		this.listening = new Listening(this.service, context.globalStorageUri, {
			ran: () => this.panel.prepare(),
			written: () => (this.others === undefined ? this.panel.prepare() : this.others.refresh()),
			arrived: () => this.others?.refresh(),
		});
		this.publisher = new ApiPublisher(
			() => snapshot(this.service.state, readNow(), this.config.current, this.panel.parts?.rules ?? null),
			(reason, sinceMono = performance.now()) => this.service.dispatch({ type: 'hold', reason, sinceMono }),
		);
	}

	get api(): PostureBreaksApi {
		return this.publisher.api;
	}

	readonly dispatch = (happening: Happening): void => this.service.dispatch(happening);

	/** Reads what was kept; only then is there something to show, and only then is it worth listening. */
	start(): void {
		this.started = this.restore();
	}

	private async restore(): Promise<void> {
		const records = await this.storage.load();
		this.records = records;
		this.listening.set(this.config.current.enabled);
		this.service.dispatch({ type: 'restored', restored: { records } });
		this.others?.begin(records);
		if (this.config.isIncomplete) {
			this.panel.prepare();
		}
	}

	/** The second file is there. */
	private complete(parts: Parts): void {
		this.config.complete(parts.readOwnRoutines);
		this.others = parts.createOtherWindows(this.files, {
			own: () => this.service.state.window,
			heard: (records) => this.service.dispatch({ type: 'restored', restored: { records } }),
			newer: () => this.storage.noteNewer(),
			warn: this.warn,
		});
		this.breaks = parts.createBreakStore(this.files, this.warn);
		if (this.records !== undefined) {
			this.others.begin(this.records);
		}
		this.listening.complete(parts);
		this.service.goOn();
		this.render();
	}

	/** A panel that VS Code brought back; the break it belongs to is known once the records are read. */
	async restorePanel(panel: WebviewPanel): Promise<void> {
		await this.started;
		await this.panel.restore(panel);
	}

	dispose(): void {
		for (const part of [
			this.listening,
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
			rules: {
				present: () => this.panel.parts?.rules ?? null,
				wanted: () => void this.panel.need(() => this.service.goOn()),
			},
			save: (state, now) => this.storage.save(state, now, this.config.current),
			carryOut: (effect) => this.panel.carryOut(effect),
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
		this.statusBar.render(this.itemTexts(state, now, settings));
		this.publisher.changed();
		const phase = phaseOf(state, now, settings);
		if (phase !== this.shownPhase) {
			this.shownPhase = phase;
			void registry.executeCommand('setContext', phaseContextKey, phase);
		}
	}

	private itemTexts(state: TimerState, now: Now, settings: Settings): ItemTexts {
		const next = { routine: settings.routine, seconds: this.panel.nextSeconds() };
		const { condition } = this.storage;
		const { parts } = this.panel;
		if (parts !== undefined) {
			return parts.itemTexts(state, now, settings, { next, ...condition }, env.language);
		}
		const view = calmView(state, now, settings, next);
		if (hasMore(view) || condition.unsaved || condition.reloadToUpdate) {
			this.panel.prepare();
		}
		return calmTexts(view, env.language);
	}

	private settingsChanged(): void {
		this.listening.set(this.config.current.enabled);
		this.panel.settingsChanged();
		this.service.dispatch({ type: 'settings' });
	}

	private readonly warn = (message: string): void => this.log.warn(message);
}
