// Owns the record of the stick on the levator scapulae. `left` works on the left side, with the left hand.
import type { Movement, MovementTexts } from './movement';

export const stickMassageLevatorScapulae: Movement = {
	id: 'stick-massage-levator-scapulae',
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
	areas: ['side-of-neck', 'neck-and-top-of-shoulders'],
	classes: ['neck', 'overhead'],
	swaps: ['stick-massage-upper-traps', 'ear-to-shoulder', 'diaphragmatic-breathing'],
	equipment: ['stick'],
};

export const stickMassageLevatorScapulaeTexts: MovementTexts = {
	name: 'Stick behind the neck',
	muscles: 'Levator scapulae',
	parts: {
		left: {
			steps: [
				'Hold the stick in your left hand, above your left shoulder.',
				'Set its tip between neck and shoulder blade, off the spine.',
				'Press, breathe out, ease off; then a spot beside it.',
			],
			cue: 'Let go, and take the stick in the other hand.',
			picture:
				'A seated person, seen from behind, presses the tip of a stick between neck and left shoulder blade, with the left hand.',
		},
		right: {
			steps: [
				'Hold the stick in your right hand, above your right shoulder.',
				'Set its tip between neck and shoulder blade, off the spine.',
				'Press, breathe out, ease off; then a spot beside it.',
			],
			cue: 'Let go, and take the stick in the other hand.',
			picture:
				'A seated person, seen from behind, presses the tip of a stick between neck and right shoulder blade, with the right hand.',
		},
	},
	phases: { press: 'Lean into the spot', letGo: 'Ease off, keep the tip there' },
	cautions: [
		{
			text: 'Stay on the muscle at the back; never press on the front or the side of the neck.',
			article: 'own',
		},
		{ text: 'A pleasant pressure, never a sharp pain; stop if the arm tingles.', article: 'own' },
		{
			text: 'Press beside the bone, never on it: not on the spine, not on the edge of the shoulder blade.',
			article: 'own',
		},
	],
	sources: [
		{
			article: '001',
			says: 'Named for the levator scapulae, the same way as for the trapezius; no technique, no time.',
		},
		{
			article: 'own',
			says: 'The technique: the hand of the same side, which reaches the muscle from above.',
		},
		{
			article: 'own',
			says: '30 seconds a side, pressing three seconds at a time, 20 to 30 allowed: the articles press a tender spot 20 to 30 seconds.',
		},
	],
};
