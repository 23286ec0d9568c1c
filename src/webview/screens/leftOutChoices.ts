// Owns what "This hurts" left out, in words, with the ways to change that.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { keptHurt } from '../../core/session/hurts';
import type { HurtsChoice } from '../../core/session/session';
import { button } from '../parts/button';
import type { View } from '../view';
import { partName } from '../words/partWords';

/** What is left out, in words, above "Only today" and Undo. */
export function leftOutChoices(view: View, said: string, choice: HurtsChoice): TemplateResult {
	return html`<div class="group left-out-choices">
		<p>${said}</p>
		<div class="choices">
			${button(view, { label: l10n.t('Only today'), action: { type: 'onlyToday' }, key: 'T', disabled: choice === 'onlyToday' })}
			${button(view, { label: l10n.t('Undo'), action: { type: 'undo' }, key: 'U', disabled: choice === 'undo' })}
		</div>
	</div>`;
}

/** In a pause and on Done: what was left out last in this break, until that is undone. */
export function keptChoices(view: View): TemplateResult | typeof nothing {
	const kept = keptHurt(view.state);
	if (kept === null) {
		return nothing;
	}
	const name = partName(kept.part);
	const said =
		kept.hurt.choice === 'leaveOut'
			? l10n.t('Left out from now on: {0}.', name)
			: l10n.t('Left out for today only: {0}.', name);
	return leftOutChoices(view, said, kept.hurt.choice);
}
