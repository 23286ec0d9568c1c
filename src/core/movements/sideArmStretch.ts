// Owns the record of the side arm stretch. `left` draws the straight right arm to the left.
import type { Movement, MovementTexts } from './movement';

export const sideArmStretch: Movement = {
	id: 'side-arm-stretch',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 30 },
	doseRange: { min: 30, max: 30 },
	areas: ['back-of-shoulders'],
	classes: ['two-arms'],
	swaps: ['cross-body-pull', 'seated-upper-back-reach', 'diaphragmatic-breathing'],
	equipment: [],
};

export const sideArmStretchTexts: MovementTexts = {
	name: 'Straight arm across',
	muscles: 'Deltoid, back of the shoulder',
	parts: {
		left: {
			steps: [
				'Lift your right arm straight before you, to shoulder height.',
				'Lay your left hand on the right elbow, from outside.',
				'Draw the straight arm to the left, across your chest.',
			],
			cue: 'Let go slowly, then change arms.',
			picture:
				'A seated person draws the straight right arm to the left across the chest, with the left hand on the elbow.',
		},
		right: {
			steps: [
				'Lift your left arm straight before you, to shoulder height.',
				'Lay your right hand on the left elbow, from outside.',
				'Draw the straight arm to the right, across your chest.',
			],
			cue: 'Let go slowly, then change arms.',
			picture:
				'A seated person draws the straight left arm to the right across the chest, with the right hand on the elbow.',
		},
	},
	hold: 'Breathe slowly and keep still.',
	cautions: [
		{ text: 'Stop if it pinches in front of the shoulder.', article: 'own' },
		{ text: 'Keep the shoulder as low as you can.', article: '001', lines: '261' },
	],
	sources: [
		{ article: '001', says: '30 seconds each side, the arm straight at shoulder height; no position.' },
		{ article: 'own', says: 'Sitting, as its twin with the bent arm is done.' },
	],
};
