// Owns the record of the overhead reach with a side lean. `left` leans to the left, with the right arm up.
import type { Movement, MovementTexts } from './movement';

export const overheadSideReach: Movement = {
	id: 'overhead-side-reach',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 15 },
	doseRange: { min: 10, max: 20 },
	areas: ['sides', 'neck-and-top-of-shoulders'],
	classes: ['overhead'],
	swaps: ['seated-cat-cow', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const overheadSideReachTexts: MovementTexts = {
	name: 'Overhead side reach',
	muscles: 'Side of the trunk, latissimus',
	parts: {
		left: {
			steps: [
				'Sit tall, left hand on your thigh.',
				'Reach your right arm straight up.',
				'Lean a little to the left; both sit bones stay down.',
			],
			cue: 'Come up slowly, then change arms.',
			picture: 'A seated person reaches the right arm up and leans to the left, left hand on the thigh.',
		},
		right: {
			steps: [
				'Sit tall, right hand on your thigh.',
				'Reach your left arm straight up.',
				'Lean a little to the right; both sit bones stay down.',
			],
			cue: 'Come up slowly, then change arms.',
			picture: 'A seated person reaches the left arm up and leans to the right, right hand on the thigh.',
		},
	},
	hold: 'Breathe into the long side.',
	cautions: [
		{ text: 'Stop if the raised shoulder pinches.', article: 'own' },
		{ text: 'Lean to the side only, neither forward nor back.', article: 'own' },
	],
	sources: [
		{ article: '003', says: 'One arm straight up, a slight lean to the other side; one side, no time.' },
		{
			article: 'own',
			says: 'Both sides, 15 seconds each: the middle of the 10 to 20 seconds that its neighbours are held.',
		},
	],
};
