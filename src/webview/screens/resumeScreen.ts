// Owns the screen of a break that was left earlier: go on, start over, or end.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../core/session/moment';
import { progressOf } from '../figures';
import { button } from '../parts/button';
import { endButton } from '../parts/controls';
import { shell } from '../parts/shell';
import { stage } from '../parts/stage';
import type { View } from '../view';
import { keptText, secondsToGoText } from '../words/durations';
import { fromRecord, partName, partTexts } from '../words/partWords';
import { positionText, timeLeftText } from '../words/setWords';
import { thenText } from '../words/sideWords';
import { ring } from './movementWords';

export function resumeScreen(view: View): TemplateResult {
	const { moment } = view;
	const progress = moment.kind === 'part' ? moment.progress : null;
	return shell({
		name: 'resume',
		progress,
		topLeft: progress === null ? '' : positionText(progress),
		topRight: progress === null ? '' : timeLeftText(progress),
		stage: resumeStage(view),
		words: {
			heading: l10n.t('Go on where you stopped'),
			lead: html`<p class="lead">${placeText(moment)}</p>`,
			rest: html`${count(view)}<div class="choices">
				${button(view, {
					label: l10n.t('Go on'),
					action: { type: 'resume' },
					key: 'Enter',
					look: 'primary',
					large: true,
					focus: true,
				})}
				${button(view, { label: l10n.t('Start over'), action: { type: 'startOver' }, key: 'R', large: true })}
			</div>`,
			focus: false,
			look: 'plain',
		},
		controls: html`<div class="few-controls"><span class="spring"></span>${endButton(view)}</div>`,
		cue: 'none',
	});
}

function placeText(moment: Moment): string {
	switch (moment.kind) {
		case 'part':
			return partName(moment.part);
		case 'check':
			return l10n.t('Your desk, {0} of {1}', moment.number, moment.of);
		case 'question':
			return l10n.t('One question');
		case 'finished':
		case 'done':
			return '';
	}
}

function count(view: View): TemplateResult {
	const { moment, facts } = view;
	const kept = facts.keptMillis === null ? '' : keptText(facts.keptMillis);
	if (moment.kind !== 'part') {
		return html`<p>${kept}</p>`;
	}
	const toGo = secondsToGoText(moment.secondsToGo);
	const then = moment.nextSide === null ? '' : thenText(moment.nextSide).toLocaleLowerCase();
	return html`<div class="count">
		${ring(view, moment)}
		<div class="side side-small">
			<p>${then === '' ? l10n.t('{0}.', toGo) : l10n.t('{0}, {1}.', toGo, then)}</p>
			${kept === '' ? nothing : html`<p>${kept}</p>`}
		</div>
	</div>`;
}

function resumeStage(view: View): TemplateResult {
	const { moment, figures } = view;
	if (moment.kind !== 'part') {
		const figure =
			moment.kind === 'check' ? figures.still(moment.item, 'large') : figures.still('relaxed', 'large');
		return stage({ figure, paths: figure.still(), label: l10n.t('A person on a chair.') });
	}
	const { movement, variant } = moment.picture;
	const figure = figures.movement(movement, variant, 'large');
	return stage({
		figure,
		paths: moment.part.dose.kind === 'hold' ? figure.still() : figure.frame(progressOf(moment.picture)),
		label: fromRecord(partTexts(movement, variant).picture),
	});
}
