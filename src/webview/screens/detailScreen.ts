// Owns the page of one movement: its moving picture, steps, dose and sources, cautions, and what to do instead.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Movement, MovementId } from '../../core/movements/movement';
import { movements } from '../../core/movements/movements';
import { movementTexts } from '../../core/movements/movementTexts';
import { variantsLeft } from '../../core/session/leaveOut';
import { needsEquipment } from '../choosing/filter';
import { leftOutOf } from '../choosing/leftOut';
import { firstVariant } from '../figures';
import { button, link } from '../parts/button';
import { shell } from '../parts/shell';
import { stage, stillStage } from '../parts/stage';
import type { View } from '../view';
import { equipmentText, leftOutText, leftOutWithText, longDoseText, sourceText } from '../words/browseWords';
import { fromRecord, movementName, partTexts } from '../words/partWords';

export function detailScreen(view: View, id: MovementId): TemplateResult {
	const { muscles } = movementTexts[id];
	return shell({
		name: 'detail',
		progress: null,
		topLeft: link(view, l10n.t('Browse movements'), { type: 'leavePage' }),
		topRight: '',
		stage: detailStage(view, id),
		words: {
			heading: movementName(id),
			lead: html`<p class="muscles"><span class="dot" aria-hidden="true"></span>${fromRecord(muscles)}</p>`,
			rest: html`
				<ol class="steps">${partTexts(id, firstVariant(id)).steps.map((step) => html`<li>${fromRecord(step)}</li>`)}</ol>
				<div class="group group-tight facts">${facts(view, movements[id])}</div>
			`,
			focus: false,
			look: 'plain',
		},
		controls: controls(view, movements[id]),
		cue: 'none',
	});
}

function facts(view: View, movement: Movement): TemplateResult {
	const { id } = movement;
	const { leaveOut } = view.facts.offers;
	const instead = movement.swaps.find((swap) => variantsLeft(movements[swap], leaveOut).length > 0);
	const leftOut = leftOutText(movement, leaveOut);
	return html`
		<p class="dose">${longDoseText(movement)} <span aria-hidden="true">·</span> ${sourceText(id)}</p>
		${needsEquipment(movement) ? html`<p>${l10n.t('Takes: {0}', equipmentText(movement))}</p>` : nothing}
		${movementTexts[id].cautions.map(({ text }) => html`<p>${fromRecord(text)}</p>`)}
		${instead === undefined ? nothing : html`<p>${l10n.t('If it hurts: {0} instead.', movementName(instead))}</p>`}
		${leftOut === null ? nothing : html`<p class="dose">${leftOutWithText(movement, leaveOut) ?? outText(movement, leaveOut, leftOut)}</p>`}
	`;
}

/** "Left out of your sets.", or of which side. */
function outText(movement: Movement, leaveOut: readonly string[], leftOut: string): string {
	return variantsLeft(movement, leaveOut).length === 0
		? l10n.t('Left out of your sets.')
		: l10n.t('{0}.', leftOut);
}

function detailStage(view: View, id: MovementId): TemplateResult {
	const variant = firstVariant(id);
	const figure = view.figures.movement(id, variant, 'large');
	const { dose } = movements[id];
	return view.surroundings.reducedMotion
		? stillStage({
				figure,
				start: figure.start(),
				end: figure.still(),
				movement: id,
				dose,
				label: fromRecord(partTexts(id, variant).picture),
				dimmed: false,
			})
		: stage({
				figure,
				paths: view.figures.stillPaths(id),
				label: fromRecord(partTexts(id, variant).picture),
			});
}

function controls(view: View, movement: Movement): TemplateResult {
	const { isOut, isStartable, isChangeable } = leftOutOf(movement, view.facts.offers.leaveOut);
	return html`<div class="few-controls">
		${button(view, {
			label: l10n.t('Start this one'),
			action: { type: 'startMovement' },
			key: 'Enter',
			look: 'primary',
			focus: true,
			disabled: !isStartable,
		})}
		${button(view, {
			label: isOut ? l10n.t('Bring back') : l10n.t('Leave out'),
			action: { type: 'leaveOut', out: !isOut },
			key: 'L',
			disabled: !isChangeable,
		})}
		${
			view.surroundings.reducedMotion
				? nothing
				: button(view, {
						label: l10n.t('Show again'),
						action: { type: 'replay' },
						key: 'R',
						look: 'quiet',
					})
		}
		<span class="spring"></span>
		${button(view, { label: l10n.t('Back'), action: { type: 'leavePage' }, key: 'Escape', look: 'quiet', place: 'end' })}
	</div>`;
}
