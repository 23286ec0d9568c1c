// Owns the wiring of one window: the timer, its adapters, and what each of them tells the others.
import { type Disposable, type ExtensionContext, env, commands as registry, type WebviewPanel } from 'vscode';
import { phaseOf } from '../core/timer/phase';
import type { SavedRecord } from '../core/timer/restored';
import { snapshot } from '../core/timer/snapshot';
import { initialState } from '../core/timer/state';
import { phaseContextKey } from '../manifest';
import { ApiPublisher, type PostureBreaksApi } from './api';
import { BreakService, type Ports } from './breakService';
import type { BreakStore } from './breakStore';
import { readNow, WakeUp } from './clock';
import { Config } from './config';
import { type FileStore, workspaceFileStore } from './fileSystem';
import { Listening } from './listening';
import { Log } from './log';
import { loadOwnFile } from './onDemand/loadOwnFile';
import type { Parts } from './onDemand/parts';
import { SecondFile } from './onDemand/secondFile';
import type { OtherWindows } from './otherWindows';
import { StatusBar } from './statusBar';
import { Storage } from './storage';

export class BreakHost implements Disposable {
	private readonly log = new Log();
	private readonly statusBar = new StatusBar();
	private readonly wakeUp = new WakeUp(() => this.service.dispatch({ type: 'wake' }));
	private readonly config: Config;
	private readonly storage: Storage;
	private readonly listening: Listening;
	readonly second: SecondFile;
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
		this.second = new SecondFile(
			() => loadOwnFile(context.extensionUri),
			context.extensionUri,
			{
				dispatch: (happening) => this.service.dispatch(happening),
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
			setAsideDamaged: (before) => this.second.setAsideDamaged(this.files, before),
			written: async (state, wall) => this.breaks?.keep(state, wall),
		});
		this.service = new BreakService(initialState(readNow(), crypto.randomUUID()), this.ports());
		this.listening = new Listening(this.service, context.globalStorageUri, {
			ran: () => this.second.prepare(),
			written: () => (this.others === undefined ? this.second.prepare() : this.others.refresh()),
			arrived: () => void this.look(),
		});
		this.publisher = new ApiPublisher(
			() => snapshot(this.service.state, readNow(), this.config.current, this.second.parts?.rules ?? null),
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
		this.records = records;
		this.listening.set(this.config.current.enabled);
		this.service.dispatch({ type: 'restored', restored: { records } });
		this.others?.begin(records);
		if (this.config.isIncomplete) {
			this.second.prepare();
		}
		void this.look();
	}

	/** Looks for what other windows have written, and whether it is time to write breaks down. */
	private async look(): Promise<void> {
		if (this.others !== undefined) {
			this.others.refresh();
		} else if (await this.storage.hasNews(this.service.state, Date.now())) {
			this.second.prepare();
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
		this.service.goOn(parts.replay);
		this.render();
	}

	/** A panel that VS Code brought back; the break it belongs to is known once the records are read. */
	async restorePanel(panel: WebviewPanel): Promise<void> {
		await this.started;
		await this.second.restorePanel(panel);
	}

	dispose(): void {
		for (const part of [
			this.listening,
			this.wakeUp,
			this.second,
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
				present: () => this.second.parts?.rules ?? null,
				wanted: () => void this.second.need(),
			},
			save: (state, now) => this.storage.save(state, now, this.config.current),
			carryOut: (effect) => this.second.carryOut(effect),
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
		this.statusBar.render(this.second.itemTexts(this.storage.condition, env.language));
		this.publisher.changed();
		const phase = phaseOf(state, now, settings);
		if (phase !== this.shownPhase) {
			this.shownPhase = phase;
			void registry.executeCommand('setContext', phaseContextKey, phase);
		}
	}

	private settingsChanged(): void {
		this.listening.set(this.config.current.enabled);
		this.second.settingsChanged();
		this.service.dispatch({ type: 'settings' });
	}

	private readonly warn = (message: string): void => this.log.warn(message);
}
