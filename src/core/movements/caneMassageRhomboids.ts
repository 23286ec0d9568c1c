// Owns the record of the massage cane on the rhomboids. `left` works beside the left shoulder blade.
import type { Movement, MovementTexts } from './movement';

export const caneMassageRhomboids: Movement = {
	id: 'cane-massage-rhomboids',
	kind: 'self-massage',
	position: 'seated',
	variants: ['left', 'right'],
	dose: {
		kind: 'cycles',
		cycles: 6,
		cycleSeconds: 5,
		phases: [
			{ kind: 'press', seconds: 3 },
			{ kind: 'letGo', seconds: 2 },
		],
	},
	doseRange: { min: 4, max: 6 },
	areas: ['between-shoulder-blades'],
	classes: ['two-arms'],
	swaps: ['seated-upper-back-reach', 'cross-body-pull', 'diaphragmatic-breathing'],
	equipment: ['cane'],
};

export const caneMassageRhomboidsTexts: MovementTexts = {
	name: 'Cane beside the spine',
	muscles: 'Rhomboids, between spine and shoulder blade',
	parts: {
		left: {
			steps: [
				'Hook the cane over your left shoulder, both hands on its shaft.',
				'Set its tip between spine and left shoulder blade.',
				'Pull the shaft down gently, then ease off.',
			],
			cue: 'Ease off, and hook the cane over the other shoulder.',
			picture:
				'A seated person pulls down the shaft of a hooked cane, whose tip presses between spine and left shoulder blade.',
		},
		right: {
			steps: [
				'Hook the cane over your right shoulder, both hands on its shaft.',
				'Set its tip between spine and right shoulder blade.',
				'Pull the shaft down gently, then ease off.',
			],
			cue: 'Ease off, and hook the cane over the other shoulder.',
			picture:
				'A seated person pulls down the shaft of a hooked cane, whose tip presses between spine and right shoulder blade.',
		},
	},
	phases: { press: 'Pull the shaft down', letGo: 'Ease off, keep the tip there' },
	cautions: [
		{ text: 'A pleasant pressure, never a sharp pain; stop if the arm tingles.', article: 'own' },
		{
			text: 'Press beside the bone, never on it: not on the spine, not on the edge of the shoulder blade.',
			article: 'own',
		},
	],
	sources: [
		{ article: '001', says: 'Named for the rhomboids, without technique or time.' },
		{
			article: 'own',
			says: 'The technique: over the shoulder of the same side, both hands low, so that the shoulders stay down.',
		},
		{
			article: 'own',
			says: '30 seconds a side, pressing three seconds at a time, 20 to 30 allowed: the articles press a tender spot 20 to 30 seconds.',
		},
	],
};
