// Owns the words for what most often brings a calm timer down: nobody was there. And how a decision is told.
import { l10n } from 'vscode';
import type { DecisionKind, DecisionReason } from '../../core/timer/effects';
import type { JournalEntry } from '../../core/timer/journal';
import type { Seconds } from '../../core/units';
import { timeOfDayText } from './durations';

/** Words by kind and reason, or by kind alone; `{0}` stands for the length of an entry. */
export type Words = Readonly<Partial<Record<DecisionKind | `${DecisionKind} ${DecisionReason}`, string>>>;

/**
 * Tells a decision, with its time of day: "10:14 Timer cleared: the computer slept for 45 min." Empty for what there
 * are no words for.
 */
export function tell({ at, kind, reason, seconds }: JournalEntry, words: Words, language: string): string {
	const text = (reason === null ? undefined : words[`${kind} ${reason}`]) ?? words[kind] ?? '';
	return text && `${timeOfDayText(at, language)} ${text.replace('{0}', lengthText(seconds))}`;
}

/** "40 s", "12 min": nobody wants to know how many seconds a lunch had. */
function lengthText(seconds: Seconds): string {
	const whole = Math.abs(seconds);
	return whole < 90 ? l10n.t('{0} s', whole) : l10n.t('{0} min', Math.round(whole / 60));
}

/** Of absences that need no answer. */
export function absenceWords(): Words {
	return {
		'away tooLong': l10n.t('Timer cleared: you were away for {0}.'),
		'away windowClosed': l10n.t('Timer cleared: VS Code was closed, or nobody there, for {0}.'),
		'natural suspended': l10n.t('Timer cleared: the computer slept for {0}.'),
	};
}
