// Owns the place of a small figure, which is empty until the figure has been made.
import { html, type TemplateResult } from 'lit';
import { motions } from '../../core/movements/motions/motions';
import type { MovementId, Variant } from '../../core/movements/movement';
import { firstVariant } from '../figures';
import type { View } from '../view';

/**
 * Decoration: the movement's name stands beside it. `data-wanted` and `data-variant` ask for the figure, whose place is
 * as large without it.
 */
export function thumbnail(
	{ figures }: View,
	movement: MovementId,
	variant: Variant = firstVariant(movement),
): TemplateResult {
	const made = figures.thumbnail(movement, variant);
	const look = `picture picture-${motions[movement].crop}`;
	return made === undefined
		? html`<span class=${look} data-wanted=${movement} data-variant=${variant}></span>`
		: html`<span class=${look}>
				<posture-picture .figure=${made.figure} .paths=${made.paths}></posture-picture>
			</span>`;
}
