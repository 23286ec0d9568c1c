// Owns what the host's second file offers the first one, and what it needs of it; types only, seen by both.
import type { Disposable, Uri } from 'vscode';
import type { Plan } from '../../core/session/plan';
import type { OwnRoutinesReader, Settings } from '../../core/settings';
import type { Choice } from '../../core/timer/nextPlan';
import type { Rules } from '../../core/timer/rules';
import type { Shared } from '../../core/timer/shared';
import type { TimerState } from '../../core/timer/state';
import type { TooltipFacts } from '../../core/timer/view';
import type { Instant, Now } from '../../core/units';
import type { Happening, OtherEffect } from '../breakService';
import type { BreakStore } from '../breakStore';
import type { ExplainPage } from '../explainPage';
import type { FileStore } from '../fileSystem';
import type { MomentListener } from '../moments';
import type { OtherWindows, OtherWindowsListener } from '../otherWindows';
import type { PanelController } from '../panel/panelController';
import type { Runs } from '../runs';
import type { ItemTexts } from '../texts/itemLook';
import type { Replay } from '../waitingEvents';
import type { Wish } from '../wishes';

/** The timer, as the panel sees it. */
export interface Timer {
	dispatch(happening: Happening): void;
	state(): TimerState;
	now(): Now;
	settings(): Settings;
	warn(message: string): void;
}

/**
 * Everything that nobody needs who just works. Values cross over and no classes: both files may hold a copy of
 * the same function, and only what is created or watched here remembers anything.
 */
export interface Parts {
	createPanel(extensionUri: Uri, timer: Timer): PanelController;
	/** What the timer needs once it is not calm. */
	readonly rules: Rules;
	/** Takes what has waited for those rules. */
	readonly replay: Replay;
	/** The words of the status bar item in every state; `language` is the display language. */
	itemTexts(
		state: TimerState,
		now: Now,
		settings: Settings,
		facts: TooltipFacts,
		language: string,
	): ItemTexts;
	/** Carries out what the timer wants of the panel, the notification and the settings. */
	carryOut(effect: OtherEffect, panel: PanelController, timer: Timer): void;
	/** What commands ask for, by their names. */
	readonly wishes: ReadonlyMap<string, Wish>;
	createExplainPage(timer: Timer): ExplainPage;
	watchMoments(listener: MomentListener, runs: Runs): Disposable;
	createOtherWindows(files: FileStore, listener: OtherWindowsListener): OtherWindows;
	/** The next break as the settings want it, or as it was chosen. */
	nextPlan(shared: Shared, settings: Settings, now: Instant, choice?: Choice): Plan;
	readonly readOwnRoutines: OwnRoutinesReader;
	createBreakStore(files: FileStore, warn: (message: string) => void): BreakStore;
	/** Sets those files aside that were damaged before and are so still. */
	setAsideDamaged(
		files: FileStore,
		before: ReadonlySet<string>,
		warn: (message: string) => void,
	): Promise<void>;
}

/** What the second file exports. */
export interface PartsFile {
	readonly parts: Parts;
}
