// Owns how minutes, durations and times of day are written in the host's texts.
import { l10n } from 'vscode';
import type { Instant, Minutes, Seconds } from '../../core/units';

/** "1 minute", "18 minutes". */
export function minutesText(minutes: Minutes): string {
	return minutes === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', minutes);
}

/** "2 min 49 s", "5 min", "40 s". */
export function durationText(seconds: Seconds): string {
	const whole = Math.round(seconds);
	const minutes = Math.floor(whole / 60);
	const rest = whole % 60;
	if (minutes === 0) {
		return l10n.t('{0} s', rest);
	}
	return rest === 0 ? l10n.t('{0} min', minutes) : l10n.t('{0} min {1} s', minutes, rest);
}

/** The time of day as the display language writes it: "14:35", "2:35 PM". */
export function timeOfDayText(instant: Instant, language: string): string {
	return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(instant);
}
