// Owns the controls at the bottom edge: one row of buttons, the same elements for the whole set.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { FinishedMoment, PartMoment } from '../../core/session/moment';
import { pauseAction } from '../keys';
import type { View } from '../view';
import { button } from './button';

export function setControls(view: View, moment: PartMoment | FinishedMoment): TemplateResult {
	const { mode } = view.state;
	const isPaused = mode.kind === 'paused';
	const isWaiting = mode.kind === 'waiting' && moment.kind === 'part';
	return html`<div class="set-controls">
		${button(view, { label: l10n.t('Back'), action: { type: 'back' }, key: 'ArrowLeft' })}
		${button(view, {
			label: isPaused ? l10n.t('Continue') : l10n.t('Pause'),
			action: pauseAction(view.state),
			key: 'Space',
			otherKeys: 'P',
			place: 'pause',
			focus: isPaused,
			...(isPaused ? { look: 'primary' } : {}),
			disabled: isWaiting,
		})}
		${button(view, {
			label: l10n.t('Next'),
			action: { type: 'next' },
			key: 'ArrowRight',
			...(isWaiting ? { look: 'primary' } : {}),
		})}
		<span class="spring"></span>
		${button(view, { label: l10n.t('Skip'), action: { type: 'skip' }, key: 'S', look: 'quiet' })}
		${button(view, { label: l10n.t('This hurts'), action: { type: 'hurts' }, key: 'H', look: 'quiet' })}
		${endButton(view)}
	</div>`;
}

export function endButton(view: View): TemplateResult {
	return button(view, {
		label: l10n.t('End'),
		action: { type: 'end' },
		key: 'Escape',
		look: 'quiet',
		place: 'end',
	});
}
