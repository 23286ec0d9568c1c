// Owns the routines: which movements a break consists of, in order, and with which doses.
import type { MovementId } from '../movements/movement';
import type { Seconds } from '../units';
import type { SetId } from './routineId';

export interface RoutineStep {
	readonly movement: MovementId;
	/** In the dose's own unit, where the routine asks for another amount than the movement's record. */
	readonly amount?: number;
}

export interface Routine {
	/** Seconds before every side and every movement but the first; own decision, no article has any. */
	readonly leadSeconds: Seconds;
	readonly steps: readonly RoutineStep[];
}

/** What a set is made of, in few words: a movement, or a movement with its amount. */
type Item = MovementId | readonly [MovementId, number];

function set(leadSeconds: Seconds, ...items: readonly Item[]): Routine {
	return {
		leadSeconds,
		steps: items.map((item) =>
			typeof item === 'string' ? { movement: item } : { movement: item[0], amount: item[1] },
		),
	};
}

/** The sets that the catalogue proposes, and its articles' routines as far as they can be done in the chair. */
export const routines: Readonly<Record<SetId, Routine>> = {
	'seated-quick': set(
		2,
		'shoulder-rolls',
		'seated-cat-cow',
		'ear-to-shoulder',
		'seated-upper-back-reach',
		'seated-spinal-twist',
		'desk-posture-reset',
	),
	'seated-five': set(
		1.5,
		'shoulder-rolls',
		'seated-cat-cow',
		'ear-to-shoulder',
		'seated-upper-back-reach',
		'cross-body-pull',
		'seated-spinal-twist',
		'shoulder-blade-squeeze',
		'desk-posture-reset',
	),
	'seated-five-mobility': set(
		1.5,
		'shoulder-rolls',
		['seated-cat-cow', 10],
		['ear-to-shoulder', 20],
		['seated-upper-back-reach', 30],
		['seated-spinal-twist', 20],
		'cross-body-pull',
		'diaphragmatic-breathing',
		'desk-posture-reset',
	),
	/** Own decision: one minute, a movement that warms, one that is held, and the reset. */
	'seated-express': set(2, 'seated-cat-cow', 'seated-upper-back-reach', ['desk-posture-reset', 6]),
	/** 003, lines 73 to 80. */
	'desk-friendly': set(2, ['ear-to-shoulder', 10], 'seated-spinal-twist', 'shoulder-rolls', 'seated-cat-cow'),
	/** 000, line 83. */
	midday: set(2, 'shoulder-rolls', ['seated-spinal-twist', 20], 'thoracic-extension-over-chair'),
	/** 003, lines 13 to 21. */
	'shoulder-and-neck': set(
		2,
		'shoulder-rolls',
		'overhead-side-reach',
		'hands-clasped-behind-back',
		'head-side-tilts',
	),
	/** 002, line 48. */
	'desk-trio': set(2, 'shoulder-blade-squeeze', 'neck-circles', 'desk-posture-reset'),
	/** 003, lines 5 to 11. */
	'dynamic-warm-up': set(
		2,
		'neck-circles',
		'shoulder-rolls',
		'arm-circles',
		'overhead-arm-reaches',
		'chair-rotations',
		'seated-cat-cow',
		'thoracic-extension-over-chair',
	),
	/** 000, line 93, in its seated form. */
	'two-only': set(2, ['seated-cat-cow', 10], ['hands-clasped-behind-back', 20]),
	/** 004, line 44: cat-cow and the twist, three minutes; the breaths and the reset fill the time (own decision). */
	'three-minutes': set(
		1.75,
		['seated-cat-cow', 10],
		['seated-spinal-twist', 30],
		['diaphragmatic-breathing', 6],
		'desk-posture-reset',
	),
	/** 001, lines 327 to 329. */
	'posture-reset': set(2, ['desk-posture-reset', 10]),
};
