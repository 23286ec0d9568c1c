// Owns the words of the page "Last Decisions": three answers, and below them every decision, newest first.
import { l10n } from 'vscode';
import type { Explanation, Stretch } from '../../core/timer/explain';
import type { JournalEntry } from '../../core/timer/journal';
import type { WhyNot } from '../../core/timer/whyNot';
import { decisionTeller } from './decisionTexts';
import { minutesText, timeOfDayText } from './durations';
import { holdText, offeredText } from './resetTexts';

/** The three answers, each a sentence or two. */
export interface Answers {
	readonly now: readonly string[];
	readonly not: string;
	readonly reset: string;
}

export function answerTexts({ now, not, reset }: Explanation, language: string): Answers {
	const tell = decisionTeller(language);
	return {
		now: now.length === 0 ? [l10n.t('No break has come due yet.')] : now.map(tell),
		not: whyNotText(not, language),
		reset: reset === null ? l10n.t('The timer has not been cleared yet.') : tell(reset),
	};
}

/** The page as Markdown: it reads as plain text, and its headings can be folded and listed. */
export function explainText(explanation: Explanation, language: string): string {
	const { now, not, reset } = answerTexts(explanation, language);
	const tell = decisionTeller(language);
	return [
		`# ${l10n.t('Last Decisions')}`,
		`## ${l10n.t('Why now?')}`,
		now.join('\n'),
		`## ${l10n.t('Why not?')}`,
		not,
		`## ${l10n.t('Why did it reset?')}`,
		reset,
		...explanation.stretches.flatMap((stretch) => [
			`## ${headingOf(stretch, language)}`,
			linesOf(stretch.entries, tell),
		]),
		'',
	].join('\n\n');
}

function linesOf(entries: readonly JournalEntry[], tell: (entry: JournalEntry) => string): string {
	return entries
		.map(tell)
		.filter((line) => line !== '')
		.map((line) => `- ${line}`)
		.join('\n');
}

/** "15 January 2026, 09:00–09:39" */
function headingOf({ from, to }: Stretch, language: string): string {
	const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
	return format.formatRange(from, to);
}

/** Why no break is offered now. */
export function whyNotText(not: WhyNot, language: string): string {
	switch (not.kind) {
		case 'off':
			return l10n.t('Breaks are switched off.');
		case 'onBreak':
			return l10n.t('A break is in progress.');
		case 'quiet':
			return l10n.t('Reminders are paused until {0}.', timeOfDayText(not.until, language));
		case 'putOff':
			return l10n.t('The break is put off until {0}.', timeOfDayText(not.until, language));
		case 'notYet':
			return l10n.t(
				'No break is due yet: {0} of {1} at the editor.',
				not.minutes,
				minutesText(not.workMinutes),
			);
		case 'statusBarOnly':
			return l10n.t('Your settings have breaks offered in the status bar only.');
		case 'held':
			return holdText(not.reason);
		case 'offered':
			return offeredText(not.minutesMore);
		case 'signNeeded':
			return l10n.t('Waiting for your next key in an editor after a change of settings.');
		case 'nobodyThere':
			return l10n.t('Waiting until you are back.');
		case 'nextMoment':
			return l10n.t('Waiting for the next good moment.');
	}
}
