// Owns the routines: which movements a break consists of, in order, and with which doses.
import type { MovementId } from '../movements/movement';
import type { Seconds } from '../units';
import type { RoutineId } from './plan';

export interface RoutineStep {
	readonly movement: MovementId;
	/** In the dose's own unit, where the routine asks for another amount than the movement's record. */
	readonly amount?: number;
}

export interface Routine {
	readonly id: RoutineId;
	/** English source text. */
	readonly name: string;
	/** Seconds before every side and every movement but the first; own decision, no article has any. */
	readonly leadSeconds: Seconds;
	readonly steps: readonly RoutineStep[];
}

const quick: Routine = {
	id: 'seated-quick',
	name: 'Quick seated set',
	leadSeconds: 2,
	steps: [
		{ movement: 'shoulder-rolls' },
		{ movement: 'seated-cat-cow' },
		{ movement: 'ear-to-shoulder' },
		{ movement: 'seated-upper-back-reach' },
		{ movement: 'seated-spinal-twist' },
		{ movement: 'desk-posture-reset' },
	],
};

const five: Routine = {
	id: 'seated-five',
	name: 'Five-minute seated set',
	leadSeconds: 1.5,
	steps: [
		{ movement: 'shoulder-rolls' },
		{ movement: 'seated-cat-cow' },
		{ movement: 'ear-to-shoulder' },
		{ movement: 'seated-upper-back-reach' },
		{ movement: 'cross-body-pull' },
		{ movement: 'seated-spinal-twist' },
		{ movement: 'shoulder-blade-squeeze' },
		{ movement: 'desk-posture-reset' },
	],
};

const mobility: Routine = {
	id: 'seated-five-mobility',
	name: 'Five-minute seated set without strength',
	leadSeconds: 1.5,
	steps: [
		{ movement: 'shoulder-rolls' },
		{ movement: 'seated-cat-cow', amount: 10 },
		{ movement: 'ear-to-shoulder', amount: 20 },
		{ movement: 'seated-upper-back-reach', amount: 30 },
		{ movement: 'seated-spinal-twist', amount: 20 },
		{ movement: 'cross-body-pull' },
		{ movement: 'diaphragmatic-breathing' },
		{ movement: 'desk-posture-reset' },
	],
};

export const routines: Readonly<Record<RoutineId, Routine>> = {
	'seated-quick': quick,
	'seated-five': five,
	'seated-five-mobility': mobility,
};
