// Owns what windows tell each other beside the timer: how a gap was left, and whether one of them lives.
import type { Surface } from './events';
import type { Register, Steady } from './shared';

/** How the window that was focused last left the gap that went on, for the one that is focused next. */
export interface Handover extends Register {
	readonly window: string;
	/** The sign that the gap began with. */
	readonly signAt: Steady;
	/** When that window lost the focus. */
	readonly until: Steady;
	readonly surface: Surface;
	readonly lostFocus: boolean;
	readonly inactive: boolean;
}

/** Another window wants to know whether the window that a break is in still lives. */
export interface Asking extends Register {
	readonly window: string;
}

export const noHandover: Handover = {
	at: 0,
	window: '',
	signAt: 0,
	until: 0,
	surface: 'editor',
	lostFocus: false,
	inactive: false,
};
