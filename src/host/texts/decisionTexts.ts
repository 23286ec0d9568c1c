// Owns the words for decisions: one sentence for each kind and reason, for the tooltip and the page.
import { l10n } from 'vscode';
import type { DecisionKind, DecisionReason, HoldReason } from '../../core/timer/effects';
import type { JournalEntry } from '../../core/timer/journal';
import type { Seconds } from '../../core/units';
import { timeOfDayText } from './durations';

/** Words by kind and reason, or by kind alone; `{0}` stands for the length of an entry. */
type Words = Readonly<Partial<Record<DecisionKind | `${DecisionKind} ${DecisionReason}`, string>>>;

/**
 * Tells decisions in the display language, each with its time of day: "10:14 Timer cleared: the computer slept for
 * 45 min." Empty for what only a later version knows.
 */
export function decisionTeller(language: string): (entry: JournalEntry) => string {
	const words: Words = {
		...clearingWords(),
		...gapWords(),
		...offerWords(),
		...breakWords(),
		...heldWords(),
	};
	return ({ at, kind, reason, seconds }) => {
		const text = (reason === null ? undefined : words[`${kind} ${reason}`]) ?? words[kind] ?? '';
		return text && `${timeOfDayText(at, language)} ${text.replace('{0}', lengthText(seconds))}`;
	};
}

/** "40 s", "12 min": nobody wants to know how many seconds a lunch had. */
function lengthText(seconds: Seconds): string {
	const whole = Math.abs(seconds);
	return whole < 90 ? l10n.t('{0} s', whole) : l10n.t('{0} min', Math.round(whole / 60));
}

/** Why a due break is held. `extension` without that extension's own words, which are shown but never kept. */
export function holdText(reason: HoldReason): string {
	return heldWords()[`held ${reason}`];
}

function heldWords(): Readonly<Record<`held ${HoldReason}`, string>> {
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

function clearingWords(): Words {
	return {
		'natural suspended': l10n.t('Timer cleared: the computer slept for {0}.'),
		'natural restedInEditor': l10n.t('Timer cleared: {0} without a key or click were a break of your own.'),
		'natural saidRested': l10n.t('Timer cleared: you said that you rested for {0}.'),
		'natural awayIsRest': l10n.t('Timer cleared: {0} in another program were rest, as your settings say.'),
		'natural pausedBreak': l10n.t('Timer cleared: a break stood still so long that it was a rest.'),
		'away tooLong': l10n.t('Timer cleared: you were away for {0}.'),
		'away windowClosed': l10n.t('Timer cleared: VS Code was closed, or nobody there, for {0}.'),
		skipped: l10n.t('Timer cleared: you skipped the break.'),
		finished: l10n.t('Timer cleared: you finished a break.'),
		cleared: l10n.t('Timer cleared: breaks were switched off.'),
	};
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
		'left leftEarly': l10n.t('Break left early: {0} taken off the timer.'),
		'left typing': l10n.t('Break left, as you went on working: {0} taken off the timer.'),
		'left windowDied': l10n.t('Break left, as its window was closed: {0} taken off the timer.'),
	};
}
