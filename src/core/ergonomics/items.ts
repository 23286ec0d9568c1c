// Owns the twelve items of the ergonomics check, in the order of the full check: chair, screen, keyboard,
// posture, phone.
import type { ErgonomicsItem } from './item';

export const ergonomicsItems: readonly ErgonomicsItem[] = [
	{ id: 'erg-feet-flat', recheckDays: 14 },
	{ id: 'erg-knees-90', recheckDays: 14 },
	{ id: 'erg-lumbar', recheckDays: 14 },
	{ id: 'erg-monitor-front', recheckDays: 30 },
	{ id: 'erg-monitor-height-4', recheckDays: 30 },
	{ id: 'erg-elbows-90', recheckDays: 14 },
	{ id: 'erg-wrists-straight', recheckDays: 3 },
	{ id: 'erg-keyboard-close', recheckDays: 7 },
	{ id: 'erg-shoulders-ears', recheckDays: 1 },
	{ id: 'erg-no-forward-head', recheckDays: 1 },
	{ id: 'erg-phone-eye', recheckDays: 7 },
	{ id: 'erg-no-cradle', recheckDays: 14 },
];
