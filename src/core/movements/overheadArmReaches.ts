// Owns the record of the overhead arm reaches: both arms up with the breath in, down with the breath out.
import type { Movement, MovementTexts } from './movement';

export const overheadArmReaches: Movement = {
	id: 'overhead-arm-reaches',
	kind: 'warm-up',
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
	doseRange: { min: 4, max: 8 },
	areas: ['middle-of-back', 'sides'],
	classes: ['overhead', 'two-arms'],
	swaps: ['seated-cat-cow', 'shoulder-rolls', 'diaphragmatic-breathing'],
	equipment: [],
};

export const overheadArmReachesTexts: MovementTexts = {
	name: 'Overhead reaches',
	muscles: 'Spine, sides, around the shoulder blades',
	parts: {
		both: {
			steps: [
				'Sit tall, hands on your thighs.',
				'Breathe in: reach both arms forward and up.',
				'Breathe out: let them sink the same way.',
			],
			picture: 'A seated person reaches both arms forward and up overhead, then lets them sink again.',
		},
	},
	phases: { breatheIn: 'Reach up, grow tall', breatheOut: 'Let the arms sink' },
	cautions: [
		{ text: 'Only as high as it is easy; let the shoulder blades come along.', article: 'own' },
		{ text: 'Do not lean back or arch the lower back.', article: 'own' },
	],
	sources: [
		{
			article: '003',
			says: 'Overhead arm reaches, named in the warm-up for the spine; no technique, no count.',
		},
		{
			article: 'own',
			says: 'Both arms, seated, with the breath: five of six seconds, the tempo of the seated cat-cow.',
		},
	],
};
