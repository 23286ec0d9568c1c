// Owns the words of the status bar item in each state; those of a calm timer stand in `calmTexts.ts`.
import { l10n } from 'vscode';
import type { StatusView } from '../../core/timer/view';
import { calmStatus, mark, unobtrusive } from './calmTexts';
import { timeOfDayText } from './durations';
import type { StatusTexts } from './itemLook';

/** The words for a state; `language` is the display language, for times of day. */
export function statusTexts(view: Exclude<StatusView, { kind: 'off' }>, language: string): StatusTexts {
	switch (view.kind) {
		case 'resting':
		case 'coding':
			return calmStatus(view);
		case 'goodMoment':
			return unobtrusive(
				`${mark(view.eighths)} ${l10n.t('Good moment for a break')}`,
				goodMomentLabel(view.minutesLeft),
			);
		case 'due':
			return due(view.minutesAtEditor, view.late);
		case 'snoozed': {
			const time = timeOfDayText(view.until, language);
			return unobtrusive(`$(watch) ${l10n.t('Break at {0}', time)}`, l10n.t('Break snoozed until {0}', time));
		}
		case 'quiet': {
			const time = timeOfDayText(view.until, language);
			return unobtrusive(
				`$(bell-slash) ${l10n.t('Paused until {0}', time)}`,
				l10n.t('Break reminders paused until {0}', time),
			);
		}
		case 'onBreak':
			return unobtrusive(
				`${mark(view.eighths)} ${l10n.t('Break, {0} of {1}', view.movement, view.of)}`,
				l10n.t('Break, movement {0} of {1}', view.movement, view.of),
			);
		case 'leftEarly':
			return unobtrusive(
				`$(debug-continue) ${l10n.t('Resume break at {0} of {1}', view.movement, view.of)}`,
				l10n.t('Resume break at movement {0} of {1}', view.movement, view.of),
			);
		case 'elsewhere': {
			const elsewhere = l10n.t('Break in another window');
			return unobtrusive(`$(multiple-windows) ${elsewhere}`, elsewhere);
		}
		case 'away':
			return unobtrusive(
				`$(question) ${l10n.t('Away {0} min: rested?', view.minutes)}`,
				awayLabel(view.minutes),
			);
	}
}

function goodMomentLabel(minutes: number): string {
	return minutes === 1
		? l10n.t('Good moment for a break, due in 1 minute')
		: l10n.t('Good moment for a break, due in {0} minutes', minutes);
}

function awayLabel(minutes: number): string {
	return minutes === 1
		? l10n.t('Away for 1 minute. Was that a break?')
		: l10n.t('Away for {0} minutes. Was that a break?', minutes);
}

function due(minutes: number, late: boolean): StatusTexts {
	if (late) {
		return {
			text: `${mark(8)} ${l10n.t('Break due, {0} min', minutes)}`,
			label: l10n.t('Break due, {0} minutes at the editor', minutes),
			warning: true,
		};
	}
	return unobtrusive(`${mark(8)} ${l10n.t('Break due')}`, l10n.t('Break due after {0} minutes', minutes));
}
