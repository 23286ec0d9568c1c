// Owns the first screen: what, how long, Begin, and the one-time notice.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../core/safety';
import type { Plan, PlannedPart } from '../../core/session/plan';
import { button, link } from '../parts/button';
import { thumbnail } from '../parts/thumbnail';
import type { View } from '../view';
import { doseText, fromRecord, movementName } from '../words/partWords';
import { reasonText } from '../words/reasonWords';
import { planName, promiseText } from '../words/setWords';

export function firstScreen(view: View): TemplateResult {
	const { plan } = view.state;
	return html`<main class="page first" aria-labelledby="heading">
		<div class="page-inner">
			<div class="heading">
				<h1 id="heading" tabindex="-1">${planName(plan)}</h1>
				<p class="lead">${promiseText(plan)}</p>
				${plan.reason === undefined ? nothing : html`<p class="reason">${reasonText(plan.reason, new Date())}</p>`}
			</div>
			<ul class="set-row">
				${movementsOf(plan).map((parts) => tile(view, parts))}
			</ul>
			<div class="begin">
				${button(view, {
					label: l10n.t('Begin'),
					action: { type: 'begin' },
					key: 'Enter',
					look: 'primary',
					large: true,
					focus: true,
				})}
				${link(view, l10n.t('Where is it tight?'), { type: 'openPage', page: 'map' }, 'opens-map')}
				${link(view, l10n.t('Another set'), { type: 'openPage', page: 'sets' }, 'opens-sets')}
				${link(view, l10n.t('Browse movements'), { type: 'openPage', page: 'browse' }, 'opens-browse')}
				${view.facts.notice ? nothing : adviceLink(view)}
			</div>
			${view.facts.notice ? html`<p class="notice">${fromRecord(notice)} ${adviceLink(view)}</p>` : nothing}
		</div>
	</main>`;
}

function adviceLink(view: View): TemplateResult {
	return link(view, l10n.t('When to see someone'), { type: 'openAdvice' });
}

function tile(view: View, parts: readonly PlannedPart[]): TemplateResult | typeof nothing {
	const [part] = parts;
	if (part === undefined) {
		return nothing;
	}
	return html`<li class="tile">
		${thumbnail(view, part.movement, part.variant)}
		<span class="tile-name">${movementName(part.movement)}</span>
		<span class="tile-dose">${doseText(parts)}</span>
	</li>`;
}

function movementsOf(plan: Plan): readonly (readonly PlannedPart[])[] {
	return Array.from({ length: plan.movementCount }, (_, index) =>
		plan.parts.filter(({ movementIndex }) => movementIndex === index),
	);
}
