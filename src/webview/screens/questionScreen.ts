// Owns the one question at the end of a break.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Feeling } from '../../core/session/place';
import { progressAt } from '../../core/session/progressAt';
import { type KeyName, keyLabel } from '../keys';
import { button } from '../parts/button';
import { shell } from '../parts/shell';
import { stage } from '../parts/stage';
import type { View } from '../view';

export function questionScreen(view: View): TemplateResult {
	const { plan, place } = view.state;
	const figure = view.figures.still('back', 'large');
	return shell({
		name: 'question',
		progress: progressAt(plan, place),
		topLeft: l10n.t('One question'),
		topRight: '',
		stage: stage({ figure, paths: figure.still(), label: l10n.t('A seated person from behind.') }),
		words: {
			heading: l10n.t('How does your upper back feel now?'),
			rest: html`
				<div class="answers" role="group" aria-labelledby="heading">
					${answer(view, l10n.t('Looser'), 'looser', '1')}
					${answer(view, l10n.t('The same'), 'same', '2')}
					${answer(view, l10n.t('Worse'), 'worse', '3')}
				</div>
				<p>
					<button
						type="button"
						class="link"
						aria-keyshortcuts="Escape"
						@click=${() => view.act({ type: 'feeling', feeling: 'passed' })}
					>${l10n.t('Pass over')}</button>
					<kbd class="chip" aria-hidden="true">${keyLabel('Escape')}</kbd>
				</p>
			`,
			focus: false,
			look: 'plain',
		},
		controls: html``,
		cue: 'none',
	});
}

function answer(view: View, label: string, feeling: Feeling, key: KeyName): TemplateResult {
	return button(view, {
		label,
		action: { type: 'feeling', feeling },
		key,
		look: 'answer',
		focus: feeling === 'looser',
	});
}
