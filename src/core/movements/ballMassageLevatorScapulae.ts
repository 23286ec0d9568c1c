// Owns the record of the ball on the levator scapulae. `left` works on the left side, with the left hand.
import type { Movement, MovementTexts } from './movement';

export const ballMassageLevatorScapulae: Movement = {
	id: 'ball-massage-levator-scapulae',
	kind: 'self-massage',
	position: 'seated',
	variants: ['left', 'right'],
	dose: { kind: 'cycles', cycles: 6, cycleSeconds: 5, phases: [] },
	doseRange: { min: 4, max: 6 },
	areas: ['side-of-neck', 'neck-and-top-of-shoulders'],
	classes: ['neck', 'overhead'],
	swaps: ['ball-massage-upper-traps', 'ear-to-shoulder', 'diaphragmatic-breathing'],
	equipment: ['ball'],
};

export const ballMassageLevatorScapulaeTexts: MovementTexts = {
	name: 'Ball behind the neck',
	muscles: 'Levator scapulae',
	parts: {
		left: {
			steps: [
				'Bring your left hand, with the ball, over your left shoulder.',
				'Lay the ball between neck and shoulder blade, off the spine.',
				'Press and roll it slowly up and down; let your head sink.',
			],
			cue: 'Let go, and take the ball in the other hand.',
			picture:
				'A seated person, seen from behind, rolls a ball with the left hand between neck and left shoulder blade.',
		},
		right: {
			steps: [
				'Bring your right hand, with the ball, over your right shoulder.',
				'Lay the ball between neck and shoulder blade, off the spine.',
				'Press and roll it slowly up and down; let your head sink.',
			],
			cue: 'Let go, and take the ball in the other hand.',
			picture:
				'A seated person, seen from behind, rolls a ball with the right hand between neck and right shoulder blade.',
		},
	},
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
			says: 'A ball on the levator scapulae, by hand or against a wall; no time. The muscle lies at the back and side of the neck.',
		},
		{
			article: 'own',
			says: 'By hand only: it is done in the chair. 30 seconds a side in six slow strokes, 20 to 30 allowed: the articles press a tender spot 20 to 30 seconds.',
		},
	],
};
