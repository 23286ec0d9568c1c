// Owns the record of the rhomboid side stretch. `left` reaches to the left, which stretches beside the right blade.
import type { Movement, MovementTexts } from './movement';

export const rhomboidSideStretch: Movement = {
	id: 'rhomboid-side-stretch',
	kind: 'stretch',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'hold', seconds: 30 },
	doseRange: { min: 30, max: 30 },
	areas: ['between-shoulder-blades'],
	classes: ['twist', 'two-arms'],
	swaps: ['seated-upper-back-reach', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: [],
};

export const rhomboidSideStretchTexts: MovementTexts = {
	name: 'Reach to the side',
	muscles: 'Rhomboids, beside one shoulder blade',
	parts: {
		left: {
			steps: [
				'Link your fingers before you, arms at shoulder height.',
				'Reach forward and to your left.',
				'Feel the pull beside your right shoulder blade.',
			],
			cue: 'Come to the middle slowly, then reach to the other side.',
			picture:
				'A seated person, seen from behind, reaches forward and to the left with linked fingers at shoulder height.',
		},
		right: {
			steps: [
				'Link your fingers before you, arms at shoulder height.',
				'Reach forward and to your right.',
				'Feel the pull beside your left shoulder blade.',
			],
			cue: 'Come to the middle slowly, then reach to the other side.',
			picture:
				'A seated person, seen from behind, reaches forward and to the right with linked fingers at shoulder height.',
		},
	},
	hold: 'Breathe slowly and let the shoulder blade slide outwards.',
	cautions: [{ text: 'Only to a mild pull, never into pain.', article: 'own' }],
	sources: [
		{ article: '001', says: '30 seconds each side, hands clasped at shoulder height; no position.' },
		{ article: 'own', says: 'Sitting, as its twin straight ahead is done.' },
	],
};
