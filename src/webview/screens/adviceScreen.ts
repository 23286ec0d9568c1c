// Owns the page "When to see someone".
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { type RedFlag, reasonsToAsk, redFlags } from '../../core/safety';
import { button } from '../parts/button';
import type { View } from '../view';
import { fromRecord } from '../words/partWords';

export function adviceScreen(view: View): TemplateResult {
	return html`<main class="page advice" aria-labelledby="heading">
		<div class="page-inner">
			<h1 id="heading" tabindex="-1" data-focus>${l10n.t('When to see someone')}</h1>
			<div class="group">
				<p class="lead" id="soon">${l10n.t('See a doctor soon if')}</p>
				${list('soon', redFlags)}
			</div>
			<div class="group">
				<p class="lead" id="ask">${l10n.t('See a doctor or physical therapist if')}</p>
				${list('ask', reasonsToAsk)}
			</div>
			<div class="choices">
				${button(view, { label: l10n.t('Back'), action: { type: 'closeAdvice' }, key: 'Escape' })}
			</div>
		</div>
	</main>`;
}

function list(label: string, flags: readonly RedFlag[]): TemplateResult {
	return html`<ul class="flags" aria-labelledby=${label}>
		${flags.map(({ text }) => html`<li>${fromRecord(text)}</li>`)}
	</ul>`;
}
