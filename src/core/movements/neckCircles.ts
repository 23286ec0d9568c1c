// Owns the record of the neck circles, done as half circles in front: the head never tips back.
import type { Movement, MovementTexts } from './movement';

export const neckCircles: Movement = {
	id: 'neck-circles',
	kind: 'warm-up',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'cycles', cycles: 4, cycleSeconds: 8, phases: [] },
	doseRange: { min: 3, max: 5 },
	areas: ['neck-and-top-of-shoulders', 'side-of-neck'],
	classes: ['neck'],
	swaps: ['shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: [],
};

export const neckCirclesTexts: MovementTexts = {
	name: 'Half neck circles',
	muscles: 'Back and sides of the neck',
	parts: {
		both: {
			steps: [
				'Sit tall and let your chin sink towards your chest.',
				'Roll your head slowly until one ear is over its shoulder.',
				'Swing through the front to the other side, like a pendulum.',
			],
			picture: 'A seated person rolls the head in a half circle in front, from one shoulder to the other.',
		},
	},
	cautions: [
		{
			text: 'Stay in front; do not tip the head back. Stop if you feel dizzy.',
			article: 'own',
		},
		{ text: 'Gently: let the weight of the head do it.', article: '000', lines: '81' },
		{ text: 'Slowly, and only as far as it is easy.', article: '003', lines: '7' },
	],
	sources: [
		{ article: '000', says: 'Gentle neck circles in the morning sequence; no count.' },
		{ article: '002', says: 'Neck rolls, named as something to do at the desk; no count.' },
		{ article: '003', says: 'Neck rolls as a gentle warm-up; no count.' },
		{
			article: 'own',
			says: 'Half circles, so that the neck is never bent back under load, and four of eight seconds: no article gives arc, direction or count.',
		},
	],
};
