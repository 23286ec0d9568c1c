// Owns the record of the gentle torso twists, a warm-up with the arms crossed over the chest.
import type { Movement, MovementTexts } from './movement';

export const gentleTorsoTwists: Movement = {
	id: 'gentle-torso-twists',
	kind: 'warm-up',
	position: 'seated',
	variants: ['both'],
	dose: { kind: 'cycles', cycles: 5, cycleSeconds: 6, phases: [] },
	doseRange: { min: 4, max: 8 },
	areas: ['middle-of-back'],
	classes: ['twist', 'two-arms'],
	swaps: ['seated-cat-cow', 'shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: [],
};

export const gentleTorsoTwistsTexts: MovementTexts = {
	name: 'Gentle torso twists',
	muscles: 'Sides of the belly, rotators of the spine',
	parts: {
		both: {
			steps: [
				'Sit tall, feet flat, arms crossed over your chest.',
				'Turn your chest to one side; your knees stay in front.',
				'Come back through the middle and turn to the other side.',
			],
			picture: 'A seated person, arms crossed over the chest, turns the trunk from side to side.',
		},
	},
	cautions: [
		{ text: 'Gently: half the way that you could turn is enough.', article: '000', lines: '33' },
		{ text: 'Keep breathing and keep it slow; do not swing.', article: 'own' },
	],
	sources: [
		{ article: '000', says: 'Named as gentle torso twists in the warm-up; no technique and no count.' },
		{
			article: 'own',
			says: 'Seated, so that the hips stay still; arms crossed; five turns to each side, three seconds each.',
		},
	],
};
