// Owns the one status bar item: applies what the core wants shown, and writes only what changed.
import { type Disposable, env, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { StatusView, TooltipView } from '../core/timer/view';
import { commands } from '../manifest';
import { statusTexts } from './texts/statusTexts';
import { type TooltipCommand, type TooltipTexts, tooltipTexts } from './texts/tooltipTexts';

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

	/** Shows a state; does nothing when the words are those already shown. */
	render(tooltip: TooltipView): void {
		const { status } = tooltip;
		const texts = tooltipTexts(tooltip, env.language);
		const wanted = JSON.stringify([status, texts]);
		if (wanted === this.shown) {
			return;
		}
		this.shown = wanted;
		if (status.kind === 'off') {
			this.item.hide();
			return;
		}
		this.write(status, texts);
		this.item.show();
	}

	dispose(): void {
		this.item.dispose();
	}

	private write(status: Exclude<StatusView, { kind: 'off' }>, tooltip: TooltipTexts): void {
		const { text, label, warning } = statusTexts(status, env.language);
		this.item.text = text;
		this.item.accessibilityInformation = { label, role: 'button' };
		this.item.backgroundColor = warning ? new ThemeColor(warningBackground) : undefined;
		this.item.tooltip = markdownOf(tooltip);
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
