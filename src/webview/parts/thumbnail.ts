// Owns the place of a small figure, which is empty until the figure has been made.
import { html, type TemplateResult } from 'lit';
import type { MovementId } from '../../core/movements/movement';
import type { View } from '../view';

/** Decoration: the movement's name stands beside it. `data-wanted` asks for the figure. */
export function thumbnail({ figures }: View, movement: MovementId): TemplateResult {
	const made = figures.thumbnail(movement);
	return made === undefined
		? html`<span class="picture" data-wanted=${movement}></span>`
		: html`<span class="picture picture-${made.figure.crop}">
				<posture-picture .figure=${made.figure} .paths=${made.paths}></posture-picture>
			</span>`;
}
