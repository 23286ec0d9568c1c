// Owns the words of a movement by itself: its dose, its sources, what it takes, whether it is left out.
import * as l10n from '@vscode/l10n';
import type {
	Article,
	Dose,
	Movement,
	MovementClass,
	MovementId,
	MovementKind,
} from '../../core/movements/movement';
import { movements } from '../../core/movements/movements';
import { movementTexts } from '../../core/movements/movementTexts';
import { variantsLeft } from '../../core/session/leaveOut';
import { type AreaGroup, movementSeconds } from '../choosing/filter';
import { durationText, secondsText } from './durations';
import { fromRecord, movementName } from './partWords';
import { areasText } from './setWords';
import { sideText } from './sideWords';

/** "40 s", "15 s each side", "15 × 5 s"; of a movement by itself, in a list. */
export function shortDoseText(movement: Movement): string {
	const { dose, kind } = movement;
	const one = durationText(secondsOf(dose));
	if (hasSides(movement)) {
		return l10n.t('{0} each side', one);
	}
	return dose.kind === 'cycles' && kind === 'strength'
		? l10n.t('{0} × {1}', dose.cycles, durationText(dose.cycleSeconds))
		: durationText(movementSeconds(movement));
}

/** "15 seconds each side", "5 times, 6 seconds each", "5 times each way". */
export function longDoseText(movement: Movement): string {
	const { dose, variants } = movement;
	if (dose.kind === 'hold') {
		const seconds = secondsText(dose.seconds);
		return hasSides(movement) ? l10n.t('{0} each side', seconds) : seconds;
	}
	if (hasSides(movement)) {
		return l10n.t('{0} times each side', dose.cycles);
	}
	return variants.length > 1
		? l10n.t('{0} times each way', dose.cycles)
		: l10n.t('{0} times, {1} each', dose.cycles, secondsText(dose.cycleSeconds));
}

function secondsOf(dose: Dose): number {
	return dose.kind === 'hold' ? dose.seconds : dose.cycles * dose.cycleSeconds;
}

function hasSides({ variants }: Movement): boolean {
	return variants.includes('left') && variants.includes('right');
}

/** "sources: articles 000 and 003"; "own decision" where no article gives it. */
export function sourceText(movement: MovementId): string {
	const named = [...new Set(movementTexts[movement].sources.map(({ article }) => article))];
	const articles = named.filter((article): article is Exclude<Article, 'own'> => article !== 'own');
	const list = articles.sort().join(l10n.t(', '));
	switch (articles.length) {
		case 0:
			return l10n.t('own decision');
		case 1:
			return l10n.t('source: article {0}', list);
		default:
			return l10n.t('sources: articles {0}', list);
	}
}

/** What a movement takes besides the chair; empty for nothing. */
export function equipmentText({ equipment }: Movement): string {
	const names: Readonly<Record<string, string>> = {
		ball: l10n.t('a massage ball'),
		band: l10n.t('a resistance band'),
		cane: l10n.t('a massage cane'),
		stick: l10n.t('a massage stick'),
		chair: l10n.t('the chair'),
	};
	return equipment.map((name) => names[name] ?? fromRecord(name)).join(l10n.t(', '));
}

/** "Left out", "Left out to the left"; `null` where nothing of it is left out. */
export function leftOutText(movement: Movement, leaveOut: readonly string[]): string | null {
	const left = variantsLeft(movement, leaveOut);
	if (left.length === movement.variants.length) {
		return null;
	}
	const missing = movement.variants.filter((variant) => !left.includes(variant));
	const [only] = missing;
	const side =
		left.length > 0 && only !== undefined ? sideText({ movement: movement.id, variant: only }) : null;
	return side === null
		? l10n.t('Left out')
		: l10n.t('Left out {0}', side.charAt(0).toLocaleLowerCase() + side.slice(1));
}

/** Everything by which a movement is found. */
export function searchWords(id: MovementId): string {
	const { name, muscles, parts } = movementTexts[id];
	const { areas, kind } = movements[id];
	const steps = Object.values(parts).flatMap((part) => part.steps);
	return [
		...[name, muscles, ...steps].map(fromRecord),
		areasText(areas),
		kindText(kind),
		equipmentText(movements[id]),
	].join(' ');
}

/** "12 movements", as a filter is changed. */
export function foundText(count: number): string {
	return count === 1 ? l10n.t('1 movement') : l10n.t('{0} movements', count);
}

/** What a screen reader says when a movement is left out or brought back. */
export function leftOutSaid(movement: MovementId, out: boolean): string {
	return out ? l10n.t('Left out: {0}.', movementName(movement)) : l10n.t('Back in your sets.');
}

/** Why it cannot be brought back here; `null` where it can. */
export function leftOutWithText({ classes }: Movement, leaveOut: readonly string[]): string | null {
	const names = classes.filter((each) => leaveOut.includes(each)).map(classText);
	return names.length === 0
		? null
		: l10n.t('Left out with all {0}, by the setting “Leave Out”.', names.join(l10n.t(', ')));
}

function classText(name: MovementClass): string {
	switch (name) {
		case 'overhead':
			return l10n.t('movements above the head');
		case 'neck':
			return l10n.t('movements of the neck');
		case 'twist':
			return l10n.t('twists');
		case 'two-arms':
			return l10n.t('movements that take both arms');
	}
}

export function kindText(kind: MovementKind): string {
	switch (kind) {
		case 'warm-up':
			return l10n.t('Warm-up');
		case 'mobility':
			return l10n.t('Mobility');
		case 'stretch':
			return l10n.t('Stretch');
		case 'strength':
			return l10n.t('Strength');
		case 'self-massage':
			return l10n.t('Self-massage');
		case 'breathing':
			return l10n.t('Breathing');
	}
}

export function areaGroupText(group: AreaGroup): string {
	switch (group) {
		case 'neck':
			return l10n.t('Neck');
		case 'shoulders':
			return l10n.t('Shoulders');
		case 'blades':
			return l10n.t('Between the blades');
		case 'chest':
			return l10n.t('Chest');
		case 'sides':
			return l10n.t('Sides');
		case 'middle-back':
			return l10n.t('Middle back');
	}
}
