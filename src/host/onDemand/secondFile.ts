// Owns the host's second file in this window: has it loaded when something needs it, and hands wishes on to it.
import { type Disposable, l10n, type Uri, type WebviewPanel, window } from 'vscode';
import { calmView } from '../../core/timer/calmView';
import { type Millis, minute, type Seconds } from '../../core/units';
import type { OtherEffect } from '../breakService';
import type { FileStore } from '../fileSystem';
import { NextLength, needsPlan } from '../nextLength';
import { Slot } from '../slot';
import type { StorageCondition } from '../storage';
import { calmTexts, hasMore } from '../texts/calmTexts';
import type { ItemTexts } from '../texts/itemLook';
import type { Means } from '../wishes';
import { OnDemand } from './onDemand';
import type { Parts, PartsFile, Timer } from './parts';

/** What could not be loaded is tried again by itself so much later; a person who wants something tries at once. */
const againAfter: Millis = minute;

interface Present extends Means, Disposable {
	readonly parts: Parts;
}

export class SecondFile implements Disposable {
	private readonly present = new Slot<Present>();
	private readonly nextLength = new NextLength();
	private readonly onDemand: OnDemand;
	private triedMono = Number.NEGATIVE_INFINITY;
	private isTold = false;

	/** `arrived` is called once, when the file is there and before it is used. */
	constructor(
		load: () => Promise<PartsFile>,
		extensionUri: Uri,
		private readonly timer: Timer,
		arrived: (parts: Parts) => void,
	) {
		this.onDemand = new OnDemand(load, (parts) => {
			const panel = parts.createPanel(extensionUri, timer);
			const explainPage = parts.createExplainPage(timer);
			const dispose = (): void => {
				panel.dispose();
				explainPage.dispose();
			};
			this.present.set({ parts, panel, explainPage, timer, dispose });
			arrived(parts);
		});
	}

	/** What it offers, if it is there. */
	get parts(): Parts | undefined {
		return this.onDemand.loaded;
	}

	/** Fulfils what a command asks for, by its name. */
	readonly wish = (name: string, argument: unknown): Promise<void> =>
		this.with((means) => means.parts.wishes.get(name)?.(means, argument));

	/** A panel that VS Code brought back. */
	restorePanel(restored: WebviewPanel): Promise<void> {
		return this.with(
			({ panel }) => panel.restore(restored),
			() => restored.dispose(),
		);
	}

	/** Carries out what the timer wants, which it does only with this file. */
	carryOut(effect: OtherEffect): void {
		const { value } = this.present;
		value?.parts.carryOut(effect, value.panel, this.timer);
	}

	settingsChanged(): void {
		this.present.value?.panel.settingsChanged();
	}

	/** The words of the status bar item; those of a calm timer until the others are there. */
	itemTexts(condition: StorageCondition, language: string): ItemTexts {
		const { timer, parts } = this;
		const [state, now, settings] = [timer.state(), timer.now(), timer.settings()];
		const next = { routine: settings.routine, seconds: this.nextSeconds() };
		if (parts !== undefined) {
			return parts.itemTexts(state, now, settings, { next, ...condition }, language);
		}
		const view = calmView(state, now, settings, next);
		if (hasMore(view) || condition.unsaved || condition.reloadToUpdate) {
			this.prepare();
		}
		return calmTexts(view, language);
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

	/** Loads it before it is asked for. */
	prepare(): void {
		void this.tryToLoad();
	}

	/** Loads it because nothing goes on without it; when it cannot be loaded that is said, once. */
	async need(): Promise<void> {
		if ((await this.tryToLoad()) && !this.isTold) {
			this.isTold = true;
			void window.showErrorMessage(missingText());
		}
	}

	/** Sets those files aside that were damaged before and are so still; may fail. */
	async setAsideDamaged(files: FileStore, before: ReadonlySet<string>): Promise<void> {
		const { setAsideDamaged } = await this.onDemand.get();
		await setAsideDamaged(files, before, this.timer.warn);
	}

	dispose(): void {
		this.present.dispose();
	}

	/** Resolves with whether it failed; nothing is tried so soon after the last time. */
	private async tryToLoad(): Promise<boolean> {
		const { mono } = this.timer.now();
		if (this.parts !== undefined || mono - this.triedMono < againAfter) {
			return false;
		}
		this.triedMono = mono;
		try {
			await this.onDemand.get();
			return false;
		} catch (error) {
			this.timer.warn(notLoaded(error));
			return true;
		}
	}

	/** Acts at once if that can be; else when the file is there, in the order of the wishes. */
	private async with(
		act: (means: Present) => void | Promise<void>,
		giveUp: () => void = () => undefined,
	): Promise<void> {
		try {
			if (this.parts === undefined) {
				await this.onDemand.get();
			}
		} catch (error) {
			giveUp();
			// The log has the rest.
			this.timer.warn(notLoaded(error));
			void window.showErrorMessage(missingText());
			return;
		}
		if (this.present.value !== undefined) {
			await act(this.present.value);
		}
	}
}

function missingText(): string {
	return l10n.t('A part of the extension could not be loaded. Reload the window; nothing was lost.');
}

function notLoaded(error: unknown): string {
	return `The second file could not be loaded: ${String(error)}`;
}
