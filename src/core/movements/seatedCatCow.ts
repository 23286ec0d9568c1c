// Owns the record of the seated cat-cow.
import type { Movement, MovementTexts } from './movement';

export const seatedCatCow: Movement = {
	id: 'seated-cat-cow',
	kind: 'mobility',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 5,
		cycleSeconds: 6,
		phases: [
			{ kind: 'breatheIn', seconds: 3 },
			{ kind: 'breatheOut', seconds: 3 },
		],
	},
	doseRange: { min: 5, max: 10 },
	areas: ['middle-of-back'],
	classes: [],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const seatedCatCowTexts: MovementTexts = {
	name: 'Seated cat-cow',
	muscles: 'Upper and middle spine',
	parts: {
		both: {
			steps: [
				'Sit towards the front, feet flat.',
				'Breathe in: arch, lift your chest.',
				'Breathe out: round from the upper back.',
			],
			picture: 'A seated person, hands on the knees, arches the back and then rounds it.',
		},
	},
	phases: { breatheIn: 'Arch, lift your chest', breatheOut: 'Round your back' },
	cautions: [
		{ text: 'On a chair with castors, plant both feet so that it cannot roll.', article: 'own' },
		{ text: 'Stop at a mild pull; the breath sets the pace.', article: 'own' },
	],
	sources: [
		{
			article: '003',
			says: 'Arch, then round, in the chair; five to ten cycles with the breath on the floor.',
		},
		{ article: 'own', says: 'The count and the breath of the floor form, three seconds in and three out.' },
	],
};
