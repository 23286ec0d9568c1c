// Owns listening to VS Code for signs of a person; what each event says of one stands in `evidence.ts`.
import {
	DebugStackFrame,
	Disposable,
	debug,
	type NotebookDocumentChangeEvent,
	type TextDocument,
	type TextDocumentChangeEvent,
	type TextEditorSelectionChangeEvent,
	window,
	workspace,
} from 'vscode';
import type { Surface } from '../core/timer/events';
import { eventOfCaret, eventOfChange, isSure, type SeenEvent, tellOf } from '../core/timer/evidence';
import { type Millis, second } from '../core/units';
import { readNow } from './clock';
import { type KeyRow, takesChange, takesKey } from './keyRow';
import { ScrollWatch } from './scrollWatch';
import { activeSurface, isShown, isTypedIn } from './surface';
import type { SignTaker } from './timer';

/** What else the host tells the timer of a window. */
export interface ActivityListener {
	window(focused: boolean, active: boolean): void;
	debuggerStopped(stopped: boolean): void;
}

/** `TextEditorSelectionChangeKind.Keyboard`, as `eventOfCaret` numbers it. */
const byKeyboard = 1;

type Told = ReturnType<typeof tellOf>;

/** A cell that begins this soon after another one ended was waiting for it. */
const queued: Millis = second;

/** Listens until disposed. */
export class Activity implements Disposable {
	private readonly scrolls = new ScrollWatch(() => this.saw('scrolled'));
	private readonly subscriptions: Disposable;
	private focused = true;
	private active = true;
	private sureMono = Number.NEGATIVE_INFINITY;
	private cellEndedMono = Number.NEGATIVE_INFINITY;
	private shownTab: unknown;
	/** The document that changed last, if it was seen to be shown and is one that a person edits. */
	private shownDocument: TextDocument | undefined;

	/** What the events that come with every key say in this state of the window. */
	private toldOfEdit: Told = null;
	private toldOfCaret: Told = null;
	private readonly row: KeyRow;

	constructor(
		private readonly signs: SignTaker,
		private readonly listener: ActivityListener,
	) {
		this.row = signs.row;
		this.subscriptions = Disposable.from(
			window.onDidChangeWindowState(() => this.windowChanged()),
			window.onDidChangeTextEditorSelection(this.caretMoved),
			workspace.onDidChangeTextDocument(this.documentChanged),
			window.onDidChangeTextEditorVisibleRanges(this.scrolls.viewChanged),
			window.onDidChangeActiveTextEditor(() => this.editorChanged()),
			window.onDidChangeVisibleTextEditors(() => {
				this.shownDocument = undefined;
			}),
			window.tabGroups.onDidChangeTabs(() => this.tabsChanged()),
			window.tabGroups.onDidChangeTabGroups(() => this.tabsChanged()),
			window.onDidChangeActiveTerminal((terminal) =>
				this.saw('wentToTerminal', terminal === undefined ? activeSurface() : 'opaque'),
			),
			window.onDidStartTerminalShellExecution(({ terminal }) =>
				this.saw(isTypedIn(terminal) ? 'commandStarted' : 'commandElsewhere', 'opaque'),
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
		const surroundings = { focused, active, sureAgo: performance.now() - this.sureMono };
		this.toldOfEdit = tellOf('edited', surroundings);
		this.toldOfCaret = tellOf('caretByKeyboard', surroundings);
		this.listener.window(focused, active);
	}

	/** The ways of the events that come with every key are short, and what is rare stands elsewhere. */
	private readonly documentChanged = (event: TextDocumentChangeEvent): void => {
		// One without changes is a dirty mark.
		if (event.contentChanges.length > 0) {
			const mono = performance.now();
			if (event.document !== this.shownDocument) {
				this.otherDocumentChanged(event, mono);
				return;
			}
			this.scrolls.editedAt = mono;
			if (this.toldOfEdit === 'doubt' && !takesChange(this.row, mono)) {
				this.signs.doubt({ wall: Date.now(), mono });
			}
		}
	};

	private otherDocumentChanged({ document, contentChanges }: TextDocumentChangeEvent, mono: Millis): void {
		this.scrolls.noteEdit(document, mono);
		const event = eventOfChange(document.uri.scheme, contentChanges, isShown(document));
		this.shownDocument = event === 'edited' ? document : undefined;
		this.saw(event);
	}

	private readonly caretMoved = ({ kind }: TextEditorSelectionChangeEvent): void => {
		if (kind === byKeyboard && this.toldOfCaret === 'key') {
			const mono = performance.now();
			this.sureMono = mono;
			if (!takesKey(this.row, mono)) {
				this.signs.sign('editor', true, { wall: Date.now(), mono });
			}
		} else {
			this.caretMovedOtherwise(kind);
		}
	};

	private caretMovedOtherwise(kind: TextEditorSelectionChangeEvent['kind']): void {
		if (kind !== byKeyboard) {
			this.saw(eventOfCaret(kind));
		}
	}

	private editorChanged(): void {
		this.shownDocument = undefined;
		this.saw('wentToTab', activeSurface());
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
		const at = readNow();
		const told = tellOf(event, { focused, active, sureAgo: at.mono - this.sureMono });
		if (told === 'doubt') {
			this.signs.doubt(at);
		} else if (told !== null) {
			if (isSure(event)) {
				this.sureMono = at.mono;
			}
			this.signs.sign(surface, told === 'key', at);
		}
	}
}
