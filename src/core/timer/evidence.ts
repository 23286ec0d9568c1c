// Owns which events of VS Code are a person's and which are a machine's, each with the reason (design §2.1, 2.2).
import type { Millis } from '../units';
import { longestPresence } from './counting';

/**
 * `key`: a keystroke or click of a person. `sign`: a person without one. `likely` and `likelyKey`: the same, where a
 * program can cause the event too. `doubt`: may be a keystroke or a machine's. `machine`: says nothing of a person.
 */
export type Evidence = 'key' | 'sign' | 'likely' | 'likelyKey' | 'doubt' | 'machine';

export const evidence = {
	/** A caret moved with kind 1: by a key, which has just made the window active. */
	caretByKeyboard: 'key',
	/** Kind 2: by a click. */
	caretByMouse: 'key',
	/** Kind 3: a Vim extension assigns selections, and so does an agent. */
	caretByProgram: 'doubt',
	/** No kind: text that came in before it pushed the caret along. */
	caretPushed: 'machine',
	/** A few characters in the commit box, a comment or a chat: inputs that report no caret. */
	inputTyped: 'key',
	/** More at once in one of them: pasted, written by an extension, or emptied after a commit. */
	inputFilled: 'doubt',
	/** A document that an editor shows: typing does this, and so do agents, formatters, checkouts and guests. */
	edited: 'doubt',
	/** A document that no editor shows: nobody can type there. */
	editedUnseen: 'machine',
	/** A change without content marks a document as dirty or saved. */
	dirtyMark: 'machine',
	/** Output, logs and the sides of a comparison are written by programs alone. */
	programWrote: 'machine',
	/** Several changes of what is visible in a row, with no edit near: the wheel or a scrollbar. Needs no key. */
	scrolled: 'sign',
	/** A single such change, one after an edit, or one of an output: a layout, a reveal, text that is followed. */
	viewFollowed: 'machine',
	/** Another editor or tab: a person went there, or a program opened it. */
	wentToTab: 'likely',
	/** Another terminal. */
	wentToTerminal: 'likely',
	/** A command in the active terminal: typed, or sent there by an extension. */
	commandStarted: 'likelyKey',
	/** A command in another terminal, or in a task's: nobody types there. */
	commandElsewhere: 'machine',
	/** The debugger stopped: after a step, or at a breakpoint that a program ran into. */
	debuggerStopped: 'likely',
	/** Another cell of a notebook was chosen. */
	cellChosen: 'likely',
	/** A cell began to run, and no other had just ended. */
	cellRun: 'likelyKey',
	/** A cell began to run because the one before it had ended. */
	cellQueued: 'machine',
	/** Cells came, went or moved: by a person, or by an agent. */
	cellsChanged: 'doubt',
} as const satisfies Readonly<Record<string, Evidence>>;

export type SeenEvent = keyof typeof evidence;

/** What is known of the window when the event comes. */
export interface Surroundings {
	/** `window.state`; `active` outlives the last key by a minute, and with a progress running for ever. */
	readonly focused: boolean;
	readonly active: boolean;
	/** How long ago a program could not have caused the latest sign; infinite before the first. */
	readonly sureAgo: Millis;
}

/** Programs that open, run and step things can keep up the look of a person only this long after one was seen. */
export const likelyFor: Millis = longestPresence;

/** What the timer is told of an event. */
export function tellOf(
	event: SeenEvent,
	{ focused, active, sureAgo }: Surroundings,
): 'key' | 'sign' | 'doubt' | null {
	const what = evidence[event];
	switch (what) {
		case 'machine':
			return null;
		case 'sign':
			return focused ? 'sign' : null;
		case 'key':
			return focused && active ? 'key' : null;
		case 'doubt':
			return focused ? 'doubt' : null;
		case 'likely':
			return focused && active && sureAgo <= likelyFor ? 'sign' : null;
		case 'likelyKey':
			return focused && active ? (sureAgo <= likelyFor ? 'key' : 'doubt') : null;
	}
}

/** Whether a program could have caused the event as well. */
export function isSure(event: SeenEvent): boolean {
	const what = evidence[event];
	return what === 'key' || what === 'sign';
}

/** `kind` of a selection change, as `TextEditorSelectionChangeKind` numbers them. */
export function eventOfCaret(kind: 1 | 2 | 3 | undefined): SeenEvent {
	switch (kind) {
		case 1:
			return 'caretByKeyboard';
		case 2:
			return 'caretByMouse';
		case 3:
			return 'caretByProgram';
		case undefined:
			return 'caretPushed';
	}
}

/** Inputs whose keys arrive as document changes without a selection. */
const inputSchemes: ReadonlySet<string> = new Set([
	'vscode-scm',
	'comment',
	'chatSessionInput',
	'vscode-interactive-input',
]);

/** Documents that only programs write. */
const programSchemes: ReadonlySet<string> = new Set(['output', 'git', 'debug', 'vscode-terminal']);

/** A key brings at most a pair of brackets or a line break with its indentation's start. */
const longestTyped = 2;

/** Whether a program alone writes, and scrolls, documents of this scheme. */
export function isProgramScheme(scheme: string): boolean {
	return programSchemes.has(scheme);
}

/** A change of a document: what each part of it put in, and the length of what it took away. */
export function eventOfChange(
	scheme: string,
	changes: readonly { readonly text: string; readonly rangeLength: number }[],
	isShown: boolean,
): SeenEvent {
	const [first] = changes;
	if (first === undefined) {
		return 'dirtyMark';
	}
	if (isProgramScheme(scheme)) {
		return 'programWrote';
	}
	if (inputSchemes.has(scheme)) {
		const isTyped = first.text.length <= longestTyped && first.rangeLength <= longestTyped;
		return changes.length === 1 && isTyped ? 'inputTyped' : 'inputFilled';
	}
	return isShown ? 'edited' : 'editedUnseen';
}
