// Owns which movements the page "Browse movements" shows: by area, position, equipment, kind, length and words.
import type { Movement, MovementId, MovementKind, TargetArea } from '../../core/movements/movement';
import { movements } from '../../core/movements/movements';
import type { Seconds } from '../../core/units';
import { alsoStanding } from './positions';

/** Areas as the filter names them: fewer than a set distinguishes. */
export type AreaGroup = 'neck' | 'shoulders' | 'blades' | 'chest' | 'sides' | 'middle-back';

export interface MovementFilter {
	/** Every word must stand somewhere in a movement's words. */
	readonly words: string;
	readonly area: AreaGroup | null;
	readonly kind: MovementKind | null;
	/** Only what can be done standing as well. */
	readonly standing: boolean;
	/** Nothing but the chair. */
	readonly noEquipment: boolean;
	/** Less than `shortSeconds`, all sides together. */
	readonly short: boolean;
}

export const noFilter: MovementFilter = {
	words: '',
	area: null,
	kind: null,
	standing: false,
	noEquipment: false,
	short: false,
};

export const shortSeconds: Seconds = 30;

/** In the order in which they are offered; breathing belongs to none. */
export const areaGroups: Readonly<Record<AreaGroup, readonly TargetArea[]>> = {
	neck: ['neck-and-top-of-shoulders', 'side-of-neck'],
	shoulders: ['neck-and-top-of-shoulders', 'back-of-shoulders'],
	blades: ['between-shoulder-blades'],
	chest: ['chest-and-front-of-shoulders'],
	sides: ['sides'],
	'middle-back': ['middle-of-back'],
};

/** Seconds of work of a whole movement, all its sides or directions together. */
export function movementSeconds({ dose, variants }: Movement): Seconds {
	return variants.length * (dose.kind === 'hold' ? dose.seconds : dose.cycles * dose.cycleSeconds);
}

/** Whether it takes more than the chair, which everybody has who sits on it. */
export function needsEquipment({ equipment }: Movement): boolean {
	return equipment.some((name) => !/\bchair\b/.test(name));
}

/** The kinds that occur, each once, in the order of the table. */
export function kindsThatOccur(): readonly MovementKind[] {
	return [...new Set(Object.values(movements).map(({ kind }) => kind))];
}

/** The movements that pass, in the order of the table. `wordsOf` gives a movement's words in the display language. */
export function filtered(filter: MovementFilter, wordsOf: (id: MovementId) => string): readonly MovementId[] {
	const wanted = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	return Object.values(movements)
		.filter((movement) => passes(movement, filter))
		.map(({ id }) => id)
		.filter((id) => {
			const words = wanted.length === 0 ? '' : wordsOf(id).toLocaleLowerCase();
			return wanted.every((word) => words.includes(word));
		});
}

function passes(movement: Movement, { area, kind, standing, noEquipment, short }: MovementFilter): boolean {
	return (
		(area === null || areaGroups[area].some((each) => movement.areas.includes(each))) &&
		(kind === null || movement.kind === kind) &&
		(!standing || alsoStanding.has(movement.id)) &&
		!(noEquipment && needsEquipment(movement)) &&
		!(short && movementSeconds(movement) >= shortSeconds)
	);
}
