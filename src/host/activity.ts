// Owns listening to VS Code for signs of a person; what each event says of one stands in `evidence.ts`.
import {
	DebugStackFrame,
	Disposable,
	debug,
	type NotebookDocumentChangeEvent,
	type TextDocument,
	type TextDocumentChangeEvent,
	type TextEditorVisibleRangesChangeEvent,
	window,
	workspace,
} from 'vscode';
import type { Surface } from '../core/timer/events';
import {
	eventOfCaret,
	eventOfChange,
	isProgramScheme,
	isSure,
	type SeenEvent,
	tellOf,
} from '../core/timer/evidence';
import { type Millis, second } from '../core/units';
import { ScrollWatch } from './scrollWatch';
import { activeSurface } from './surface';

/** What the host tells the timer about a person; times are added by the receiver. */
export interface ActivityListener {
	sign(surface: Surface, keystroke: boolean): void;
	doubt(): void;
	window(focused: boolean, active: boolean): void;
	debuggerStopped(stopped: boolean): void;
}

/** A cell that begins this soon after another one ended was waiting for it. */
const queued: Millis = second;

/** Listens until disposed. */
export class Activity implements Disposable {
	private readonly scrolls = new ScrollWatch();
	private readonly subscriptions: Disposable;
	private focused = true;
	private active = true;
	private sureMono = Number.NEGATIVE_INFINITY;
	private cellEndedMono = Number.NEGATIVE_INFINITY;
	private shownTab: unknown;

	constructor(private readonly listener: ActivityListener) {
		this.subscriptions = Disposable.from(
			window.onDidChangeWindowState(() => this.windowChanged()),
			window.onDidChangeTextEditorSelection(({ kind }) => this.saw(eventOfCaret(kind))),
			workspace.onDidChangeTextDocument((event) => this.documentChanged(event)),
			window.onDidChangeTextEditorVisibleRanges((event) => this.viewChanged(event)),
			window.onDidChangeActiveTextEditor(() => this.saw('wentToTab', activeSurface())),
			window.tabGroups.onDidChangeTabs(() => this.tabsChanged()),
			window.tabGroups.onDidChangeTabGroups(() => this.tabsChanged()),
			window.onDidChangeActiveTerminal((terminal) =>
				this.saw('wentToTerminal', terminal === undefined ? activeSurface() : 'opaque'),
			),
			window.onDidStartTerminalShellExecution(({ terminal }) =>
				this.saw(terminal === window.activeTerminal ? 'commandStarted' : 'commandElsewhere', 'opaque'),
			),
			window.onDidChangeNotebookEditorSelection(() => this.saw('cellChosen')),
			workspace.onDidChangeNotebookDocument((event) => this.notebookChanged(event)),
			debug.onDidChangeActiveStackItem(() => this.debuggerChanged()),
			debug.onDidTerminateDebugSession(() => this.debuggerChanged()),
		);
		this.shownTab = window.tabGroups.activeTabGroup.activeTab;
		this.windowChanged();
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private windowChanged(): void {
		const { focused, active } = window.state;
		// Somebody gave it the focus, or pressed a key after a minute of none.
		if (focused && (!this.focused || (active && !this.active))) {
			this.sureMono = performance.now();
		}
		this.focused = focused;
		this.active = active;
		this.listener.window(focused, active);
	}

	private documentChanged({ document, contentChanges }: TextDocumentChangeEvent): void {
		if (contentChanges.length > 0) {
			this.scrolls.edited(document, performance.now());
		}
		this.saw(eventOfChange(document.uri.scheme, contentChanges, isShown(document)));
	}

	private viewChanged(event: TextEditorVisibleRangesChangeEvent): void {
		const { scheme } = event.textEditor.document.uri;
		const byPerson = !isProgramScheme(scheme) && this.scrolls.isPerson(event, performance.now());
		this.saw(byPerson ? 'scrolled' : 'viewFollowed');
	}

	/** Tabs change with every dirty mark as well; another one in front is what counts. */
	private tabsChanged(): void {
		const { activeTab } = window.tabGroups.activeTabGroup;
		if (activeTab !== this.shownTab) {
			this.shownTab = activeTab;
			this.saw('wentToTab', activeSurface());
		}
	}

	private notebookChanged({ contentChanges, cellChanges }: NotebookDocumentChangeEvent): void {
		if (contentChanges.length > 0) {
			this.saw('cellsChanged');
		}
		for (const { executionSummary } of cellChanges) {
			if (executionSummary?.timing !== undefined) {
				this.cellEndedMono = performance.now();
			} else if (executionSummary !== undefined) {
				this.saw(performance.now() - this.cellEndedMono < queued ? 'cellQueued' : 'cellRun');
			}
		}
	}

	private debuggerChanged(): void {
		const stopped = debug.activeStackItem instanceof DebugStackFrame;
		this.listener.debuggerStopped(stopped);
		if (stopped) {
			this.saw('debuggerStopped');
		}
	}

	private saw(event: SeenEvent, surface: Surface | undefined = 'editor'): void {
		const { focused, active } = this;
		const mono = performance.now();
		const told = tellOf(event, { focused, active, sureAgo: mono - this.sureMono });
		if (told === 'doubt') {
			this.listener.doubt();
		} else if (told !== null) {
			if (isSure(event)) {
				this.sureMono = mono;
			}
			this.listener.sign(surface, told === 'key');
		}
	}
}

/** Nobody can type into a document that no editor shows. */
function isShown(document: TextDocument): boolean {
	return (
		window.activeTextEditor?.document === document ||
		window.visibleTextEditors.some((editor) => editor.document === document)
	);
}
