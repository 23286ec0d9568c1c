// Owns the record of the slow breathing that closes a set, and fills one of which little is left.
import type { Movement, MovementTexts } from './movement';

export const diaphragmaticBreathing: Movement = {
	id: 'diaphragmatic-breathing',
	kind: 'breathing',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 3,
		cycleSeconds: 8,
		phases: [
			{ kind: 'breatheIn', seconds: 4 },
			{ kind: 'breatheOut', seconds: 4 },
		],
	},
	doseRange: { min: 3, max: 6 },
	areas: ['breathing'],
	classes: [],
	swaps: ['desk-posture-reset'],
	equipment: [],
};

export const diaphragmaticBreathingTexts: MovementTexts = {
	name: 'Belly breathing',
	muscles: 'Diaphragm; lets the shoulders settle',
	parts: {
		both: {
			steps: [
				'Sit tall, shoulders loose.',
				'Breathe in through your nose until your belly rises.',
				'Breathe out slowly through your mouth.',
			],
			picture: 'A seated person breathes in so that the belly rises, and out so that it sinks.',
		},
	},
	phases: { breatheIn: 'Through your nose, into the belly', breatheOut: 'Slowly, through your mouth' },
	cautions: [
		{ text: 'Do not hold your breath, and do not breathe into the chest only.', article: '000', lines: '62' },
	],
	sources: [
		{
			article: '000',
			says: 'Long in through the nose so that the belly rises, slowly out through the mouth.',
		},
		{ article: '004', says: 'A few deep breaths.' },
		{ article: 'own', says: 'Three breaths of eight seconds, half in and half out: no article counts them.' },
	],
};
