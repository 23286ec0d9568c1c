// Owns the record of the stick on the upper trapezius. `left` works on the left shoulder, with the right hand.
import type { Movement, MovementTexts } from './movement';

export const stickMassageUpperTraps: Movement = {
	id: 'stick-massage-upper-traps',
	kind: 'self-massage',
	position: 'seated',
	variants: ['left', 'right'],
	dose: {
		kind: 'cycles',
		cycles: 6,
		cycleSeconds: 5,
		phases: [
			{ kind: 'press', seconds: 3 },
			{ kind: 'letGo', seconds: 2 },
		],
	},
	doseRange: { min: 4, max: 6 },
	areas: ['neck-and-top-of-shoulders'],
	classes: [],
	swaps: ['ear-to-shoulder', 'shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: ['stick'],
};

export const stickMassageUpperTrapsTexts: MovementTexts = {
	name: 'Stick on top of the shoulder',
	muscles: 'Upper trapezius',
	parts: {
		left: {
			steps: [
				'Take the stick in your right hand.',
				'Set its tip on top of your left shoulder, on the muscle.',
				'Press, breathe out, ease off; then a spot beside it.',
			],
			cue: 'Let go, and take the stick in the other hand.',
			picture: 'A seated person presses the tip of a stick on top of the left shoulder, with the right hand.',
		},
		right: {
			steps: [
				'Take the stick in your left hand.',
				'Set its tip on top of your right shoulder, on the muscle.',
				'Press, breathe out, ease off; then a spot beside it.',
			],
			cue: 'Let go, and take the stick in the other hand.',
			picture: 'A seated person presses the tip of a stick on top of the right shoulder, with the left hand.',
		},
	},
	phases: { press: 'Lean into the spot', letGo: 'Ease off, keep the tip there' },
	cautions: [
		{ text: 'A pleasant pressure, never a sharp pain; stop if the arm tingles.', article: 'own' },
		{
			text: 'Press beside the bone, never on it: not on the spine, not on the edge of the shoulder blade.',
			article: 'own',
		},
	],
	sources: [
		{ article: '001', says: 'Named for the upper trapezius, without technique or time.' },
		{ article: 'own', says: 'The technique: the hand of the other side, so that the shoulder stays low.' },
		{
			article: 'own',
			says: '30 seconds a side, pressing three seconds at a time, 20 to 30 allowed: the articles press a tender spot 20 to 30 seconds.',
		},
	],
};
