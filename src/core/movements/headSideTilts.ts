// Owns the record of the head tilts from side to side, the moving form of ear to shoulder.
import type { Movement, MovementTexts } from './movement';

export const headSideTilts: Movement = {
	id: 'head-side-tilts',
	kind: 'mobility',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'cycles', cycles: 5, cycleSeconds: 6, phases: [] },
	doseRange: { min: 3, max: 8 },
	areas: ['side-of-neck', 'neck-and-top-of-shoulders'],
	classes: ['neck'],
	swaps: ['shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: [],
};

export const headSideTiltsTexts: MovementTexts = {
	name: 'Head tilts',
	muscles: 'Side of the neck, upper trapezius',
	parts: {
		both: {
			steps: [
				'Sit tall, hands in your lap, shoulders loose.',
				'Let one ear sink towards its shoulder, then come back to the middle.',
				'Tilt to the other side, slowly and easily.',
			],
			picture: 'A seated person tilts the head slowly from one side to the other.',
		},
	},
	cautions: [{ text: 'Keep both shoulders relaxed.', article: '003', lines: '21' }],
	sources: [
		{ article: '003', says: 'Tilt the head from side to side, slow and easy; no count.' },
		{
			article: 'own',
			says: 'Five tilts to each side, three seconds each: the article counts none. Seated, as its held form is.',
		},
	],
};
