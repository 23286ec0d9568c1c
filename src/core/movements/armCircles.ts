// Owns the record of the arm circles: small circles that grow and shrink again.
import type { Movement, MovementTexts } from './movement';

export const armCircles: Movement = {
	id: 'arm-circles',
	kind: 'warm-up',
	position: 'seated',
	variants: ['forward', 'backward'],
	dose: { kind: 'cycles', cycles: 2, cycleSeconds: 10, phases: [] },
	doseRange: { min: 1, max: 3 },
	areas: ['neck-and-top-of-shoulders', 'back-of-shoulders'],
	classes: ['two-arms'],
	swaps: ['shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: [],
};

export const armCirclesTexts: MovementTexts = {
	name: 'Arm circles',
	muscles: 'Deltoids, around the shoulder joints',
	parts: {
		forward: {
			steps: [
				'Move back from the desk, sit tall, both arms out to the sides.',
				'Draw small circles forward, slowly.',
				'Let them grow, then become small again.',
			],
			picture: 'A seated person, arms out to the sides, draws circles forward that grow and shrink.',
		},
		backward: {
			steps: [
				'Sit tall, both arms out to the sides, shoulders low.',
				'Draw small circles backward, slowly.',
				'Let them grow, then become small again.',
			],
			cue: 'The same circles, the other way round.',
			picture: 'A seated person, arms out to the sides, draws circles backward that grow and shrink.',
		},
	},
	cautions: [
		{ text: 'Make room: nothing within reach of your hands.', article: 'own' },
		{ text: 'Gently and with control; lower the arms when they tire.', article: '000', lines: '31' },
	],
	sources: [
		{ article: '000', says: 'Slowly, forward and backward, small circles that grow; no count.' },
		{ article: '003', says: 'Arm circles in the warm-up; no count.' },
		{
			article: 'own',
			says: 'Ten circles each way, two seconds each, as the shoulder rolls; they also shrink again, so that no stop is needed.',
		},
	],
};
