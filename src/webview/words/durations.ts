// Owns how spans of time are written in the page: short for the eye, in whole words for the ear.
import * as l10n from '@vscode/l10n';
import type { Millis, Seconds } from '../../core/units';
import { minute } from '../../core/units';

/** "2 min 49 s", "5 min", "40 s". */
export function durationText(seconds: Seconds): string {
	const { minutes, rest } = split(seconds);
	if (minutes === 0) {
		return l10n.t('{0} s', rest);
	}
	return rest === 0 ? l10n.t('{0} min', minutes) : l10n.t('{0} min {1} s', minutes, rest);
}

/** "1 minute 32 seconds", "15 seconds". */
export function spokenDuration(seconds: Seconds): string {
	const { minutes, rest } = split(seconds);
	if (minutes === 0) {
		return secondsText(rest);
	}
	return rest === 0 ? minutesText(minutes) : l10n.t('{0} {1}', minutesText(minutes), secondsText(rest));
}

export function secondsText(seconds: Seconds): string {
	return seconds === 1 ? l10n.t('1 second') : l10n.t('{0} seconds', seconds);
}

export function minutesText(minutes: number): string {
	return minutes === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', minutes);
}

/** "9 seconds left", for the ring. */
export function secondsLeftText(seconds: Seconds): string {
	return l10n.t('{0} left', secondsText(seconds));
}

/** "9 seconds to go", on the screens of a pause. */
export function secondsToGoText(seconds: Seconds): string {
	return l10n.t('{0} to go', secondsText(seconds));
}

/** "Your place is kept for 24 more minutes." */
export function keptText(millis: Millis): string {
	const minutes = Math.max(Math.floor(millis / minute), 1);
	return minutes === 1
		? l10n.t('Your place is kept for 1 more minute.')
		: l10n.t('Your place is kept for {0} more minutes.', minutes);
}

function split(seconds: Seconds): { readonly minutes: number; readonly rest: number } {
	const whole = Math.round(seconds);
	return { minutes: Math.floor(whole / 60), rest: whole % 60 };
}
