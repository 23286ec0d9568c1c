// Owns the filters above the grid: the area, which is one of them, and what is switched on and off.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import {
	type AreaGroup,
	areaGroups,
	kindsThatOccur,
	type MovementFilter,
	shortSeconds,
} from '../choosing/filter';
import { rove } from '../parts/roving';
import type { View } from '../view';
import { areaGroupText, kindText } from '../words/browseWords';
import { durationText } from '../words/durations';

interface Choice {
	readonly label: string;
	readonly isOn: boolean;
	readonly change: Partial<MovementFilter>;
}

export function filters(view: View): TemplateResult {
	const { area, kind, noEquipment, standing, short } = view.choosing.filter;
	return html`<div class="filters">
		${oneOf(view, l10n.t('Area'), [
			{ label: l10n.t('All'), isOn: area === null, change: { area: null } },
			...areas().map((each) => ({ label: areaGroupText(each), isOn: area === each, change: { area: each } })),
		])}
		${switches(
			view,
			l10n.t('Kind'),
			kindsThatOccur().map((each) => ({
				label: kindText(each),
				isOn: kind === each,
				change: { kind: kind === each ? null : each },
			})),
		)}
		${switches(view, l10n.t('More filters'), [
			{ label: l10n.t('No equipment'), isOn: noEquipment, change: { noEquipment: !noEquipment } },
			{ label: l10n.t('Also standing'), isOn: standing, change: { standing: !standing } },
			{ label: l10n.t('Under {0}', durationText(shortSeconds)), isOn: short, change: { short: !short } },
		])}
	</div>`;
}

function areas(): readonly AreaGroup[] {
	const known: readonly AreaGroup[] = ['neck', 'shoulders', 'blades', 'chest', 'sides', 'middle-back'];
	return known.filter((each) => areaGroups[each].length > 0);
}

/** A group of which exactly one is on; the arrow keys choose. */
function oneOf(view: View, name: string, choices: readonly Choice[]): TemplateResult {
	return html`<div class="filter-group" role="radiogroup" aria-label=${name} @keydown=${rove}>
		${choices.map(
			({ label, isOn, change }) => html`<button
				type="button"
				class="filter"
				role="radio"
				data-stop
				tabindex=${isOn ? 0 : -1}
				aria-checked=${isOn ? 'true' : 'false'}
				@focus=${() => isOn || view.act({ type: 'filter', change })}
				@click=${() => view.act({ type: 'filter', change })}
			>${label}</button>`,
		)}
	</div>`;
}

/** What is on goes off again; one tab stop for all. */
function switches(view: View, name: string, choices: readonly Choice[]): TemplateResult {
	const stop = choices.find(({ isOn }) => isOn) ?? choices[0];
	return html`<div class="filter-group" role="toolbar" aria-label=${name} @keydown=${rove}>
		${choices.map(
			(choice) => html`<button
				type="button"
				class="filter"
				data-stop
				tabindex=${choice === stop ? 0 : -1}
				aria-pressed=${choice.isOn ? 'true' : 'false'}
				@click=${() => view.act({ type: 'filter', change: choice.change })}
			>${choice.label}</button>`,
		)}
	</div>`;
}
