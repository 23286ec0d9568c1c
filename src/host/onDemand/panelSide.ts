// Owns what a person asks for: loads the second file at the first wish that needs it, and hands every wish on.
import { type Disposable, l10n, type Uri, type WebviewPanel, window } from 'vscode';
import type { PauseReason } from '../../core/timer/effects';
import type { PanelSteps } from '../../core/timer/panelSteps';
import type { Seconds } from '../../core/units';
import { NextLength, needsPlan } from '../nextLength';
import type { PanelController } from '../panel/panelController';
import { Slot } from '../slot';
import { OnDemand } from './onDemand';
import type { BreaksWriter, Parts, PartsFile, Timer } from './parts';

export class PanelSide implements Disposable {
	private readonly panel = new Slot<PanelController>();
	private readonly nextLength = new NextLength();
	private readonly onDemand: OnDemand;
	private isPrepared = false;

	/** `arrived` is called once, when the second file is there and before it is used. */
	constructor(
		load: () => Promise<PartsFile>,
		extensionUri: Uri,
		private readonly timer: Timer,
		arrived: (parts: Parts) => void,
	) {
		this.onDemand = new OnDemand(load, (parts) => {
			this.panel.set(parts.createPanel(extensionUri, timer));
			arrived(parts);
		});
	}

	/** How the panel's events change the timer; none comes before the file is there. */
	get steps(): PanelSteps | null {
		return this.onDemand.loaded?.panelSteps ?? null;
	}

	takeBreak(): Promise<void> {
		return this.wish((_, parts) => this.begin(parts, false));
	}

	checkErgonomics(): Promise<void> {
		return this.wish((panel) => panel.showCheck());
	}

	browseMovements(): Promise<void> {
		return this.wish((panel) => panel.showMovements());
	}

	/**
	 * Plans the break that the timer wants begun. One that begins by itself does so at once or, as a key may have
	 * been pressed while the file was read, not at all; the status bar says that it is due, and the next one will.
	 */
	makePlan(byItself: boolean): void {
		const { loaded } = this.onDemand;
		if (!byItself) {
			void this.takeBreak();
		} else if (loaded !== undefined) {
			this.begin(loaded, true);
		} else {
			this.onDemand.get().catch((error: unknown) => this.timer.warn(notLoaded(error)));
		}
	}

	show(preserveFocus: boolean): void {
		void this.wish((panel) => panel.show(preserveFocus));
	}

	/** A panel that VS Code brought back. */
	async restore(restored: WebviewPanel): Promise<void> {
		await this.wish(
			(panel) => panel.restore(restored),
			() => restored.dispose(),
		);
	}

	close(): void {
		this.panel.value?.close();
	}

	pause(reason: PauseReason): void {
		this.panel.value?.pause(reason);
	}

	settingsChanged(): void {
		this.panel.value?.settingsChanged();
	}

	/** "Last Decisions" as Markdown. */
	async explain(language: string): Promise<string> {
		try {
			const { explain } = await this.onDemand.get();
			return explain(this.timer.state(), this.timer.now(), this.timer.settings(), language);
		} catch (error) {
			return this.failed(error);
		}
	}

	readonly writeBreaks: BreaksWriter = async (files, warn, breaks) => {
		const { writeBreaks } = await this.onDemand.get();
		await writeBreaks(files, warn, breaks);
	};

	/** How long the next break lasts; near the truth as long as that must be planned and cannot be. */
	nextSeconds(): Seconds {
		const { shared } = this.timer.state();
		const settings = this.timer.settings();
		const { wall } = this.timer.now();
		if (needsPlan(shared, settings, wall)) {
			this.prepare();
		}
		return this.nextLength.seconds(shared, settings, wall, this.onDemand.loaded?.nextPlan);
	}

	/** Loads what will be needed before it is asked for. Should that fail, the next wish says so. */
	prepare(): void {
		if (!this.isPrepared) {
			this.isPrepared = true;
			this.onDemand.get().catch((error: unknown) => this.timer.warn(notLoaded(error)));
		}
	}

	dispose(): void {
		this.panel.dispose();
	}

	/** Fulfils at once what can be; else when the file is there, in the order of the wishes. */
	private async wish(
		fulfil: (panel: PanelController, parts: Parts) => void,
		giveUp: () => void = () => undefined,
	): Promise<void> {
		let { loaded } = this.onDemand;
		try {
			loaded ??= await this.onDemand.get();
		} catch (error) {
			giveUp();
			void window.showErrorMessage(this.failed(error));
			return;
		}
		if (this.panel.value !== undefined) {
			fulfil(this.panel.value, loaded);
		}
	}

	private begin({ nextPlan }: Parts, byItself: boolean): void {
		const { dispatch, state, settings, now } = this.timer;
		dispatch({ type: 'start', plan: nextPlan(state().shared, settings(), now().wall), byItself });
	}

	/** What a person is told; the log has the rest. */
	private failed(error: unknown): string {
		this.timer.warn(notLoaded(error));
		return l10n.t('A part of the extension could not be loaded. Reload the window; nothing was lost.');
	}
}

function notLoaded(error: unknown): string {
	return `The second file could not be loaded: ${String(error)}`;
}
