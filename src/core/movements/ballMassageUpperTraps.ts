// Owns the record of the ball on the upper trapezius. `left` works on the left shoulder, with the right hand.
import type { Movement, MovementTexts } from './movement';

export const ballMassageUpperTraps: Movement = {
	id: 'ball-massage-upper-traps',
	kind: 'self-massage',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'cycles', cycles: 6, cycleSeconds: 5, phases: [] },
	doseRange: { min: 4, max: 6 },
	areas: ['neck-and-top-of-shoulders'],
	classes: [],
	swaps: ['ear-to-shoulder', 'shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: ['ball'],
};

export const ballMassageUpperTrapsTexts: MovementTexts = {
	name: 'Ball on top of the shoulder',
	muscles: 'Upper trapezius',
	parts: {
		left: {
			steps: [
				'Take the ball in your right hand.',
				'Lay it on top of your left shoulder, beside the neck.',
				'Press and roll it slowly out and back.',
			],
			cue: 'Let go, and take the ball in the other hand.',
			picture:
				'A seated person rolls a ball with the right hand on top of the left shoulder, between neck and arm.',
		},
		right: {
			steps: [
				'Take the ball in your left hand.',
				'Lay it on top of your right shoulder, beside the neck.',
				'Press and roll it slowly out and back.',
			],
			cue: 'Let go, and take the ball in the other hand.',
			picture:
				'A seated person rolls a ball with the left hand on top of the right shoulder, between neck and arm.',
		},
	},
	cautions: [
		{ text: 'A pleasant pressure, never a sharp pain; stop if the arm tingles.', article: 'own' },
		{
			text: 'Press beside the bone, never on it: not on the spine, not on the edge of the shoulder blade.',
			article: 'own',
		},
	],
	sources: [
		{
			article: '001',
			says: 'A ball in one hand on the upper trapezius of the other side, harder than fingers if that is pleasant; no time.',
		},
		{
			article: 'own',
			says: '30 seconds a side in six slow strokes, 20 to 30 allowed: the articles press a tender spot 20 to 30 seconds.',
		},
	],
};
