// Owns the record of the cross-body pull. `left` draws the right elbow to the left.
import type { Movement, MovementTexts } from './movement';

export const crossBodyPull: Movement = {
	id: 'cross-body-pull',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 20 },
	doseRange: { min: 20, max: 30 },
	areas: ['back-of-shoulders'],
	classes: ['two-arms'],
	swaps: ['seated-upper-back-reach', 'rhomboid-side-stretch', 'side-arm-stretch', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const crossBodyPullTexts: MovementTexts = {
	name: 'Cross-body pull',
	muscles: 'Infraspinatus, teres minor, back of the shoulder',
	parts: {
		left: {
			steps: [
				'Rest your right hand by your left shoulder, elbow at shoulder height.',
				'Take the right elbow with your left hand.',
				'Draw it to the left, across your chest.',
			],
			cue: 'Let go slowly, then change arms.',
			picture:
				'A seated person draws the right elbow to the left across the chest, with the left hand on the elbow.',
		},
		right: {
			steps: [
				'Rest your left hand by your right shoulder, elbow at shoulder height.',
				'Take the left elbow with your right hand.',
				'Draw it to the right, across your chest.',
			],
			cue: 'Let go slowly, then change arms.',
			picture:
				'A seated person draws the left elbow to the right across the chest, with the right hand on the elbow.',
		},
	},
	hold: 'Breathe slowly and keep still.',
	cautions: [{ text: 'Keep the shoulder low; stop if it pinches in front.', article: 'own' }],
	sources: [
		{ article: '001', says: 'On a chair, hand by the neck, the other hand draws the elbow across; no time.' },
		{ article: '004', says: '20 to 30 seconds as a general rule for stretches.' },
		{ article: 'own', says: '20 seconds, the low end of that rule.' },
	],
};
