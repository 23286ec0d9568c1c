// Owns the words beside a movement: name, muscle, ring and side, steps, breath, what comes next.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { movementTexts } from '../../core/movements/movementTexts';
import type { PartMoment } from '../../core/session/moment';
import type { PlannedPart } from '../../core/session/plan';
import type { Words } from '../parts/shell';
import type { View } from '../view';
import { overText, pressNextText } from '../words/announcements';
import { secondsLeftText } from '../words/durations';
import { fromRecord, movementName, partName, phaseText, stepsOf } from '../words/partWords';
import { doingText, sideText, thenText } from '../words/sideWords';

export function movementWords(view: View, moment: PartMoment): Words {
	const { part } = moment;
	const { muscles, hold } = movementTexts[part.movement];
	return {
		heading: movementName(part.movement),
		lead: html`<p class="muscles"><span class="dot" aria-hidden="true"></span>${fromRecord(muscles)}</p>`,
		rest: html`
			<div class="count">${ring(view, moment)}${beside(moment)}</div>
			${steps(moment)}
			${caution(part)}
			${hold === undefined ? nothing : html`<p class="hold">${fromRecord(hold)}</p>`}
			${nextUp(view, moment)}
		`,
		focus: true,
		look: 'movement',
	};
}

export function steps({ part }: PartMoment): TemplateResult {
	return html`<ol class="steps">${stepsOf(part).map((step) => html`<li>${step}</li>`)}</ol>`;
}

/** What to mind while it is done: the weightiest of the record's cautions. */
function caution({ movement }: PlannedPart): TemplateResult | typeof nothing {
	const [first] = movementTexts[movement].cautions;
	return first === undefined ? nothing : html`<p class="caution">${fromRecord(first.text)}</p>`;
}

/** The countdown; dashed while it is paused. */
export function ring(view: View, moment: PartMoment): TemplateResult {
	const { mode, scale } = view.state;
	const { part, ring: shown, phase } = moment;
	const isCycles = shown.kind === 'cycles';
	const ringState = mode.kind === 'running' ? 'running' : mode.kind === 'waiting' ? 'over' : 'paused';
	return html`<posture-ring
		.ring=${shown}
		.state=${ringState}
		.label=${isCycles ? l10n.t('{0} of {1}', shown.number, shown.pieces) : secondsLeftText(moment.secondsToGo)}
		.ofText=${isCycles ? l10n.t('of {0}', shown.pieces) : ''}
		.workMillis=${part.seconds * 1_000}
		.rate=${scale}
		.stepped=${view.surroundings.reducedMotion}
		.breathes=${breathes(moment) && !view.surroundings.reducedMotion}
		.phase=${phase}
	></posture-ring>`;
}

function breathes({ phase }: PartMoment): boolean {
	return phase?.kind === 'breatheIn' || phase?.kind === 'breatheOut';
}

/** The side or the phase, and below it what comes then. */
function beside(moment: PartMoment): TemplateResult {
	const { part, phase, nextSide, nextMovement, isOver } = moment;
	if (isOver) {
		return side(overText(part), pressNextText(part, nextSide ?? nextMovement));
	}
	if (phase !== null) {
		const what = fromRecord(movementTexts[part.movement].phases?.[phase.kind] ?? '');
		return side(phaseText(phase.kind), what, sideText(part) ?? '');
	}
	return side(doingText(part), nextSide === null ? '' : thenText(nextSide));
}

export function side(now: string, ...below: readonly string[]): TemplateResult {
	return html`<div class="side">
		<div class="side-now">${now}</div>
		${below.map((line) => (line === '' ? nothing : html`<div class="side-then">${line}</div>`))}
	</div>`;
}

function nextUp(view: View, { nextMovement }: PartMoment): TemplateResult | typeof nothing {
	if (nextMovement === null) {
		return view.state.plan.check.length === 0
			? nothing
			: html`<div class="next"><p><span class="next-label">${l10n.t('Next')}</span> <span class="next-name">${l10n.t('Your desk')}</span></p></div>`;
	}
	const figure = view.figures.movement(nextMovement.movement, nextMovement.variant, 'small');
	return html`<div class="next">
		<div class="picture picture-${figure.crop}">
			<posture-picture .figure=${figure} .paths=${figure.still()}></posture-picture>
		</div>
		<p>
			<span class="next-label">${l10n.t('Next')}</span>
			<span class="next-name">${partName(nextMovement)}</span>
		</p>
	</div>`;
}
