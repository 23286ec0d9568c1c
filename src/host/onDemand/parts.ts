// Owns what the host's second file offers the first one, and what it needs of it; types only, seen by both.
import type { Uri } from 'vscode';
import type { Plan } from '../../core/session/plan';
import type { OwnRoutinesReader, Settings } from '../../core/settings';
import type { JournalEntry } from '../../core/timer/journal';
import type { Choice } from '../../core/timer/nextPlan';
import type { PanelSteps } from '../../core/timer/panelSteps';
import type { Shared } from '../../core/timer/shared';
import type { TimerState } from '../../core/timer/state';
import type { Instant, Now } from '../../core/units';
import type { Happening } from '../breakService';
import type { FileStore } from '../fileSystem';
import type { PanelController } from '../panel/panelController';

/** The timer, as the panel sees it. */
export interface Timer {
	dispatch(happening: Happening): void;
	state(): TimerState;
	now(): Now;
	settings(): Settings;
	warn(message: string): void;
}

/**
 * Everything that nobody needs before asking for it. Values cross over and no classes: both files may hold a copy of
 * the same function, and only the panel that `createPanel` makes remembers anything.
 */
export interface Parts {
	createPanel(extensionUri: Uri, timer: Timer): PanelController;
	readonly panelSteps: PanelSteps;
	/** The next break as the settings want it, or as it was chosen. */
	nextPlan(shared: Shared, settings: Settings, now: Instant, choice?: Choice): Plan;
	readonly readOwnRoutines: OwnRoutinesReader;
	/** "Last Decisions" as Markdown, in a display language. */
	explain(state: TimerState, now: Now, settings: Settings, language: string): string;
	writeBreaks: BreaksWriter;
}

/** Writes the breaks among decisions, whose times are on the wall clock, to the files of past breaks; may fail. */
export type BreaksWriter = (
	files: FileStore,
	warn: (message: string) => void,
	breaks: { readonly journal: readonly JournalEntry[]; readonly window: string; readonly wall: Instant },
) => Promise<void>;

/** What the second file exports. */
export interface PartsFile {
	readonly parts: Parts;
}
