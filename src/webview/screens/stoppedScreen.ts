// Owns the screen of "This hurts": stop, what is left out and how it comes back, and whom to see.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { letGo, seeSomeone } from '../../core/safety';
import { momentAt } from '../../core/session/momentAt';
import type { SessionState } from '../../core/session/session';
import { button, link } from '../parts/button';
import { endButton } from '../parts/controls';
import { emphasised } from '../parts/emphasised';
import { shell } from '../parts/shell';
import { stage } from '../parts/stage';
import type { View } from '../view';
import { fromRecord, movementName, partName } from '../words/partWords';
import { positionText } from '../words/setWords';
import { leftOutChoices } from './leftOutChoices';

type Stopped = Extract<SessionState['mode'], { readonly kind: 'stopped' }>;

export function stoppedScreen(view: View, mode: Stopped): TemplateResult {
	const stoppedAt = momentAt(view.state.plan, mode.before);
	const progress = 'progress' in stoppedAt ? stoppedAt.progress : null;
	const figure = view.figures.still('sit-easy', 'large');
	return shell({
		name: 'stopped',
		progress,
		topLeft: progress === null ? '' : positionText(progress),
		topRight: '',
		stage: stage({
			figure,
			paths: figure.still(),
			label: l10n.t('A person sits easy, hands on the thighs.'),
		}),
		words: {
			heading: l10n.t('Stopped'),
			lead: html`<p class="lead">${fromRecord(letGo)}</p>`,
			rest: html`
				${leftOutChoices(view, leftOutText(mode), mode.choice)}
				<div class="group">
					<p>${emphasised(fromRecord(seeSomeone))}</p>
					<p>${link(view, l10n.t('More about when to see someone'), { type: 'openAdvice' })}</p>
				</div>
			`,
			focus: true,
			look: 'plain',
		},
		controls: html`<div class="few-controls">
			${button(view, { label: goOnText(view), action: { type: 'goOn' }, key: 'Enter', look: 'primary' })}
			<span class="spring"></span>${endButton(view)}
		</div>`,
		cue: 'none',
	});
}

function leftOutText({ part, choice }: Stopped): string {
	switch (choice) {
		case 'leaveOut':
			return l10n.t('Left out from now on: {0}. Browse Movements brings it back.', partName(part));
		case 'onlyToday':
			return l10n.t('Left out for today only.');
		case 'undo':
			return l10n.t('Nothing is left out.');
	}
}

function goOnText({ moment }: View): string {
	return moment.kind === 'part'
		? l10n.t('Go on with {0}', movementName(moment.part.movement))
		: l10n.t('Go on');
}
