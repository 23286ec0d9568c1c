// Owns the words for what cleared the timer or took something off it, and for what holds a due break: those that the
// tooltip needs as well as the page.
import { l10n } from 'vscode';
import type { HoldReason } from '../../core/timer/effects';
import type { Minutes } from '../../core/units';
import { absenceWords, type Words } from './absenceTexts';

/** Why a due break is held. `extension` without that extension's own words, which are shown but never kept. */
export function holdText(reason: HoldReason): string {
	return heldWords()[`held ${reason}`];
}

export function heldWords(): Readonly<Record<`held ${HoldReason}`, string>> {
	return {
		'held typing': l10n.t('Waiting while you type.'),
		'held debugger': l10n.t('Waiting while the debugger is stopped.'),
		'held opaque': l10n.t('Waiting until you are back in an editor.'),
		'held unfocused': l10n.t('Waiting until you are back in this window.'),
		'held extension': l10n.t('Paused by another extension.'),
		'held question': l10n.t('Waiting a while after you were away.'),
		'held afterQuiet': l10n.t('Waiting two minutes after the pause.'),
		'held unanswered': l10n.t(
			'Reminders were left unanswered three times, so only the status bar reminds you.',
		),
	};
}

/** When a due break that was offered is offered once more. */
export function offeredText(minutesMore: Minutes): string {
	return minutesMore === 1
		? l10n.t('It was offered already; the next offer comes after 1 more minute at the editor.')
		: l10n.t(
				'It was offered already; the next offer comes after {0} more minutes at the editor.',
				minutesMore,
			);
}

/** Of what brought the timer down. */
export function resetWords(): Words {
	return {
		...absenceWords(),
		'natural restedInEditor': l10n.t('Timer cleared: {0} without a key or click were a break of your own.'),
		'natural saidRested': l10n.t('Timer cleared: you said that you rested for {0}.'),
		'natural awayIsRest': l10n.t('Timer cleared: {0} in another program were rest, as your settings say.'),
		'natural pausedBreak': l10n.t('Timer cleared: a break stood still so long that it was a rest.'),
		skipped: l10n.t('Timer cleared: you skipped the break.'),
		finished: l10n.t('Timer cleared: you finished a break.'),
		cleared: l10n.t('Timer cleared: breaks were switched off.'),
		'left leftEarly': l10n.t('Break left early: {0} taken off the timer.'),
		'left typing': l10n.t('Break left, as you went on working: {0} taken off the timer.'),
		'left windowDied': l10n.t('Break left, as its window was closed: {0} taken off the timer.'),
	};
}
