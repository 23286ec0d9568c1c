// Owns the page "Where is it tight?": the body to point at, and the same as a list.
import * as l10n from '@vscode/l10n';
import { html, svg, type TemplateResult } from 'lit';
import type { BodyView } from '../../core/figure/bodyPicture';
import { type TightArea, tightAreas } from '../../core/movements/areas';
import { button } from '../parts/button';
import { rove } from '../parts/roving';
import { shell } from '../parts/shell';
import type { View } from '../view';
import { areaName } from '../words/setWords';

export function mapScreen(view: View): TemplateResult {
	return shell({
		name: 'map',
		progress: null,
		topLeft: '',
		topRight: '',
		stage: html`<div class="stage"><div class="bodies">
			${body(view, 'front', l10n.t('From the front'))}${body(view, 'back', l10n.t('From behind'))}
		</div></div>`,
		words: {
			heading: l10n.t('Where is it tight?'),
			lead: html`<p class="rank">${l10n.t('Your choice leads the set.')}</p>`,
			rest: list(view),
			focus: false,
			look: 'plain',
		},
		controls: html`<div class="few-controls">
			${button(view, {
				label: l10n.t('Make this set'),
				action: { type: 'makeSet' },
				key: 'Enter',
				look: 'primary',
				disabled: view.choosing.area === null,
			})}
			${button(view, { label: l10n.t('Back'), action: { type: 'leavePage' }, key: 'Escape', look: 'quiet' })}
		</div>`,
		cue: 'none',
	});
}

/** The middle of the pictures' square, in which the body is. */
const cut = '800 0 2000 3600';

/** The list is the way of the keyboard; the pictures show and take the same choice. */
function body(view: View, side: BodyView, caption: string): TemplateResult {
	const { picture, under, areas } = view.figures.body(side);
	const paths = picture.still();
	const layers = picture.layers.map(
		({ className }, index) => svg`<path class=${className} d=${paths[index] ?? ''}></path>`,
	);
	return html`<figure class="body-picture">
		<svg class="${picture.className} picture-${picture.crop}" viewBox=${cut} aria-hidden="true">
			${layers.slice(0, under)}
			${areas.map(
				({ area, glow, reach }) => svg`<g
					class="area ${area === view.choosing.area ? 'chosen' : ''}"
					data-area=${area}
					@click=${() => pick(view, area)}
				>
					${glow.map(({ className, path }) => svg`<path class=${className} d=${path}></path>`)}
					<path class="reach" d=${reach}></path>
				</g>`,
			)}
			${layers.slice(under)}
		</svg>
		<figcaption>${caption}</figcaption>
	</figure>`;
}

function pick(view: View, area: string | null): void {
	const tight = tightAreas.find((each) => each === area);
	if (tight !== undefined) {
		view.act({ type: 'pickArea', area: tight });
	}
}

function list(view: View): TemplateResult {
	const { area: chosen } = view.choosing;
	const move = (event: KeyboardEvent): void => {
		const { activeElement } = document;
		if (rove(event) && document.activeElement !== activeElement) {
			pick(view, document.activeElement?.getAttribute('data-area') ?? null);
		}
	};
	return html`<div class="rows" role="listbox" aria-labelledby="heading" @keydown=${move}>
		${tightAreas.map((area, index) => row(view, area, chosen === null ? index === 0 : area === chosen))}
	</div>`;
}

function row(view: View, area: TightArea, isStop: boolean): TemplateResult {
	const isChosen = view.choosing.area === area;
	const choose = (): void => view.act({ type: 'pickArea', area });
	return html`<div
		class="row"
		role="option"
		data-stop
		data-area=${area}
		tabindex=${isStop ? 0 : -1}
		aria-selected=${isChosen ? 'true' : 'false'}
		?data-focus=${isStop}
		@click=${choose}
		@keydown=${(event: KeyboardEvent) => {
			if ((event.key === ' ' || event.key === 'Enter') && !event.defaultPrevented) {
				event.preventDefault();
				choose();
				if (event.key === 'Enter') {
					view.act({ type: 'makeSet' });
				}
			}
		}}
	><span>${areaName(area)}</span><span class="check" aria-hidden="true">${isChosen ? '✓' : ''}</span></div>`;
}
