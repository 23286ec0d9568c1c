// Owns the record of the extension over the back of the chair.
import type { Movement, MovementTexts } from './movement';

export const thoracicExtensionOverChair: Movement = {
	id: 'thoracic-extension-over-chair',
	kind: 'mobility',
	position: 'seated',
	variants: ['both'],
	dose: {
		kind: 'cycles',
		cycles: 5,
		cycleSeconds: 6,
		phases: [
			{ kind: 'breatheIn', seconds: 3 },
			{ kind: 'breatheOut', seconds: 3 },
		],
	},
	doseRange: { min: 3, max: 8 },
	areas: ['middle-of-back', 'chest-and-front-of-shoulders'],
	classes: ['overhead', 'two-arms'],
	swaps: ['seated-cat-cow', 'desk-posture-reset', 'diaphragmatic-breathing'],
	equipment: ['chair'],
};

export const thoracicExtensionOverChairTexts: MovementTexts = {
	name: 'Extension over the chair back',
	muscles: 'Upper and middle spine, chest',
	parts: {
		both: {
			steps: [
				'Only on a firm chair that cannot roll, swivel or tilt: sit right back.',
				'Hands behind your head. Breathe in: bend back over the backrest.',
				'Breathe out: come up again.',
			],
			picture:
				'A seated person, hands behind the head, bends the upper back backward over the edge of the chair’s back.',
		},
	},
	phases: { breatheIn: 'Chest up, over the edge', breatheOut: 'Come up again' },
	cautions: [
		{
			text: 'The hands carry the head; bend in the upper back, not in the neck or the lower back.',
			article: 'own',
		},
		{
			text: 'Only on a firm chair that does not roll, swivel or recline, and whose back ends below the shoulder blades.',
			article: 'own',
		},
	],
	sources: [
		{ article: '000', says: 'Over the back of your own chair, a midday option; no technique and no count.' },
		{
			article: '003',
			says: 'Thoracic extensions against a chair, in the warm-up; no technique and no count.',
		},
		{
			article: 'own',
			says: 'The edge below the shoulder blades, hands behind the head, five times with the breath, as the seated cat-cow.',
		},
	],
};
