// Owns telling a person's scrolling from a layout change, a reveal and a program that writes.
import type { TextDocument, TextEditorVisibleRangesChangeEvent } from 'vscode';
import type { Millis } from '../core/units';

/** A wheel or a dragged scrollbar gives several events in a row; a reveal or a new layout gives one. */
const burst: Millis = 1_000;

/** After a change the editor may follow the text by itself. */
const settling: Millis = 2_000;

export class ScrollWatch {
	/** The latest change of what is visible. */
	private scroll: TextEditorVisibleRangesChangeEvent | undefined;
	private scrolledAt: Millis = Number.NEGATIVE_INFINITY;
	/** The latest change of a document, and of those before it. */
	private edited: TextDocument | undefined;
	private editedAt: Millis = Number.NEGATIVE_INFINITY;
	private readonly edits = new WeakMap<TextDocument, Millis>();

	/** A document's content changed, by whomever. */
	noteEdit(document: TextDocument, at: Millis): void {
		if (this.edited !== document) {
			if (this.edited !== undefined) {
				this.edits.set(this.edited, this.editedAt);
			}
			this.edited = document;
		}
		this.editedAt = at;
	}

	/** Whether this event belongs to somebody scrolling. `at` is monotonic. */
	isPerson(scroll: TextEditorVisibleRangesChangeEvent, at: Millis): boolean {
		if (scroll.visibleRanges.length === 0) {
			return false;
		}
		const { scroll: previous, scrolledAt } = this;
		this.scroll = scroll;
		this.scrolledAt = at;
		const { document } = scroll.textEditor;
		const editedAt =
			document === this.edited ? this.editedAt : (this.edits.get(document) ?? Number.NEGATIVE_INFINITY);
		return (
			at - editedAt >= settling &&
			at - scrolledAt < burst &&
			previous?.textEditor === scroll.textEditor &&
			Math.abs(linesOf(previous) - linesOf(scroll)) <= 1
		);
	}
}

/** Lines between the first and the last that are visible. */
function linesOf({ visibleRanges }: TextEditorVisibleRangesChangeEvent): number {
	return (visibleRanges.at(-1)?.end.line ?? 0) - (visibleRanges[0]?.start.line ?? 0);
}
