// Owns the words of the status bar item's tooltip: a bold first line, facts, a rule, links.
import { l10n } from 'vscode';
import type { HoldReason } from '../../core/timer/effects';
import type { TooltipLink, TooltipView } from '../../core/timer/view';
import { commands, internalCommands } from '../../manifest';
import { tell } from './absenceTexts';
import { calmLines, calmLinks, calmTitle, lastRow, nextLine } from './calmTexts';
import { minutesText, timeOfDayText } from './durations';
import type { TooltipCommand, TooltipTexts } from './itemLook';
import { holdText, offeredText, resetWords } from './resetTexts';

/** The tooltip for a state; `language` is the display language, for times of day. */
export function tooltipTexts(view: TooltipView, language: string): TooltipTexts {
	const answers = view.links.filter((link) => answerLinks.has(link));
	const actions = view.links.filter((link) => !answerLinks.has(link));
	const rows = [
		actions.map((link) => linkOf(link, view)),
		answers.filter((link) => restLinks.has(link)).map((link) => linkOf(link, view)),
		answers.filter((link) => !restLinks.has(link)).map((link) => linkOf(link, view)),
		lastRow(),
	];
	return {
		title: titleOf(view, language),
		lines: [...stateLines(view), ...extraLines(view, language)],
		rows: rows.filter((row) => row.length > 0),
	};
}

const restLinks: ReadonlySet<TooltipLink> = new Set(['rested', 'alwaysRested']);
const answerLinks: ReadonlySet<TooltipLink> = new Set([...restLinks, 'atScreen', 'alwaysAtScreen']);

function titleOf({ status }: TooltipView, language: string): string {
	switch (status.kind) {
		case 'off':
			return l10n.t('Breaks are switched off');
		case 'resting':
		case 'coding':
			return calmTitle(status);
		case 'goodMoment':
			return calmTitle({ ...status, kind: 'coding' });
		case 'due':
			return l10n.t('Break due');
		case 'snoozed':
			return l10n.t('Break at {0}', timeOfDayText(status.until, language));
		case 'quiet':
			return l10n.t('Reminders paused until {0}', timeOfDayText(status.until, language));
		case 'onBreak':
			return l10n.t('Break, {0} of {1}', status.movement, status.of);
		case 'leftEarly':
			return l10n.t('Break left at {0} of {1}', status.movement, status.of);
		case 'elsewhere':
			return l10n.t('Break in another window');
		case 'away':
			return l10n.t('You were away for {0}', minutesText(status.minutes));
	}
}

function stateLines(view: TooltipView): readonly string[] {
	const { status } = view;
	switch (status.kind) {
		case 'off':
			return [];
		case 'resting':
		case 'coding':
		case 'goodMoment':
			return calmLines(view);
		case 'due':
			return [l10n.t('{0} at the editor.', minutesText(view.minutesAtEditor)), nextLine(view.next)];
		case 'snoozed':
			// A break that was closed or left comes back as after a snooze, and is none.
			return view.snoozes === 0 ? [] : [l10n.t('Snoozed {0} of {1} times.', view.snoozes, view.maxSnoozes)];
		case 'quiet':
			return [
				view.minutesAtEditor < view.workMinutes
					? l10n.t('Counting goes on: {0} of {1}.', view.minutesAtEditor, minutesText(view.workMinutes))
					: l10n.t('Counting goes on: {0} at the editor.', minutesText(view.minutesAtEditor)),
			];
		case 'onBreak':
			return [];
		case 'leftEarly':
			return view.keptMinutes === null
				? []
				: [
						view.keptMinutes === 1
							? l10n.t('Your place is kept for 1 more minute.')
							: l10n.t('Your place is kept for {0} more minutes.', view.keptMinutes),
					];
		case 'elsewhere':
			return [l10n.t('Starting here takes it over.')];
		case 'away':
			return [
				l10n.t(
					'Was that a break? Until you say, {0} of {1} stay counted.',
					view.minutesAtEditor,
					minutesText(view.workMinutes),
				),
			];
	}
}

function extraLines(view: TooltipView, language: string): readonly string[] {
	const lines: string[] = [];
	if (view.holding !== null) {
		lines.push(holdingText(view.holding, view.extensionReason));
	} else if (view.reset !== null) {
		lines.push(tell(view.reset, resetWords(), language));
	} else if (view.minutesToNextOffer !== null) {
		lines.push(offeredText(view.minutesToNextOffer));
	}
	if (view.reloadToUpdate) {
		lines.push(l10n.t('Reload to update.'));
	}
	if (view.unsaved) {
		lines.push(l10n.t('Could not save: counting in memory only.'));
	}
	return lines;
}

function holdingText(reason: HoldReason, extensionReason: string | null): string {
	if (reason === 'unanswered') {
		return l10n.t('Reminders were left unanswered three times, so only this item reminds you.');
	}
	return reason === 'extension' && extensionReason !== null
		? l10n.t('Paused by another extension: {0}.', extensionReason)
		: holdText(reason);
}

function linkOf(link: TooltipLink, view: TooltipView): TooltipCommand {
	switch (link) {
		case 'start':
			return { label: l10n.t('Start'), command: commands.takeBreak };
		case 'startNow':
		case 'skip':
		case 'quiet':
			return calmLinks()[link];
		case 'resumeBreak':
			return { label: l10n.t('Resume'), command: commands.takeBreak };
		case 'takeOver':
			return { label: l10n.t('Take over'), command: commands.takeBreak };
		case 'snooze':
			return { label: l10n.t('Snooze {0}', minutesText(view.snoozeMinutes)), command: commands.snooze };
		case 'resume':
			return { label: l10n.t('Resume reminders'), command: commands.resume };
		case 'rested':
			return { label: l10n.t('Rested'), command: internalCommands.awayAnswer, argument: 'rested' };
		case 'alwaysRested':
			return {
				label: l10n.t('Always rested'),
				command: internalCommands.awayAnswer,
				argument: 'alwaysRested',
			};
		case 'atScreen':
			return {
				label: l10n.t('Was at the screen'),
				command: internalCommands.awayAnswer,
				argument: 'atScreen',
			};
		case 'alwaysAtScreen':
			return {
				label: l10n.t('Always at the screen'),
				command: internalCommands.awayAnswer,
				argument: 'alwaysAtScreen',
			};
	}
}
