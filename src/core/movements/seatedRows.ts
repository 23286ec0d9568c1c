// Owns the record of the seated rows with a band.
import type { Movement, MovementTexts } from './movement';

export const seatedRows: Movement = {
	id: 'seated-rows',
	kind: 'strength',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 10,
		cycleSeconds: 5,
		phases: [
			{ kind: 'breatheOut', seconds: 2 },
			{ kind: 'breatheIn', seconds: 3 },
		],
	},
	doseRange: { min: 8, max: 12 },
	areas: ['between-shoulder-blades'],
	classes: ['two-arms'],
	swaps: ['seated-upper-back-reach', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: ['band'],
};

export const seatedRowsTexts: MovementTexts = {
	name: 'Seated rows',
	muscles: 'Rhomboids, middle trapezius, latissimus',
	parts: {
		both: {
			steps: [
				'Fix the band before you at elbow height; an end in each hand.',
				'Sit tall and draw both elbows back beside your waist.',
				'Bring the shoulder blades together, then let go slowly.',
			],
			picture: 'A seated person draws both ends of a band, fixed in front, back beside the waist.',
		},
	},
	phases: { breatheOut: 'Elbows back', breatheIn: 'Arms forward, slowly' },
	cautions: [
		{ text: 'Fix the band to something that cannot give way, and look it over for cracks.', article: 'own' },
		{ text: 'Controlled repetitions, no strain.', article: '003', lines: '71' },
		{ text: 'On a chair with castors, plant both feet so that it cannot roll.', article: 'own' },
	],
	sources: [
		{
			article: '003',
			says: 'Named for drawing back the shoulder blades; controlled repetitions, no technique, no count.',
		},
		{
			article: 'own',
			says: 'A band, not a machine; ten times five seconds, fewer than the squeeze, the way back slower.',
		},
	],
};
