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

/** Which movements of the proposed sets each of the catalogue's swaps may take the place of. */
export const swaps: Readonly<
	Record<string, { readonly of: readonly MovementId[]; readonly reason: string }>
> = {
	'overhead-levator-scapulae-stretch': {
		of: ['shoulder-blade-squeeze'],
		reason: 'As the catalogue says; after what asks less of neck and shoulder.',
	},
	'rhomboid-side-stretch': {
		of: ['cross-body-pull', 'shoulder-blade-squeeze'],
		reason: 'As the catalogue says.',
	},
	'side-arm-stretch': {
		of: ['cross-body-pull'],
		reason: 'Its twin: last, for what hurts in one hurts in both.',
	},
	'thoracic-extension-over-chair': { of: [], reason: 'gap-06: nobody can know what the chair does.' },
	'head-side-tilts': { of: [], reason: 'The same tilt as ear to shoulder: what hurts in one hurts in both.' },
	'neck-circles': { of: [], reason: 'The catalogue does not propose it (gap-18).' },
	'hands-clasped-behind-back': { of: [], reason: 'The catalogue names nothing that it could replace.' },
};
