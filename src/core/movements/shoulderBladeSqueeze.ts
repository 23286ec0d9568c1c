// Owns the record of the shoulder blade squeeze, the one strengthening movement of the seated sets.
import type { Movement, MovementTexts } from './movement';

export const shoulderBladeSqueeze: Movement = {
	id: 'shoulder-blade-squeeze',
	kind: 'strength',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 15,
		cycleSeconds: 6,
		phases: [
			{ kind: 'squeeze', seconds: 5 },
			{ kind: 'letGo', seconds: 1 },
		],
	},
	doseRange: { min: 15, max: 20 },
	areas: ['between-shoulder-blades'],
	classes: [],
	swaps: [
		'seated-upper-back-reach',
		'cross-body-pull',
		'rhomboid-side-stretch',
		'overhead-levator-scapulae-stretch',
		'diaphragmatic-breathing',
	],
	equipment: [],
};

export const shoulderBladeSqueezeTexts: MovementTexts = {
	name: 'Shoulder blade squeeze',
	muscles: 'Rhomboids, middle trapezius',
	parts: {
		both: {
			steps: [
				'Sit tall, shoulders back and down.',
				'Draw your shoulder blades together, firmly, not as hard as you can.',
				'Hold five seconds, then let go.',
			],
			picture: 'A seated person, seen from behind, draws the shoulder blades together and lets go.',
		},
	},
	phases: { squeeze: 'Shoulder blades together', letGo: 'Let them slide apart' },
	cautions: [{ text: 'Controlled repetitions, no strain; keep breathing.', article: '003', lines: '71' }],
	sources: [
		{ article: '002', says: 'At least five seconds, 15 to 20 times, sitting or standing.' },
		{ article: '003', says: 'Controlled repetitions; no count.' },
		{ article: 'own', says: 'Firm, not maximal: the second article also asks for mild tension only.' },
	],
};
