// Owns which events of VS Code are signs of a person, which may be, and which are a machine's.
import {
	Disposable,
	debug,
	type NotebookDocumentChangeEvent,
	type TextDocument,
	type TextDocumentChangeEvent,
	type TextEditorSelectionChangeEvent,
	TextEditorSelectionChangeKind,
	window,
	workspace,
} from 'vscode';
import type { Surface } from '../core/timer/events';
import { ScrollWatch } from './scrollWatch';
import { activeSurface } from './surface';

/** What the host tells the timer about a person; times are added by the receiver. */
export interface ActivityListener {
	sign(surface: Surface, keystroke: boolean): void;
	doubt(): void;
	window(focused: boolean, active: boolean): void;
	debuggerStopped(stopped: boolean): void;
}

/** Inputs whose keys arrive as document changes without a selection: a change there is typing. */
const inputSchemes: ReadonlySet<string> = new Set([
	'vscode-scm',
	'comment',
	'chatSessionInput',
	'vscode-interactive-input',
]);

/** Documents that only programs write. */
const machineSchemes: ReadonlySet<string> = new Set(['output', 'git', 'debug', 'vscode-terminal']);

/**
 * Listens until disposed. A sign needs the focus and, where a program could cause the same event,
 * `window.state.active` too: with nobody there it turns false within about a minute.
 */
export class Activity implements Disposable {
	private readonly scrolls = new ScrollWatch();
	private readonly subscriptions: Disposable;

	constructor(private readonly listener: ActivityListener) {
		this.subscriptions = Disposable.from(
			window.onDidChangeWindowState((state) => listener.window(state.focused, state.active)),
			window.onDidChangeTextEditorSelection((event) => this.selectionChanged(event)),
			workspace.onDidChangeTextDocument((event) => this.documentChanged(event)),
			window.onDidChangeTextEditorVisibleRanges((event) => {
				if (window.state.focused && this.scrolls.isPerson(event, performance.now())) {
					listener.sign('editor', false);
				}
			}),
			window.onDidChangeActiveTextEditor(() => this.moved()),
			window.onDidChangeActiveNotebookEditor(() => this.moved()),
			window.onDidChangeActiveTerminal((terminal) =>
				this.moved(terminal === undefined ? undefined : 'opaque'),
			),
			window.tabGroups.onDidChangeTabs(() => this.moved()),
			window.onDidStartTerminalShellExecution(({ terminal }) => {
				if (terminal === window.activeTerminal) {
					this.presentSign('opaque', true);
				}
			}),
			workspace.onDidChangeNotebookDocument((event) => this.notebookChanged(event)),
			debug.onDidChangeActiveStackItem((item) => {
				listener.debuggerStopped(item !== undefined);
				this.presentSign('editor', false);
			}),
			debug.onDidTerminateDebugSession(() => listener.debuggerStopped(debug.activeStackItem !== undefined)),
		);
		listener.window(window.state.focused, window.state.active);
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private selectionChanged({ kind }: TextEditorSelectionChangeEvent): void {
		if (!window.state.focused) {
			return;
		}
		switch (kind) {
			case TextEditorSelectionChangeKind.Keyboard:
			case TextEditorSelectionChangeKind.Mouse:
				this.presentSign('editor', true);
				return;
			case TextEditorSelectionChangeKind.Command:
				this.listener.doubt();
				return;
			case undefined:
				return;
		}
	}

	private documentChanged({ document, contentChanges }: TextDocumentChangeEvent): void {
		if (contentChanges.length === 0 || machineSchemes.has(document.uri.scheme)) {
			return;
		}
		this.scrolls.edited(document, performance.now());
		if (!window.state.focused) {
			return;
		}
		if (inputSchemes.has(document.uri.scheme)) {
			this.presentSign('editor', true);
		} else if (isShown(document)) {
			this.listener.doubt();
		}
	}

	private notebookChanged({ contentChanges, cellChanges }: NotebookDocumentChangeEvent): void {
		const ran = cellChanges.some(
			({ executionSummary }) => executionSummary !== undefined && executionSummary.timing === undefined,
		);
		if (contentChanges.length > 0 || ran) {
			this.presentSign('editor', ran);
		}
	}

	/** The person went somewhere else: another editor, tab or terminal. */
	private moved(surface: Surface | undefined = activeSurface()): void {
		if (surface !== undefined) {
			this.presentSign(surface, false);
		}
	}

	private presentSign(surface: Surface, keystroke: boolean): void {
		if (window.state.focused && window.state.active) {
			this.listener.sign(surface, keystroke);
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
