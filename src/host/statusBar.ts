// Owns the one status bar item: applies what the core wants shown, and writes only what changed.
import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { commands } from '../manifest';
import type { ItemTexts, TooltipCommand, TooltipTexts } from './texts/itemLook';

const warningBackground = 'statusBarItem.warningBackground';

/** Left of the editor's own items (100 and less), so that none of them moves when the text gets longer. */
const priority = 101;

export class StatusBar implements Disposable {
	private readonly item = window.createStatusBarItem(
		'postureBreaks.timer',
		StatusBarAlignment.Right,
		priority,
	);
	private shown = '';

	constructor() {
		this.item.name = 'Posture Breaks';
		this.item.command = commands.takeBreak;
	}

	/** Shows these words; does nothing when they are those already shown. */
	render(texts: ItemTexts): void {
		const wanted = JSON.stringify(texts);
		if (wanted === this.shown) {
			return;
		}
		this.shown = wanted;
		if (texts === null) {
			this.item.hide();
			return;
		}
		const { text, label, warning } = texts.status;
		this.item.text = text;
		this.item.accessibilityInformation = { label, role: 'button' };
		this.item.backgroundColor = warning ? new ThemeColor(warningBackground) : undefined;
		this.item.tooltip = markdownOf(texts.tooltip);
		this.item.show();
	}

	dispose(): void {
		this.item.dispose();
	}
}

function markdownOf({ title, lines, rows }: TooltipTexts): MarkdownString {
	const markdown = new MarkdownString(undefined, true);
	markdown.isTrusted = { enabledCommands: rows.flat().map((link) => link.command) };
	markdown.appendMarkdown(`**${plain(title)}**`);
	for (const [index, line] of lines.entries()) {
		markdown.appendMarkdown((index === 0 ? '\n\n' : '  \n') + plain(line));
	}
	markdown.appendMarkdown('\n\n---\n\n');
	markdown.appendMarkdown(rows.map((row) => row.map(linkOf).join(' | ')).join('\n\n'));
	return markdown;
}

/** Text as Markdown that shows just this; `appendText` alone would join the words so that no line could wrap. */
function plain(text: string): string {
	return new MarkdownString(undefined, true).appendText(text).value.replaceAll('&nbsp;', ' ');
}

function linkOf({ label, command, argument }: TooltipCommand): string {
	const query = argument === undefined ? '' : `?${encodeURIComponent(JSON.stringify([argument]))}`;
	return `[${label}](command:${command}${query})`;
}
