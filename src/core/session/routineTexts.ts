// Owns the names of the routines, apart from what they consist of because the host never shows them.
import type { SetId } from './routineId';

/** English source texts. */
export const routineTexts: Readonly<Record<SetId | 'adaptive', string>> = {
	'seated-quick': 'Quick seated set',
	'seated-five': 'Five-minute seated set',
	'seated-five-mobility': 'Five-minute seated set without strength',
	'seated-express': 'One-minute set',
	'desk-friendly': 'Desk-friendly set',
	midday: 'Midday set',
	'shoulder-and-neck': 'Shoulder and neck set',
	'desk-trio': 'At-the-desk trio',
	'dynamic-warm-up': 'Dynamic warm-up',
	'three-minutes': 'Three minutes after three hours',
	'two-only': 'Two only',
	'posture-reset': 'Posture reset',
	adaptive: 'A set made for you',
};
