// Owns the page "Browse movements": search, filters, and a grid of small pictures of which one moves.
import * as l10n from '@vscode/l10n';
import { html, type nothing, type TemplateResult } from 'lit';
import type { MovementId } from '../../core/movements/movement';
import { movements } from '../../core/movements/movements';
import { filtered, noFilter } from '../choosing/filter';
import { rove } from '../parts/roving';
import { thumbnail } from '../parts/thumbnail';
import type { View } from '../view';
import { leftOutText, searchWords, shortDoseText } from '../words/browseWords';
import { movementName } from '../words/partWords';
import { filters } from './browseFilters';

export function browseScreen(view: View): TemplateResult {
	const shown = filtered(view.choosing.filter, searchWords);
	const { movement } = view.choosing;
	const stop = movement !== null && shown.includes(movement) ? movement : shown[0];
	return html`<main class="page browse" aria-labelledby="heading">
		<div class="page-inner">
			<div class="browse-top">
				<h1 id="heading" tabindex="-1">${l10n.t('Browse movements')}</h1>
				${search(view)}
			</div>
			${filters(view)}
			${
				shown.length === 0
					? empty(view)
					: html`<ul class="grid" aria-labelledby="heading" @keydown=${rove}>
							${shown.map((id) => html`<li>${tile(view, id, id === stop)}</li>`)}
						</ul>`
			}
		</div>
	</main>`;
}

function search(view: View): TemplateResult {
	const label = l10n.t('Search {0} movements', Object.keys(movements).length);
	return html`<input
		type="search"
		class="search"
		aria-label=${label}
		placeholder=${label}
		.value=${view.choosing.filter.words}
		@keydown=${(event: KeyboardEvent) => {
			const stop = document.querySelector<HTMLElement>('.grid [data-stop][tabindex="0"]');
			if (event.key === 'ArrowDown' && !event.defaultPrevented) {
				event.preventDefault();
				stop?.focus();
			} else if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) {
				event.preventDefault();
				view.act({ type: 'filter', change: { words: '' } });
			}
		}}
		@input=${({ target }: Event) => {
			if (target instanceof HTMLInputElement) {
				view.act({ type: 'filter', change: { words: target.value } });
			}
		}}
	/>`;
}

function tile(view: View, id: MovementId, isStop: boolean): TemplateResult {
	const movement = movements[id];
	const leftOut = leftOutText(movement, view.facts.offers.leaveOut);
	const enter = ({ currentTarget }: Event): void => {
		if (!view.surroundings.reducedMotion) {
			view.lively.enter(currentTarget, id);
		}
	};
	return html`<button
		type="button"
		class="movement ${leftOut === null ? '' : 'left-out'}"
		data-stop
		data-movement=${id}
		tabindex=${isStop ? 0 : -1}
		?data-focus=${isStop}
		@focus=${(event: Event) => {
			view.act({ type: 'pickMovement', movement: id });
			enter(event);
		}}
		@blur=${() => view.lively.stop()}
		@pointerenter=${enter}
		@pointerleave=${() => view.lively.stop()}
		@click=${() => view.act({ type: 'openMovement', movement: id })}
	>
		${thumbnail(view, id)}
		<span class="label">${movementName(id)}</span>
		<span class="tile-dose">${leftOut ?? shortDoseText(movement)}</span>
	</button>`;
}

function empty(view: View): TemplateResult | typeof nothing {
	return html`<p class="empty">${l10n.t('Nothing matches.')}
		<button type="button" class="link" @click=${() => view.act({ type: 'filter', change: noFilter })}>${l10n.t('Clear filters')}</button>
	</p>`;
}
