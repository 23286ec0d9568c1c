// Owns the record of the seated twist.
import type { Movement, MovementTexts } from './movement';

export const seatedSpinalTwist: Movement = {
	id: 'seated-spinal-twist',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 15 },
	doseRange: { min: 15, max: 30 },
	areas: ['middle-of-back'],
	classes: ['twist'],
	swaps: ['seated-cat-cow', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const seatedSpinalTwistTexts: MovementTexts = {
	name: 'Seated twist',
	muscles: 'Middle of the back, rotators of the spine',
	parts: {
		left: {
			steps: [
				'Sit tall, feet flat.',
				'Right hand to your left knee, left hand to the chair.',
				'Turn left from the middle of your back.',
			],
			cue: 'Come to the middle slowly, then turn the other way.',
			picture:
				'A seated person turns the trunk to the left, right hand on the left knee, left hand on the chair.',
		},
		right: {
			steps: [
				'Sit tall, feet flat.',
				'Left hand to your right knee, right hand to the chair.',
				'Turn right from the middle of your back.',
			],
			cue: 'Come to the middle slowly, then turn the other way.',
			picture:
				'A seated person turns the trunk to the right, left hand on the right knee, right hand on the chair.',
		},
	},
	hold: 'Breathe slowly and stay tall.',
	cautions: [
		{ text: 'On a chair with castors, plant both feet so that it cannot roll.', article: 'own' },
		{ text: 'Stay tall and turn from the middle of the back; do not slump.', article: '004', lines: '39' },
		{ text: 'Only to a comfortable pull, never into sharp pain.', article: '004', lines: '40' },
	],
	sources: [
		{ article: '003', says: '15 seconds, hand to the opposite knee; one side only is written.' },
		{
			article: '004',
			says: 'Each side with a few deep breaths, the chair back may help; 20 to 30 seconds in general.',
		},
		{ article: '000', says: 'Named for a break at the desk, without a dose.' },
		{ article: 'own', says: 'Both sides, always, for the same time.' },
	],
};
