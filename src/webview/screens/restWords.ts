// Owns the words of the rest before a cue: what comes, to be read in peace.
import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { PartMoment } from '../../core/session/moment';
import type { Words } from '../parts/shell';
import { cueText } from '../words/announcements';
import { movementName } from '../words/partWords';
import { sideText } from '../words/sideWords';
import { steps } from './movementWords';

/** "Next", the movement, its side, how to get there from the other side, and all of its steps. */
export function restWords(moment: PartMoment): Words {
	const { part } = moment;
	const [side, cue] = [sideText(part), part.cue === 'switch' ? cueText(part) : null];
	return {
		before: html`<p class="rank">${l10n.t('Next')}</p>`,
		heading: movementName(part.movement),
		lead: html`${side === null ? nothing : html`<p class="side-now">${side}</p>`}`,
		rest: html`${cue === null ? nothing : html`<p class="lead">${cue}</p>`}${steps(moment)}`,
		focus: false,
		look: 'plain',
	};
}
