// Owns the record of the reverse fly, without weights: leaning forward, the arms themselves are the load.
import type { Movement, MovementTexts } from './movement';

export const reverseFly: Movement = {
	id: 'reverse-fly',
	kind: 'strength',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 10,
		cycleSeconds: 5,
		phases: [
			{ kind: 'breatheOut', seconds: 2 },
			{ kind: 'breatheIn', seconds: 3 },
		],
	},
	doseRange: { min: 8, max: 12 },
	areas: ['between-shoulder-blades', 'back-of-shoulders'],
	classes: ['two-arms'],
	swaps: ['seated-upper-back-reach', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const reverseFlyTexts: MovementTexts = {
	name: 'Reverse fly',
	muscles: 'Rhomboids, middle trapezius, back of the shoulders',
	parts: {
		both: {
			steps: [
				'Lean forward from the hips, back long, arms hanging.',
				'Lift both arms out to the sides, to shoulder height.',
				'Draw the shoulder blades together, then lower slowly.',
			],
			picture:
				'A seated person, seen obliquely from behind and leaning forward from the hips, lifts both hanging arms out to the sides.',
		},
	},
	phases: { breatheOut: 'Arms out to the sides', breatheIn: 'Lower them slowly' },
	cautions: [
		{ text: 'Keep your back long; lean only as far as is easy.', article: 'own' },
		{ text: 'Controlled repetitions, no strain.', article: '003', lines: '71' },
	],
	sources: [
		{
			article: '003',
			says: 'Named for the upper back and steady shoulder blades; controlled repetitions, no count.',
		},
		{
			article: 'own',
			says: 'Sitting, leaning forward, without weights; ten times five seconds, fewer than the squeeze.',
		},
	],
};
