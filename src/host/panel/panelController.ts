// Owns what goes between the panel's page and the timer: answers the page, and hands on what it reports.
import { type Disposable, l10n, type Uri, type WebviewPanel } from 'vscode';
import { makeCheckPlan } from '../../core/session/makePlan';
import type { Plan } from '../../core/session/plan';
import type { Settings } from '../../core/settings';
import type { PauseReason } from '../../core/timer/effects';
import type { Choice, Offers } from '../../core/timer/nextPlan';
import type { PageView } from '../../core/timer/pageView';
import type { FromPage, ToPage } from '../../protocol/messages';
import type { Happening } from '../breakService';
import { type Alone, isCheckUnderWay, shownAlone } from './alone';
import { BreakPanel } from './breakPanel';

/** What the panel needs of the timer. */
export interface PanelTimer {
	dispatch(happening: Happening): void;
	/** What the page is to show, or `null` when there is no break here. */
	page(): PageView | null;
	settings(): Settings;
	offers(): Offers;
	plan(choice: Choice): Plan;
	warn(message: string): void;
}

export class PanelController implements Disposable {
	private readonly panel: BreakPanel;
	/** The check or the movements alone, which are no break and are kept only while their panel is open. */
	private alone: Alone | null = null;
	/** The page that begins next is to show the movements over what it shows. */
	private browseNext = false;

	constructor(
		extensionUri: Uri,
		private readonly timer: PanelTimer,
	) {
		this.panel = new BreakPanel(extensionUri, {
			message: (message) => this.receive(message),
			rejected: (reason) => timer.warn(`A message from the panel was dropped: ${reason}`),
			first: () => this.first(),
			changed: (change) => this.changed(change),
		});
	}

	/** Opens or reveals the panel with the break of this window; a page that shows something else begins anew. */
	show(preserveFocus: boolean): void {
		const inProgress = this.timer.page()?.opening === 'paused';
		const stale = this.alone !== null || !inProgress;
		this.alone = null;
		if (this.panel.isOpen && stale) {
			this.initialise();
		}
		this.panel.show(preserveFocus);
	}

	/** Opens the panel with all items of the ergonomics check, or reveals the break or the check under way there. */
	showCheck(): void {
		const isUnderWay = this.alone === null ? this.isBreakUnderWay() : isCheckUnderWay(this.alone);
		if (!this.panel.isOpen || !isUnderWay) {
			this.alone = { opening: 'check', plan: makeCheckPlan() };
			if (this.panel.isOpen) {
				this.initialise();
			}
		}
		this.panel.show(false);
	}

	/** Opens the panel with all movements, or shows them over what is there. */
	showMovements(): void {
		if (this.panel.isVisible) {
			this.panel.post({ type: 'browse' });
		} else if (this.panel.isOpen) {
			this.browseNext = true;
		} else {
			this.alone = { opening: 'browse', plan: { ...makeCheckPlan(), check: [] } };
		}
		this.panel.show(false);
	}

	/** A panel that VS Code restored; without a break there is nothing to show in it. */
	restore(panel: WebviewPanel): void {
		this.panel.adopt(panel);
		this.timer.dispatch({ type: 'panel', change: 'restored' });
		if (this.timer.page() === null) {
			this.panel.close();
		}
	}

	pause(reason: PauseReason): void {
		this.panel.post({ type: 'pause', reason });
	}

	settingsChanged(): void {
		if (this.panel.isOpen) {
			this.panel.post({ type: 'sound', sound: this.timer.settings().sound });
			this.panel.post({ type: 'offers', offers: this.timer.offers() });
		}
	}

	close(): void {
		this.panel.close();
	}

	dispose(): void {
		this.panel.dispose();
	}

	private changed(change: 'visible' | 'hidden' | 'closed'): void {
		if (change === 'closed') {
			this.alone = null;
			this.browseNext = false;
		}
		this.timer.dispatch({ type: 'panel', change });
	}

	private receive(message: FromPage): void {
		switch (message.type) {
			case 'ready':
				this.initialise();
				if (this.browseNext) {
					this.browseNext = false;
					this.panel.post({ type: 'browse' });
				}
				return;
			case 'acted':
				this.timer.dispatch({ type: 'sign', surface: 'panel', keystroke: true });
				return;
			case 'began':
				this.timer.dispatch({ type: 'noticed' });
				return;
			case 'close':
				this.panel.close();
				return;
			case 'place':
			case 'startOver':
				if (this.alone === null) {
					this.timer.dispatch(message);
				} else if (message.type === 'place' && message.place.stage === 'done') {
					this.alone = { ...this.alone, isOver: true };
				}
				return;
			case 'choose':
				this.timer.dispatch({ type: 'choose', plan: this.timer.plan(message) });
				return;
			case 'leaveOut':
				this.timer.dispatch(message);
				this.panel.post({ type: 'offers', offers: this.timer.offers() });
				return;
			case 'hurts':
			case 'ergonomics':
			case 'feeling':
				this.timer.dispatch(message);
				return;
		}
	}

	/** Begun, and neither left nor over. */
	private isBreakUnderWay(): boolean {
		const page = this.timer.page();
		return page?.opening === 'paused' && page.place.stage !== 'done';
	}

	private initialise(): void {
		const first = this.first();
		if (first === null) {
			this.panel.close();
		} else {
			this.panel.post(first);
		}
	}

	/** What a page that begins now is to show, or `null` when there is nothing. */
	private first(): ToPage | null {
		const shown = this.alone === null ? this.timer.page() : shownAlone(this.alone);
		if (shown === null) {
			return null;
		}
		const { sound, panelScale, workMinutes } = this.timer.settings();
		const offers = this.timer.offers();
		return { type: 'init', ...shown, sound, panelScale, workMinutes, offers, l10n: bundleTexts() };
	}
}

/** The display language's bundle, which VS Code has loaded already; `null` for English. */
function bundleTexts(): Readonly<Record<string, string>> | null {
	const { bundle } = l10n;
	if (bundle === undefined) {
		return null;
	}
	return Object.fromEntries(
		Object.entries(bundle).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
	);
}
