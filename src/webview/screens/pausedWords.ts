// Owns the words of a pause: by the person, or by itself with the reason.
import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { PartMoment } from '../../core/session/moment';
import type { PausedBy } from '../../core/session/session';
import type { Words } from '../parts/shell';
import type { View } from '../view';
import { secondsToGoText } from '../words/durations';
import { movementName, partName } from '../words/partWords';
import { sideText } from '../words/sideWords';
import { keptChoices } from './leftOutChoices';
import { ring, side, steps } from './movementWords';

export function pausedWords(view: View, moment: PartMoment, by: PausedBy): Words {
	const { part } = moment;
	const now = sideText(part) ?? movementName(part.movement);
	const count = html`<div class="count">${ring(view, moment)}${side(now, secondsToGoText(moment.secondsToGo))}</div>`;
	if (by === 'person') {
		return {
			heading: l10n.t('Paused'),
			lead: html`<p class="lead">${partName(part)}</p>`,
			rest: html`${count}${steps(moment)}${keptChoices(view)}`,
			focus: false,
			look: 'movement',
		};
	}
	return {
		heading: pausedHeading(by),
		lead: html`<p class="lead">${l10n.t('Your place is kept. Go on when you are done.')}</p>`,
		rest: html`${count}${keptChoices(view)}`,
		focus: false,
		look: 'movement',
	};
}

function pausedHeading(by: Exclude<PausedBy, 'person'>): string {
	switch (by) {
		case 'typing':
			return l10n.t('Paused: you are typing');
		case 'hidden':
			return l10n.t('Paused: the panel was hidden');
		case 'reloaded':
			return l10n.t('Paused: the panel was opened again');
		case 'silence':
			return l10n.t('Paused: the countdown was interrupted');
	}
}
