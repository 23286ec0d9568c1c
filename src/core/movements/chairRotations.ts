// Owns the record of the chair rotations, the moving form of the seated twist.
import type { Movement, MovementTexts } from './movement';

export const chairRotations: Movement = {
	id: 'chair-rotations',
	kind: 'warm-up',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'cycles', cycles: 5, cycleSeconds: 4, phases: [] },
	doseRange: { min: 3, max: 8 },
	areas: ['middle-of-back'],
	classes: ['twist'],
	swaps: ['seated-cat-cow', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const chairRotationsTexts: MovementTexts = {
	name: 'Chair rotations',
	muscles: 'Middle of the back, rotators of the spine',
	parts: {
		left: {
			steps: [
				'Sit tall, feet flat.',
				'Turn left: right hand to your left knee, left hand to the seat.',
				'Come back to the middle without a stop, and again.',
			],
			cue: 'The same to the other side.',
			picture:
				'A seated person turns the trunk to the left and back, right hand on the left knee, left hand on the seat.',
		},
		right: {
			steps: [
				'Sit tall, feet flat.',
				'Turn right: left hand to your right knee, right hand to the seat.',
				'Come back to the middle without a stop, and again.',
			],
			cue: 'The same to the other side.',
			picture:
				'A seated person turns the trunk to the right and back, left hand on the right knee, right hand on the seat.',
		},
	},
	cautions: [
		{ text: 'On a chair with castors, plant both feet so that it cannot roll.', article: 'own' },
		{ text: 'Turn from the middle of the back; the hands only steady you.', article: 'own' },
	],
	sources: [
		{
			article: '003',
			says: 'Chair rotations, named in the warm-up for the spine; no technique and no count.',
		},
		{
			article: 'own',
			says: 'Done as the seated twist in motion: five turns to each side, four seconds each, without a hold.',
		},
	],
};
