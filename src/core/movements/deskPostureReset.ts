// Owns the record of the posture reset, which leads from the set into the ergonomics check.
import type { Movement, MovementTexts } from './movement';

export const deskPostureReset: Movement = {
	id: 'desk-posture-reset',
	kind: 'mobility',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'hold', seconds: 5 },
	doseRange: { min: 5, max: 10 },
	areas: ['chest-and-front-of-shoulders'],
	classes: [],
	swaps: ['diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const deskPostureResetTexts: MovementTexts = {
	name: 'Posture reset',
	muscles: 'Shoulders, chest, belly',
	parts: {
		both: {
			steps: [
				'Lift both shoulders.',
				'Roll them back and down.',
				'Open your chest, tighten your belly a little.',
			],
			picture:
				'A slumped person on a chair sits up tall, draws the shoulders back and down and opens the chest.',
		},
	},
	hold: 'Stay like this for a breath.',
	cautions: [],
	sources: [
		{
			article: '001',
			says: 'While sitting at the desk: lift, roll back and down, open the chest; no count.',
		},
		{ article: 'own', says: 'Once, about five seconds.' },
	],
};
