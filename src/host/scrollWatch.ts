// Owns telling a person's scrolling from a layout change, a reveal and a program that writes.
import type { TextDocument, TextEditor, TextEditorVisibleRangesChangeEvent } from 'vscode';
import { isProgramScheme } from '../core/timer/evidence';
import type { Millis } from '../core/units';

/** A wheel or a dragged scrollbar gives several events in a row; a reveal or a new layout gives one. */
const burst: Millis = 1_000;

/** After a change the editor may follow the text by itself. */
const settling: Millis = 2_000;

export class ScrollWatch {
	/** The latest editor that scrolled, of those that a person scrolls, and its document. */
	private editor: TextEditor | undefined;
	private document: TextDocument | undefined;
	/** The latest change of what is visible. */
	private scroll: TextEditorVisibleRangesChangeEvent | undefined;
	private scrolledAt: Millis = Number.NEGATIVE_INFINITY;
	/** The latest change of a document, and of those before it. */
	private edited: TextDocument | undefined;
	/** To be set with every change; `noteEdit` does so for one of another document. */
	editedAt: Millis = Number.NEGATIVE_INFINITY;
	private readonly edits = new WeakMap<TextDocument, Millis>();

	/** `scrolled` is called for each event that belongs to somebody scrolling. */
	constructor(private readonly scrolled: () => void) {}

	/** A document's content changed, by whomever, and not the one before. */
	noteEdit(document: TextDocument, at: Millis): void {
		if (this.edited !== undefined) {
			this.edits.set(this.edited, this.editedAt);
		}
		this.edited = document;
		this.editedAt = at;
	}

	/** To be told of every change of what is visible. It comes with every key: what can be asked once is asked once. */
	readonly viewChanged = (scroll: TextEditorVisibleRangesChangeEvent): void => {
		if (
			scroll.visibleRanges.length === 0 ||
			(scroll.textEditor !== this.editor && !this.turnsTo(scroll.textEditor))
		) {
			return;
		}
		const at = performance.now();
		const { scroll: previous, scrolledAt } = this;
		this.scroll = scroll;
		this.scrolledAt = at;
		// While somebody types, most end here.
		if (this.document === this.edited && at - this.editedAt < settling) {
			return;
		}
		if (at - scrolledAt < burst && this.isSettled(at) && isSameSize(previous, scroll)) {
			this.scrolled();
		}
	};

	/** Not to an editor that no person writes in: it followed something. */
	private turnsTo(editor: TextEditor): boolean {
		const { document } = editor;
		if (isProgramScheme(document.uri.scheme)) {
			return false;
		}
		this.editor = editor;
		this.document = document;
		return true;
	}

	/** Whether the document that scrolls was not edited just now. */
	private isSettled(at: Millis): boolean {
		const { document, edited, editedAt } = this;
		const since = document === edited ? editedAt : document && this.edits.get(document);
		return since === undefined || at - since >= settling;
	}
}

/** Whether both are of the same editor, and one shows about as many lines as the other. */
function isSameSize(
	previous: TextEditorVisibleRangesChangeEvent | undefined,
	scroll: TextEditorVisibleRangesChangeEvent,
): boolean {
	return previous?.textEditor === scroll.textEditor && Math.abs(linesOf(previous) - linesOf(scroll)) <= 1;
}

/** Lines between the first and the last that are visible. */
function linesOf({ visibleRanges }: TextEditorVisibleRangesChangeEvent): number {
	return (visibleRanges.at(-1)?.end.line ?? 0) - (visibleRanges[0]?.start.line ?? 0);
}
