// Owns the words of the cues, large enough to be read at a glance.
import * as l10n from '@vscode/l10n';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlannedPart } from '../../core/session/plan';
import type { Words } from '../parts/shell';
import { cueText } from '../words/announcements';
import { movementName, stepsOf } from '../words/partWords';
import { nowText } from '../words/sideWords';

/** "Next", the movement, its first step. */
export function nextCueWords(part: PlannedPart | null): Words {
	const [firstStep] = part === null ? [] : stepsOf(part);
	return {
		before: html`<p class="cue-label">${l10n.t('Next')}</p>`,
		heading: part === null ? '' : movementName(part.movement),
		lead: firstStep === undefined ? html`${nothing}` : html`<p class="lead">${firstStep}</p>`,
		focus: false,
		look: 'cue',
	};
}

/** "Now to the right", with an arrow that points there; "Now forward" without. */
export function turnCueWords(part: PlannedPart): Words {
	const { variant } = part;
	const text = cueText(part);
	return {
		before: variant === 'left' || variant === 'right' ? arrow(variant) : html`${nothing}`,
		heading: nowText(part),
		lead: text === null ? html`${nothing}` : html`<p class="lead">${text}</p>`,
		focus: false,
		look: 'cue',
	};
}

function arrow(to: 'left' | 'right'): TemplateResult {
	const path = to === 'right' ? 'M2 22h86M66 4l22 18-22 18' : 'M94 22H8M30 4L8 22l22 18';
	return html`<svg class="cue-arrow" viewBox="0 0 96 44" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;
}
