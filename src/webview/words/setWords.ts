// Owns the words about a whole set: what the first screen promises, and what Done sums up.
import * as l10n from '@vscode/l10n';
import type { TargetArea } from '../../core/movements/movement';
import type { Progress } from '../../core/session/moment';
import type { Plan } from '../../core/session/plan';
import { movementOf, type RoutineId } from '../../core/session/routineId';
import { routineTexts } from '../../core/session/routineTexts';
import type { Seconds } from '../../core/units';
import { durationText, spokenDuration } from './durations';
import { fromRecord, movementName } from './partWords';

export function planName({ routine, name }: Plan): string {
	return routine === null ? l10n.t('Your desk') : routineName(routine, name ?? null);
}

/** A set's name; `own` is the person's for one of theirs. */
export function routineName(routine: RoutineId, own: string | null): string {
	const movement = movementOf(routine);
	if (movement !== undefined) {
		return movementName(movement);
	}
	const texts: Readonly<Record<string, string>> = routineTexts;
	const text = texts[routine];
	return text === undefined ? (own ?? l10n.t('Your own set')) : fromRecord(text);
}

/** "Six movements in your chair, 2 min 49 s. Then four quick looks at your desk." */
export function promiseText(plan: Plan): string {
	const count = plan.movementCount;
	const duration = durationText(plan.totalSeconds);
	const set =
		count === 1
			? l10n.t('One movement in your chair, {0}.', duration)
			: l10n.t('{0} movements in your chair, {1}.', numberWord(count), duration);
	const looks = plan.check.length;
	return looks === 0
		? set
		: l10n.t('{0} Then {1} quick looks at your desk.', set, numberWord(looks).toLocaleLowerCase());
}

function numberWord(count: number): string {
	const words: Readonly<Record<number, string>> = {
		2: l10n.t('Two'),
		3: l10n.t('Three'),
		4: l10n.t('Four'),
		5: l10n.t('Five'),
		6: l10n.t('Six'),
		7: l10n.t('Seven'),
		8: l10n.t('Eight'),
		12: l10n.t('Twelve'),
	};
	return words[count] ?? String(count);
}

/** "3 of 6". */
export function positionText({ number, of }: Progress): string {
	return l10n.t('{0} of {1}', number, of);
}

/** "1 min 32 s left". */
export function timeLeftText({ secondsLeft }: Progress): string {
	return l10n.t('{0} left', durationText(secondsLeft));
}

/** "Movement 3 of 6, 1 minute 32 seconds left", for the bar at the top edge. */
export function progressText({ number, of, secondsLeft }: Progress): string {
	return l10n.t('Movement {0} of {1}, {2} left', number, of, spokenDuration(secondsLeft));
}

/** "Neck and top of the shoulders, middle of the back". */
export function areasText(areas: readonly TargetArea[]): string {
	const list = areas.map(areaText).join(l10n.t(', '));
	return list.charAt(0).toLocaleUpperCase() + list.slice(1);
}

/** "Neck and top of the shoulders", as a row of its own. */
export function areaName(area: TargetArea): string {
	return areasText([area]);
}

/** "6 movements, 2 min 49 s", in a list. */
export function lengthText(count: number, seconds: Seconds): string {
	const duration = durationText(seconds);
	return count === 1 ? l10n.t('1 movement, {0}', duration) : l10n.t('{0} movements, {1}', count, duration);
}

function areaText(area: TargetArea): string {
	switch (area) {
		case 'neck-and-top-of-shoulders':
			return l10n.t('neck and top of the shoulders');
		case 'side-of-neck':
			return l10n.t('side of the neck');
		case 'between-shoulder-blades':
			return l10n.t('between the shoulder blades');
		case 'chest-and-front-of-shoulders':
			return l10n.t('chest and front of the shoulders');
		case 'back-of-shoulders':
			return l10n.t('back of the shoulders');
		case 'sides':
			return l10n.t('sides');
		case 'middle-of-back':
			return l10n.t('middle of the back');
		case 'breathing':
			return l10n.t('breathing');
	}
}

/** "Next break after 30 minutes of coding." */
export function nextBreakText(workMinutes: number): string {
	return l10n.t('Next break after {0} minutes of coding.', workMinutes);
}
