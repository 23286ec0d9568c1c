// Owns the screen of the movements: the movement itself, its cues, its pause, and the end of the set.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { FinishedMoment, PartMoment } from '../../core/session/moment';
import { progressOf } from '../figures';
import { setControls } from '../parts/controls';
import { type Cue, shell, type Words } from '../parts/shell';
import { stage, stillStage } from '../parts/stage';
import type { View } from '../view';
import { fromRecord, partTexts } from '../words/partWords';
import { positionText, timeLeftText } from '../words/setWords';
import { nextCueWords, turnCueWords } from './cueWords';
import { movementWords } from './movementWords';
import { pausedWords } from './pausedWords';
import { restWords } from './restWords';

export function setScreen(view: View, moment: PartMoment | FinishedMoment): TemplateResult {
	const isPaused = view.state.mode.kind === 'paused';
	return shell({
		name: 'set',
		progress: moment.progress,
		topLeft: positionText(moment.progress),
		topRight: moment.kind === 'part' ? timeLeftText(moment.progress) : '',
		stage: setStage(view, moment, isPaused),
		words: moment.kind === 'part' ? partWords(view, moment) : finishedWords(moment),
		controls: setControls(view, moment),
		cue: isPaused ? 'none' : cueEdges(moment),
	});
}

function partWords(view: View, moment: PartMoment): Words {
	const { mode } = view.state;
	if (mode.kind === 'paused') {
		return pausedWords(view, moment, mode.by);
	}
	switch (moment.cue) {
		case 'next':
			return nextCueWords(moment.part);
		case 'switch':
		case 'turn':
			return turnCueWords(moment.part);
		case 'none':
			return moment.inLead ? restWords(moment) : movementWords(view, moment);
	}
}

function finishedWords({ next }: FinishedMoment): Words {
	return next === 'check'
		? { ...nextCueWords(null), heading: l10n.t('Your desk') }
		: { heading: l10n.t('The set is over'), focus: false, look: 'cue' };
}

/** The side to go to at a switch; both sides otherwise. */
function cueEdges(moment: PartMoment | FinishedMoment): Cue {
	if (moment.kind === 'finished') {
		return 'both';
	}
	const { variant } = moment.part;
	switch (moment.cue) {
		case 'none':
			return 'none';
		case 'next':
		case 'turn':
			return 'both';
		case 'switch':
			return variant === 'left' || variant === 'right' ? variant : 'both';
	}
}

function setStage(view: View, moment: PartMoment | FinishedMoment, isPaused: boolean): TemplateResult {
	const { picture } = moment;
	if (picture === null) {
		return html``;
	}
	if (view.surroundings.reducedMotion) {
		// The side to go to, at once: there is no way back to be shown.
		const part = moment.kind === 'part' ? moment.part : picture.part;
		const figure = view.figures.movement(part.movement, part.variant, 'large');
		return stillStage({
			figure,
			start: figure.start(),
			end: figure.still(),
			movement: part.movement,
			dose: part.dose,
			label: fromRecord(partTexts(part.movement, part.variant).picture),
			dimmed: isPaused,
		});
	}
	const { movement, variant } = picture;
	const figure = view.figures.movement(movement, variant, 'large');
	return stage({
		figure,
		paths: figure.frame(progressOf(picture)),
		label: fromRecord(partTexts(movement, variant).picture),
		dimmed: isPaused,
	});
}
