// Owns the screen of the ergonomics check: one thing at a time, its picture and its target.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ErgonomicsAnswer } from '../../core/ergonomics/item';
import { ergonomicsItemTexts } from '../../core/ergonomics/itemTexts';
import type { CheckMoment } from '../../core/session/moment';
import { progressAt } from '../../core/session/progressAt';
import type { KeyName } from '../keys';
import { button } from '../parts/button';
import { endButton } from '../parts/controls';
import { shell } from '../parts/shell';
import { stage } from '../parts/stage';
import type { View } from '../view';
import { fromRecord } from '../words/partWords';

export function checkScreen(view: View, { item: id, number, of }: CheckMoment): TemplateResult {
	const item = ergonomicsItemTexts[id];
	const { plan, place } = view.state;
	const figure = view.figures.still(id, 'large');
	return shell({
		name: 'check',
		progress: plan.parts.length === 0 ? null : progressAt(plan, place),
		topLeft: l10n.t('Your desk, {0} of {1}', number, of),
		topRight: '',
		stage: stage({ figure, paths: figure.still(), label: fromRecord(item.picture) }),
		words: {
			heading: fromRecord(item.title),
			lead: html`<p class="target" id="target">${fromRecord(item.target)}</p>`,
			rest: html`
				<p class="hint" id="hint">${fromRecord(item.hint)}</p>
				<div class="answers" role="group" aria-labelledby="heading" aria-describedby="target hint">
					${answer(view, l10n.t('OK'), 'ok', '1')}
					${answer(view, l10n.t('Fixed it'), 'fixed', '2')}
					${answer(view, l10n.t('Not now'), 'notNow', '3')}
				</div>
			`,
			focus: false,
			look: 'plain',
		},
		controls: html`<div class="few-controls">
			${
				number === 1 && plan.parts.length === 0
					? nothing
					: button(view, {
							label: l10n.t('Back'),
							action: { type: 'back' },
							key: 'ArrowLeft',
							look: 'quiet',
							place: 'start',
						})
			}
			<span class="spring"></span>${endButton(view)}
		</div>`,
		cue: 'none',
	});
}

function answer(view: View, label: string, given: ErgonomicsAnswer, key: KeyName): TemplateResult {
	return button(view, {
		label,
		action: { type: 'answer', answer: given },
		key,
		look: 'answer',
		focus: given === 'ok',
	});
}
