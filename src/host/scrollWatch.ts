// Owns telling a person's scrolling from a layout change, a reveal and a program that writes.
import type { TextDocument, TextEditor, TextEditorVisibleRangesChangeEvent } from 'vscode';
import type { Millis } from '../core/units';

/** A wheel or a dragged scrollbar gives several events in a row; a reveal or a new layout gives one. */
const burst: Millis = 1_000;

/** After a change the editor may follow the text by itself. */
const settling: Millis = 2_000;

interface LastScroll {
	readonly editor: TextEditor;
	readonly at: Millis;
	readonly lines: number;
}

export class ScrollWatch {
	private last: LastScroll | undefined;
	private readonly edits = new WeakMap<TextDocument, Millis>();

	/** A document's content changed, by whomever. */
	edited(document: TextDocument, at: Millis): void {
		this.edits.set(document, at);
	}

	/** Whether this event belongs to somebody scrolling. `at` is monotonic. */
	isPerson({ textEditor, visibleRanges }: TextEditorVisibleRangesChangeEvent, at: Millis): boolean {
		const first = visibleRanges[0];
		const end = visibleRanges[visibleRanges.length - 1];
		if (first === undefined || end === undefined) {
			return false;
		}
		const lines = end.end.line - first.start.line;
		const previous = this.last;
		this.last = { editor: textEditor, at, lines };
		return (
			at - (this.edits.get(textEditor.document) ?? Number.NEGATIVE_INFINITY) >= settling &&
			previous !== undefined &&
			previous.editor === textEditor &&
			at - previous.at < burst &&
			Math.abs(previous.lines - lines) <= 1
		);
	}
}
