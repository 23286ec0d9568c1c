// Owns what a person asks for: loads the second file at the first wish that needs it, and hands every wish on.
import { type Disposable, l10n, type Uri, type WebviewPanel, window } from 'vscode';
import type { Seconds } from '../../core/units';
import type { Happening, OtherEffect } from '../breakService';
import type { ExplainPage } from '../explainPage';
import type { FileStore } from '../fileSystem';
import { NextLength, needsPlan } from '../nextLength';
import type { PanelController } from '../panel/panelController';
import { Slot } from '../slot';
import { OnDemand } from './onDemand';
import type { Parts, PartsFile, Timer } from './parts';

export class PanelSide implements Disposable {
	private readonly panel = new Slot<PanelController>();
	private readonly explainPage = new Slot<ExplainPage>();
	private readonly nextLength = new NextLength();
	private readonly onDemand: OnDemand;
	private preparing: Promise<void> | undefined;
	private isMissed = false;

	/** `arrived` is called once, when the second file is there and before it is used. */
	constructor(
		load: () => Promise<PartsFile>,
		extensionUri: Uri,
		private readonly timer: Timer,
		arrived: (parts: Parts) => void,
	) {
		this.onDemand = new OnDemand(load, (parts) => {
			this.panel.set(parts.createPanel(extensionUri, timer));
			this.explainPage.set(parts.createExplainPage(timer));
			arrived(parts);
		});
	}

	/** The second file, if it is there. */
	get parts(): Parts | undefined {
		return this.onDemand.loaded;
	}

	takeBreak(): Promise<void> {
		return this.wish((_, { beginBreak }) => beginBreak(this.timer, false));
	}

	checkErgonomics(): Promise<void> {
		return this.wish((panel) => panel.showCheck());
	}

	browseMovements(): Promise<void> {
		return this.wish((panel) => panel.showMovements());
	}

	/** Shows the page "Last Decisions". */
	explain(): Promise<void> {
		return this.wish(() => this.explainPage.value?.show());
	}

	/** Asks how long reminders are to be paused. */
	pickQuiet(): Promise<void> {
		return this.wish(async (_, { pickQuiet }) => this.dispatch(await pickQuiet()));
	}

	/** What a link of the tooltip says of an absence; any other argument is ignored. */
	answerAway(given: unknown): Promise<void> {
		return this.wish((_, { awayAnswer }) => this.dispatch(awayAnswer(given)));
	}

	/** A panel that VS Code brought back. */
	async restore(restored: WebviewPanel): Promise<void> {
		await this.wish(
			(panel) => panel.restore(restored),
			() => restored.dispose(),
		);
	}

	/** Carries out what the timer wants, which it does only with the second file. */
	carryOut(effect: OtherEffect): void {
		if (this.panel.value !== undefined) {
			this.parts?.carryOut(effect, this.panel.value, this.timer);
		}
	}

	settingsChanged(): void {
		this.panel.value?.settingsChanged();
	}

	/** How long the next break lasts; near the truth as long as that must be planned and cannot be. */
	nextSeconds(): Seconds {
		const { shared } = this.timer.state();
		const settings = this.timer.settings();
		const { wall } = this.timer.now();
		if (needsPlan(shared, settings, wall)) {
			this.prepare();
		}
		return this.nextLength.seconds(shared, settings, wall, this.parts?.nextPlan);
	}

	/** Loads what will be needed before it is asked for. Should that fail, the next wish says so. */
	prepare(): void {
		this.preparing ??= this.load();
	}

	/** The timer cannot go on without the second file; `missing` is called when it will not come, which is said once. */
	async need(missing: () => void): Promise<void> {
		this.prepare();
		await this.preparing;
		if (this.parts === undefined) {
			missing();
			if (!this.isMissed) {
				this.isMissed = true;
				void window.showErrorMessage(missingText());
			}
		}
	}

	/** Sets those files aside that were damaged before and are so still; may fail. */
	async setAsideDamaged(files: FileStore, before: ReadonlySet<string>): Promise<void> {
		const { setAsideDamaged } = await this.onDemand.get();
		await setAsideDamaged(files, before, this.timer.warn);
	}

	dispose(): void {
		this.panel.dispose();
		this.explainPage.dispose();
	}

	private async load(): Promise<void> {
		try {
			await this.onDemand.get();
		} catch (error) {
			this.timer.warn(notLoaded(error));
		}
	}

	/** Fulfils at once what can be; else when the file is there, in the order of the wishes. */
	private async wish(
		fulfil: (panel: PanelController, parts: Parts) => void | Promise<void>,
		giveUp: () => void = () => undefined,
	): Promise<void> {
		let { loaded } = this.onDemand;
		try {
			loaded ??= await this.onDemand.get();
		} catch (error) {
			giveUp();
			// The log has the rest.
			this.timer.warn(notLoaded(error));
			void window.showErrorMessage(missingText());
			return;
		}
		if (this.panel.value !== undefined) {
			await fulfil(this.panel.value, loaded);
		}
	}

	private dispatch(happening: Happening | null): void {
		if (happening !== null) {
			this.timer.dispatch(happening);
		}
	}
}

function missingText(): string {
	return l10n.t('A part of the extension could not be loaded. Reload the window; nothing was lost.');
}

function notLoaded(error: unknown): string {
	return `The second file could not be loaded: ${String(error)}`;
}
