// Owns the record of the shoulder rolls.
import type { Movement, MovementTexts } from './movement';

export const shoulderRolls: Movement = {
	id: 'shoulder-rolls',
	kind: 'warm-up',
	position: 'seated',
	variants: ['backward', 'forward'],
	dose: { kind: 'cycles', cycles: 10, cycleSeconds: 2, phases: [] },
	doseRange: { min: 10, max: 10 },
	areas: ['neck-and-top-of-shoulders'],
	classes: [],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const shoulderRollsTexts: MovementTexts = {
	name: 'Shoulder rolls',
	muscles: 'Trapezius, around the shoulder blades',
	parts: {
		backward: {
			steps: [
				'Sit tall, hands on your thighs.',
				'Lift both shoulders towards your ears.',
				'Roll them back and down, slowly.',
			],
			picture: 'A seated person lifts both shoulders, rolls them backward and lets them sink.',
		},
		forward: {
			steps: [
				'Sit tall, hands on your thighs.',
				'Lift both shoulders towards your ears.',
				'Roll them forward and down, slowly.',
			],
			cue: 'The same circle, the other way round.',
			picture: 'A seated person lifts both shoulders, rolls them forward and lets them sink.',
		},
	},
	cautions: [{ text: 'Keep it gentle and even.', article: '000', lines: '31' }],
	sources: [
		{
			article: '000',
			says: 'About ten rolls up, back and down, then the other direction; also at the desk.',
		},
		{ article: '003', says: 'Slow circles backward, then forward, without leaving the chair.' },
		{ article: 'own', says: 'Ten forward as well, and two seconds a roll: no article counts either.' },
	],
};
