// Owns the record of the overhead levator stretch. `left` draws the head to the left, with the right arm raised.
import type { Movement, MovementTexts } from './movement';

export const overheadLevatorScapulaeStretch: Movement = {
	id: 'overhead-levator-scapulae-stretch',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 30 },
	doseRange: { min: 30, max: 30 },
	areas: ['side-of-neck', 'neck-and-top-of-shoulders'],
	classes: ['overhead', 'neck', 'two-arms'],
	swaps: ['cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const overheadLevatorScapulaeStretchTexts: MovementTexts = {
	name: 'Overhead levator stretch',
	muscles: 'Levator scapulae, from the neck to the shoulder blade',
	parts: {
		left: {
			steps: [
				'Right hand to your right shoulder blade, elbow straight up.',
				'Rest your left hand on your head.',
				'Let the head sink to the left and slightly down.',
			],
			cue: 'Let go, come to the middle slowly, then change arms.',
			picture:
				'A seated person, seen from behind, right hand on the shoulder blade, draws the head to the left and down with the left hand.',
		},
		right: {
			steps: [
				'Left hand to your left shoulder blade, elbow straight up.',
				'Rest your right hand on your head.',
				'Let the head sink to the right and slightly down.',
			],
			cue: 'Let go, come to the middle slowly, then change arms.',
			picture:
				'A seated person, seen from behind, left hand on the shoulder blade, draws the head to the right and down with the right hand.',
		},
	},
	hold: 'Press both shoulders gently down.',
	cautions: [
		{
			text: 'The weight of the hand is enough, never pull; both shoulders stay low.',
			article: '001',
			lines: '216-217',
		},
		{ text: 'Leave it out while your neck or shoulder hurts.', article: 'own' },
	],
	sources: [
		{ article: '001', says: '30 seconds each side, sitting or standing; the shoulders pressed down.' },
		{ article: 'own', says: 'The hand rests and does not draw: gentle is what the article asks for.' },
	],
};
