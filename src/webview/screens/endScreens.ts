// Owns the last screen: Done, or after "worse" the advice to take it easy.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { seeSomeone, takeItEasy } from '../../core/safety';
import type { DoneMoment } from '../../core/session/moment';
import { progressAt } from '../../core/session/progressAt';
import { button, link } from '../parts/button';
import { emphasised } from '../parts/emphasised';
import { shell, type Words } from '../parts/shell';
import { stage } from '../parts/stage';
import type { View } from '../view';
import { doneText } from '../words/announcements';
import { fromRecord } from '../words/partWords';
import { areasText, nextBreakText } from '../words/setWords';
import { keptChoices } from './leftOutChoices';

export function doneScreen(view: View, moment: DoneMoment): TemplateResult {
	return endScreen(view, 'done', {
		heading: l10n.t('Done'),
		lead: html`<p class="lead">${doneText(moment.hadMovements)}</p>`,
		rest: html`
			${
				moment.workedOn.length === 0
					? nothing
					: html`<div class="group group-tight"><p>${l10n.t('Worked on')}</p><p class="areas">${areasText(moment.workedOn)}</p></div>`
			}
			${moment.hadMovements ? html`<p>${dueText(view, moment)}</p>` : nothing}
			<div class="choices">${backToCode(view)}</div>
			${keptChoices(view)}
		`,
		focus: false,
		look: 'done',
	});
}

function dueText(view: View, { cleared }: DoneMoment): string {
	return cleared
		? nextBreakText(view.facts.workMinutes)
		: l10n.t('Too little of the set was done, so the timer was not cleared.');
}

function backToCode(view: View): TemplateResult {
	return button(view, {
		label: l10n.t('Back to code'),
		action: { type: 'end' },
		key: 'Enter',
		look: 'primary',
		large: true,
		focus: true,
	});
}

export function worseScreen(view: View): TemplateResult {
	return endScreen(view, 'worse', {
		heading: l10n.t('Take it easy'),
		lead: html`<p class="lead">${fromRecord(takeItEasy)}</p>`,
		rest: html`
			<div class="group">
				<p>${emphasised(fromRecord(seeSomeone))}</p>
				<p>${link(view, l10n.t('More about when to see someone'), { type: 'openAdvice' })}</p>
			</div>
			<div class="choices">
				${button(view, { label: l10n.t('Finish'), action: { type: 'end' }, key: 'Enter', look: 'primary', large: true })}
			</div>
		`,
		focus: true,
		look: 'plain',
	});
}

function endScreen(view: View, name: 'done' | 'worse', words: Words): TemplateResult {
	const { plan, place } = view.state;
	const figure = view.figures.still('relaxed', 'large');
	return shell({
		name,
		progress: plan.parts.length === 0 ? null : progressAt(plan, place),
		topLeft: '',
		topRight: '',
		stage: stage({ figure, paths: figure.still(), label: l10n.t('A person sits relaxed on a chair.') }),
		words,
		controls: html``,
		cue: 'none',
	});
}
