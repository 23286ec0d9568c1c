// Owns the record of ear to shoulder with the face turned away, done without the hand.
import type { Movement, MovementTexts } from './movement';

export const rotatedEarToShoulder: Movement = {
	id: 'rotated-ear-to-shoulder',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 15 },
	doseRange: { min: 10, max: 20 },
	areas: ['neck-and-top-of-shoulders', 'side-of-neck'],
	classes: ['neck'],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const rotatedEarToShoulderTexts: MovementTexts = {
	name: 'Ear to shoulder, face turned',
	muscles: 'Upper trapezius',
	parts: {
		left: {
			steps: [
				'Sit tall and turn your face half way to the right.',
				'Let your left ear sink towards your left shoulder.',
				'Keep both shoulders low.',
			],
			cue: 'Come to the middle slowly, then turn the other way.',
			picture: 'A seated person, face turned to the right, tilts the head towards the left shoulder.',
		},
		right: {
			steps: [
				'Sit tall and turn your face half way to the left.',
				'Let your right ear sink towards your right shoulder.',
				'Keep both shoulders low.',
			],
			cue: 'Come to the middle slowly, then turn the other way.',
			picture: 'A seated person, face turned to the left, tilts the head towards the right shoulder.',
		},
	},
	hold: 'Breathe slowly and keep still.',
	cautions: [
		{
			text: 'Gently, by the weight of the head; keep the shoulders down.',
			article: '001',
			lines: '200',
		},
		{ text: 'No hand on the head: a turned neck is not to be pulled.', article: 'own' },
	],
	sources: [
		{ article: '001', says: 'The face turned, the other hand draws the head to its side; no time.' },
		{
			article: 'own',
			says: 'Without the hand: no force on a turned neck. 15 seconds, as ear to shoulder.',
		},
	],
};
