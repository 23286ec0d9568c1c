// Owns what a screen reader says: one sentence or two for each announcement of a session.
import * as l10n from '@vscode/l10n';
import type { PlannedPart } from '../../core/session/plan';
import type { Announcement, HurtsChoice, PausedBy } from '../../core/session/session';
import { secondsText, spokenDuration } from './durations';
import { fromRecord, movementName, partName, partTexts, stepsOf } from './partWords';
import { nowText } from './sideWords';

export function announcementText(said: Announcement): string {
	switch (said.kind) {
		case 'start':
			return joined(
				l10n.t('{0}, {1}.', partName(said.part), spokenDuration(said.part.seconds)),
				...stepsOf(said.part),
			);
		case 'next':
			return l10n.t('Next: {0}, {1}.', partName(said.part), spokenDuration(said.part.seconds));
		case 'steps':
			return joined(...stepsOf(said.part));
		case 'switch':
			return joined(l10n.t('{0}.', nowText(said.part)), cueText(said.part) ?? '');
		case 'paused':
			return pausedText(said.by, said.secondsToGo);
		case 'goingOn':
			return l10n.t('Going on.');
		case 'over':
			return joined(overText(said.part), pressNextText(said.part, said.next));
		case 'hurts':
			return hurtsText(said.part, said.choice);
		case 'done':
			return joined(l10n.t('Done.'), doneText(said.hadMovements));
	}
}

/** The record's words that lead into a part. */
export function cueText({ movement, variant }: PlannedPart): string | null {
	const { cue } = partTexts(movement, variant);
	return cue === undefined ? null : fromRecord(cue);
}

function pausedText(by: PausedBy, secondsToGo: number): string {
	switch (by) {
		case 'person':
			return l10n.t('Paused, {0} left.', secondsText(secondsToGo));
		case 'typing':
			return l10n.t('Paused because you are typing.');
		case 'hidden':
			return l10n.t('Paused because the panel was hidden.');
		case 'reloaded':
			return l10n.t('Paused because the panel was opened again.');
		case 'silence':
			return l10n.t('Paused because the countdown was interrupted.');
	}
}

/** "15 seconds are over." */
export function overText({ seconds }: PlannedPart): string {
	return seconds === 1 ? l10n.t('1 second is over.') : l10n.t('{0} are over.', spokenDuration(seconds));
}

/** "Press Next for the right side." */
export function pressNextText(part: PlannedPart, next: PlannedPart | null): string {
	if (next === null) {
		return l10n.t('Press Next to go on.');
	}
	if (next.movement !== part.movement) {
		return l10n.t('Press Next for {0}.', movementName(next.movement));
	}
	switch (next.variant) {
		case 'left':
			return l10n.t('Press Next for the left side.');
		case 'right':
			return l10n.t('Press Next for the right side.');
		case 'backward':
		case 'forward':
		case 'both':
			return l10n.t('Press Next for the other direction.');
	}
}

function hurtsText(part: PlannedPart, choice: HurtsChoice): string {
	switch (choice) {
		case 'leaveOut':
			return l10n.t('Stopped. Left out: {0}.', partName(part));
		case 'onlyToday':
			return l10n.t('Left out for today.');
		case 'undo':
			return l10n.t('Back in your sets.');
	}
}

/** What stands below "Done". */
export function doneText(hadMovements: boolean): string {
	return hadMovements
		? l10n.t('Stand up and walk a moment before you go on.')
		: l10n.t('That was your desk.');
}

function joined(...sentences: readonly string[]): string {
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
