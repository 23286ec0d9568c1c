// Owns the record of the clasped hands behind the back.
import type { Movement, MovementTexts } from './movement';

export const handsClaspedBehindBack: Movement = {
	id: 'hands-clasped-behind-back',
	kind: 'stretch',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'hold', seconds: 10 },
	doseRange: { min: 10, max: 30 },
	areas: ['chest-and-front-of-shoulders'],
	classes: ['two-arms'],
	swaps: ['shoulder-rolls', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const handsClaspedBehindBackTexts: MovementTexts = {
	name: 'Hands clasped behind you',
	muscles: 'Chest, front of the shoulders',
	parts: {
		both: {
			steps: [
				'Sit forward, well clear of the backrest.',
				'Clasp your hands behind your back, arms nearly straight.',
				'Lift your hands gently; let your chest open.',
			],
			picture:
				'A seated person, seen from the side and a little from behind, lifts the clasped hands behind the back and opens the chest.',
		},
	},
	hold: 'Breathe into your chest.',
	cautions: [
		{ text: 'Lift gently, only to a mild pull.', article: '003', lines: '17' },
		{ text: 'Do not lock the elbows; keep the shoulders down.', article: '001', lines: '268-269' },
	],
	sources: [
		{ article: '002', says: '10 seconds, the arms lifted; no position.' },
		{ article: '001', says: 'At least 30 seconds, standing, the arms straight and not locked.' },
		{ article: '003', says: 'A gentle lift to open the chest; no time.' },
		{
			article: 'own',
			says: '10 seconds: the longer hold is for standing. Chest and front of the shoulder, not the upper back as 002 claims.',
		},
	],
};
