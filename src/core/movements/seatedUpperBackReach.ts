// Owns the record of the upper back reach.
import type { Movement, MovementTexts } from './movement';

export const seatedUpperBackReach: Movement = {
	id: 'seated-upper-back-reach',
	kind: 'stretch',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'hold', seconds: 20 },
	doseRange: { min: 20, max: 30 },
	areas: ['between-shoulder-blades'],
	classes: ['neck', 'two-arms'],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const seatedUpperBackReachTexts: MovementTexts = {
	name: 'Upper back reach',
	muscles: 'Rhomboids, between the shoulder blades',
	parts: {
		both: {
			steps: [
				'Sit at the front of the chair, feet flat.',
				'Link your fingers and reach forward at shoulder height.',
				'Round your upper back, chin towards your chest.',
			],
			picture:
				'A person at the front of a chair reaches forward with linked fingers and rounds the upper back.',
		},
	},
	hold: 'Breathe into the space between your shoulder blades.',
	cautions: [{ text: 'On a chair with castors, plant both feet so that it cannot roll.', article: 'own' }],
	sources: [
		{
			article: '000',
			says: '20 to 30 seconds once, at the edge of a sturdy chair, chin in, breathing deeply.',
		},
		{ article: '001', says: 'Arms forward, fingers linked, shoulder blades apart; no time.' },
	],
};
