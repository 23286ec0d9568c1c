// Owns the words of the notification that offers a due break, and of its buttons.
import { l10n } from 'vscode';
import type { Moment, PromptButton } from '../../core/timer/effects';
import type { Minutes } from '../../core/units';
import { minutesText } from './durations';

/** One line of at most about fifty characters; a longer one would wrap into a taller toast. */
export function promptText(moment: Moment, minutes: Minutes): string {
	const length = minutesText(minutes);
	switch (moment) {
		case 'lull':
			return l10n.t('Break due, about {0}.', length);
		case 'save':
			return l10n.t('Saved. Break due, about {0}.', length);
		case 'commit':
			return l10n.t('Committed. Break due, about {0}.', length);
		case 'finished':
			return l10n.t('That has finished. Break due, about {0}.', length);
		case 'tests':
			return l10n.t('Break due while your tests run, about {0}.', length);
		case 'build':
			return l10n.t('Break due while the build runs, about {0}.', length);
	}
}

export function promptButtonText(button: PromptButton, snoozeMinutes: Minutes): string {
	switch (button) {
		case 'start':
			return l10n.t('Start');
		case 'snooze':
			return l10n.t('Snooze {0} min', snoozeMinutes);
		case 'quietHour':
			return l10n.t('Pause 1 hour');
		case 'skip':
			return l10n.t('Skip');
	}
}
