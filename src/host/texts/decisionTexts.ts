// Owns the words for all decisions: one sentence for each kind and reason, for the page.
import { l10n } from 'vscode';
import type { JournalEntry } from '../../core/timer/journal';
import { tell, type Words } from './absenceTexts';
import { heldWords, resetWords } from './resetTexts';

/** Tells decisions in the display language. Empty for what only a later version knows. */
export function decisionTeller(language: string): (entry: JournalEntry) => string {
	const words: Words = {
		...resetWords(),
		...gapWords(),
		...offerWords(),
		...breakWords(),
		...heldWords(),
	};
	return (entry) => tell(entry, words, language);
}

function gapWords(): Words {
	return {
		counted: l10n.t('{0} of work.'),
		'counted saidAtScreen': l10n.t('{0} away counted: you said that you were at the screen.'),
		'counted awayIsScreen': l10n.t('{0} in another program counted, as your settings say.'),
		'notCounted idle': l10n.t('{0} without a key or click: not counted.'),
		'notCounted suspended': l10n.t('{0} of sleep of the computer: not counted.'),
		'asked otherProgram': l10n.t('{0} in another program: you were asked what that was.'),
		'asked unseenInput': l10n.t('{0} where keys cannot be seen: you were asked what that was.'),
		'asked longPresence': l10n.t('{0} without a sign of you: you were asked what that was.'),
		clockMoved: l10n.t('The clock was set by {0}: neither added nor taken off.'),
		restored: l10n.t('Started again after {0}: the timer goes on.'),
	};
}

function offerWords(): Words {
	return {
		due: l10n.t('Break due after {0} at the editor.'),
		'prompted lull': l10n.t('Offered: you paused typing.'),
		'prompted save': l10n.t('Offered: you saved.'),
		'prompted commit': l10n.t('Offered: you committed.'),
		'prompted finished': l10n.t('Offered: something that ran had finished.'),
		'prompted tests': l10n.t('Offered: your tests were running.'),
		'prompted build': l10n.t('Offered: the build was running.'),
		'answered start': l10n.t('You answered: Start.'),
		'answered closed': l10n.t('The reminder was closed.'),
		'answered tooLate': l10n.t('Your answer came when that break was no longer due.'),
		snoozed: l10n.t('Snoozed for {0}.'),
		quiet: l10n.t('Reminders paused for {0}.'),
		resumed: l10n.t('Reminders resumed.'),
	};
}

function breakWords(): Words {
	return {
		begun: l10n.t('Break begun.'),
		'begun wentOn': l10n.t('Break gone on with.'),
		paused: l10n.t('Break paused.'),
		'paused typing': l10n.t('Break paused: you typed in an editor.'),
		'paused hidden': l10n.t('Break paused: its panel was hidden.'),
		'paused silence': l10n.t('Break paused: its panel fell silent.'),
	};
}
