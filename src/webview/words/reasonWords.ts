// Owns the line that says why a set is as it is.
import * as l10n from '@vscode/l10n';
import type { TightArea } from '../../core/movements/areas';
import type { PlanReason } from '../../core/session/plan';
import { hour, type Instant } from '../../core/units';
import { areaName } from './setWords';

/** "Your chest has not been opened since Tuesday." `now` is on the person's clock. */
export function reasonText({ why, area, since }: PlanReason, now: Date): string {
	if (why === 'asked') {
		return l10n.t('Your choice leads it: {0}.', areaName(area).toLocaleLowerCase());
	}
	return notMoved(area, since === null ? l10n.t('in a break yet') : sinceText(since, now));
}

/** With a phrase of time: "since Tuesday". */
function notMoved(area: TightArea, since: string): string {
	switch (area) {
		case 'neck-and-top-of-shoulders':
			return l10n.t('Your neck and the top of your shoulders have not been loosened {0}.', since);
		case 'side-of-neck':
			return l10n.t('The side of your neck has not been stretched {0}.', since);
		case 'between-shoulder-blades':
			return l10n.t('Between your shoulder blades nothing has been stretched {0}.', since);
		case 'chest-and-front-of-shoulders':
			return l10n.t('Your chest has not been opened {0}.', since);
		case 'back-of-shoulders':
			return l10n.t('The back of your shoulders has not been stretched {0}.', since);
		case 'sides':
			return l10n.t('Your sides have not been stretched {0}.', since);
		case 'middle-of-back':
			return l10n.t('The middle of your back has not been moved {0}.', since);
	}
}

function sinceText(since: Instant, now: Date): string {
	const days = Math.round((startOfDay(now) - startOfDay(new Date(since))) / (24 * hour));
	if (days <= 0) {
		return l10n.t('since earlier today');
	}
	if (days === 1) {
		return l10n.t('since yesterday');
	}
	if (days >= 7) {
		return l10n.t('for a week or more');
	}
	const weekday = new Intl.DateTimeFormat(displayLanguage(), { weekday: 'long' });
	return l10n.t('since {0}', weekday.format(since));
}

function startOfDay(date: Date): Instant {
	return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** The document's language, which is the display language; English without a document. */
function displayLanguage(): string {
	return globalThis.document?.documentElement.lang || 'en';
}
