// Owns the record of the ear to shoulder stretch, a lateral flexion of the neck without the hand.
import type { Movement, MovementTexts } from './movement';

export const earToShoulder: Movement = {
	id: 'ear-to-shoulder',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 15 },
	doseRange: { min: 10, max: 20 },
	areas: ['side-of-neck', 'neck-and-top-of-shoulders'],
	classes: ['neck'],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const earToShoulderTexts: MovementTexts = {
	name: 'Ear to shoulder',
	muscles: 'Upper trapezius, side of the neck',
	parts: {
		left: {
			steps: [
				'Sit tall, hands in your lap.',
				'Let your left ear sink towards your left shoulder.',
				'Keep the right shoulder low and loose.',
			],
			cue: 'Come to the middle slowly, then tilt the other way.',
			picture: 'A seated person tilts the head so that the left ear sinks towards the left shoulder.',
		},
		right: {
			steps: [
				'Sit tall, hands in your lap.',
				'Let your right ear sink towards your right shoulder.',
				'Keep the left shoulder low and loose.',
			],
			cue: 'Come to the middle slowly, then tilt the other way.',
			picture: 'A seated person tilts the head so that the right ear sinks towards the right shoulder.',
		},
	},
	hold: 'Breathe slowly and keep still.',
	cautions: [
		{ text: 'Do not let the shoulder on the stretched side rise.', article: '001', lines: '194' },
		{
			text: 'If you would like more, rest a hand on your head, very lightly, and never pull.',
			article: '000',
			lines: '45',
		},
	],
	sources: [
		{ article: '000', says: '15 to 20 seconds each side, sitting or standing, a very light hand if wanted.' },
		{ article: '001', says: 'Both sides, the shoulder kept down; no time.' },
		{ article: '003', says: '10 seconds each side, at the desk.' },
		{ article: 'own', says: 'Without the hand: two of the three articles do without it.' },
	],
};
