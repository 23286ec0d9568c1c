// Lists in one place what a decision leaves out, or puts in the place of what the catalogue has, with its reason.
import type { MovementId } from '../../src/core/movements/movement';
import type { SetId } from '../../src/core/session/routineId';

/** How a routine of an article became one that can be done in the chair. */
export interface SeatedForm {
	readonly routine: string;
	readonly set: SetId;
	/** Members, as the catalogue names them, that are not in the set as they stand. */
	readonly instead: Readonly<Record<string, { readonly by: MovementId | null; readonly reason: string }>>;
	/** What the set has besides. */
	readonly added: Readonly<Partial<Record<MovementId, string>>>;
}

const floor = 'Needs the floor.';
const seatedCatCow = { by: 'seated-cat-cow', reason: 'Its form in the chair (003, line 78).' } as const;

export const seatedForms: readonly SeatedForm[] = [
	{ routine: 'rou-desk-3', set: 'desk-friendly', instead: {}, added: {} },
	{
		routine: 'rou-midday',
		set: 'midday',
		instead: {
			'childs-pose (quiet corner)': { by: null, reason: floor },
			'thoracic-extension-over-chair (quiet corner)': {
				by: 'thoracic-extension-over-chair',
				reason: 'It is done over the chair.',
			},
		},
		added: {},
	},
	{ routine: 'rou-shoulder-neck-3', set: 'shoulder-and-neck', instead: {}, added: {} },
	{
		routine: 'rou-desk-trio-2',
		set: 'desk-trio',
		instead: {
			'door-squats': { by: null, reason: 'Named and never described (con-31), and done standing.' },
		},
		added: { 'desk-posture-reset': 'Takes the third place.' },
	},
	{
		routine: 'rou-dynamic-3',
		set: 'dynamic-warm-up',
		instead: {
			'cat-cow': seatedCatCow,
			'knee-to-chest-stretch': { by: null, reason: floor },
			'foam-roll-upper-back': { by: null, reason: 'The article offers the chair in its place.' },
		},
		added: {},
	},
	{ routine: 'rou-desk-reset', set: 'posture-reset', instead: {}, added: {} },
	{
		routine: 'rou-two-only',
		set: 'two-only',
		instead: {
			'cat-cow': seatedCatCow,
			'wall-chest-stretch': {
				by: 'hands-clasped-behind-back',
				reason: 'Needs a wall; this opens the chest in the chair (con-12).',
			},
		},
		added: {},
	},
	{
		routine: 'rou-three-minute-4',
		set: 'three-minutes',
		instead: { 'cat-cow': seatedCatCow },
		added: {
			'diaphragmatic-breathing': 'The two movements do not fill three minutes inside their ranges.',
			'desk-posture-reset': 'Leads into the check, as in the sets that the catalogue proposes.',
		},
	},
];

/** What no set has unless a person chooses it: the decision, and the reason. */
export const chosenByPersonOnly: Readonly<Partial<Record<MovementId, string>>> = {
	'rotated-ear-to-shoulder': 'con-33: the article leaves direction and hold open; drawn without the hand.',
	'neck-circles': 'gap-18: no article gives a count, an arc or a direction; drawn as half circles in front.',
	'thoracic-extension-over-chair': 'gap-06: not on a chair that swivels or reclines, which nobody can know.',
	'seated-rows': 'Needs a band.',
	'ball-massage-upper-traps': 'Needs a ball.',
	'ball-massage-levator-scapulae': 'Needs a ball.',
	'stick-massage-upper-traps': 'Needs a stick.',
	'stick-massage-levator-scapulae': 'Needs a stick.',
	'cane-massage-rhomboids': 'Needs a cane.',
};
