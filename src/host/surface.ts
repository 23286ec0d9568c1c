// Owns telling what is shown, and what the focus is in, as far as the active tab says it.
import {
	TabInputNotebook,
	TabInputNotebookDiff,
	TabInputText,
	TabInputTextDiff,
	TabInputWebview,
	type Terminal,
	type TextDocument,
	window,
} from 'vscode';
import type { Surface } from '../core/timer/events';
import { panelViewType } from '../manifest';

/** The surface of the active tab, or `undefined` when no tab is open. Of Settings and its like no input is told. */
export function activeSurface(): Surface | undefined {
	const { activeTab } = window.tabGroups.activeTabGroup;
	if (activeTab === undefined) {
		return undefined;
	}
	const input: unknown = activeTab.input;
	if (input instanceof TabInputWebview) {
		return isPanel(input) ? 'panel' : 'opaque';
	}
	return isEditor(input) ? 'editor' : 'opaque';
}

/** VS Code puts a prefix of its own before the view type. */
export function isPanel(input: TabInputWebview): boolean {
	return input.viewType.endsWith(panelViewType);
}

/**
 * Whether a command that starts in a terminal may have been typed there. A task's terminal tells of its command as
 * well, and nobody has pressed a key in it.
 */
export function isTypedIn(terminal: Terminal): boolean {
	return terminal === window.activeTerminal && terminal.state.isInteractedWith;
}

function isEditor(input: unknown): boolean {
	return (
		input instanceof TabInputText ||
		input instanceof TabInputTextDiff ||
		input instanceof TabInputNotebook ||
		input instanceof TabInputNotebookDiff
	);
}

/** Nobody can type into a document that no editor shows. */
export function isShown(document: TextDocument): boolean {
	return (
		window.activeTextEditor?.document === document ||
		window.visibleTextEditors.some((editor) => editor.document === document)
	);
}
