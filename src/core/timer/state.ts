// Owns the timer's state in one window: what all windows share, and what only this one needs to know.
import type { Millis, Now } from '../units';
import type { Moment } from './effects';
import type { Surface } from './events';
import type { Arrival } from './gaps';
import { emptyShared, type Shared, type Steady } from './shared';
import type { Wait } from './terminalCommands';

/**
 * The latest sign of a person, and what happened since. The one part that changes with every key; it is kept
 * flat and small.
 */
export interface Presence {
	/** The latest sign in any window on the steady clock; `-Infinity` before the first. */
	readonly at: Steady;
	/** The same moment on this process's two clocks. */
	readonly mono: Millis;
	readonly wall: Millis;
	readonly surface: Surface;
	/** Whether the window lost the focus since. */
	readonly lostFocus: boolean;
	/** Whether `window.state.active` was false at any time since. */
	readonly inactive: boolean;
	/** How long since then this process did not run, as wake-ups that came late say. */
	readonly stalledMillis: Millis;
	/** When it was first seen that the wall clock is ahead of the monotonic one; infinite if it is not. */
	readonly aheadFrom: Steady;
	/** Whether the time since has been credited as a break already. */
	readonly credited: boolean;
	/** The latest keystroke, and the latest change that may have been one; `-Infinity` before the first. */
	readonly keyMono: Millis;
	readonly doubtMono: Millis;
	/** The first of a row of such changes with less than two seconds between them. */
	readonly doubtsFromMono: Millis;
	/** The stretch of work that goes on: counted from here … */
	readonly stretchFrom: Steady;
	/** … to here, not yet among `shared.spans`. */
	readonly stretchTo: Steady;
}

/** What this window knows of itself. */
export interface Focus {
	/** `null` until the host has said. */
	readonly focused: boolean | null;
	readonly active: boolean;
	/** The surface of the latest sign in this window. */
	readonly surface: Surface;
}

/** What may keep a due break from being asked about, known in this window only. */
export interface Holds {
	/** Until when another extension's hold lasts, and its reason; never saved. */
	readonly extension: { readonly untilMono: Millis; readonly reason: string } | null;
	/** When the debugger last stopped or was stepped, while it is stopped. */
	readonly debuggerMono: Millis | null;
	/** A prompt waits for a sign in an editor: a setting was changed since the last one. */
	readonly signNeeded: boolean;
	/** A good moment that came inside the two seconds after a key. */
	readonly moment: Moment | null;
	/** Tasks and terminal commands that the person began and that still run, the latest first. */
	readonly runs: readonly { readonly run: number; readonly sinceMono: Millis; readonly waits: Wait | null }[];
	/** When the person was last seen to go to an input that reports no keys, on the monotonic clock. */
	readonly elsewhereMono: Millis;
}

/** The notifications of this window. */
export interface Prompts {
	/** Number of the latest; 0 before the first. */
	readonly number: number;
	/** The first one that offered the same break as the latest. */
	readonly first: number;
	/** That break, as `epochOf` names it; empty before the first. */
	readonly epoch: string;
	/** Reasons for holding that the log has for this due break. */
	readonly logged: readonly string[];
}

/** Worked out after every step that was not a plain sign, so that a plain sign costs little. */
export interface Settled {
	/** Counted before the stretch that goes on. */
	readonly closedMillis: Millis;
	/** A sign that brings the counted time to here changes more than the count. */
	readonly edgeMillis: Millis;
	/** A due break waits for a lull this long; `null` when none does. */
	readonly lullMillis: Millis | null;
	/** Whether the plain way may be taken at all. */
	readonly plain: boolean;
	/** What was shown last: phase, whole minutes and the reason for holding. */
	readonly shown: string;
}

export interface Saving {
	/** When a save was last asked for, on the steady clock. */
	readonly at: Steady;
	/** When a save was last asked for because of the place of a running countdown. */
	readonly placeAt: Steady;
	/** Number of that save, for the name of its file. */
	readonly sequence: number;
}

export interface TimerState {
	/** Names this run of this window; a reload gets another one. */
	readonly window: string;
	readonly enabled: boolean;
	/** Whether records have been read. */
	readonly restored: boolean;
	readonly presence: Presence;
	readonly focus: Focus;
	readonly holds: Holds;
	readonly prompts: Prompts;
	/** Whether the panel of this window is in front. */
	readonly panelVisible: boolean;
	/** Whether another window has been heard of while this one ran. */
	readonly others: boolean;
	/** A gap that ended when the focus came here, while it is not known how it began elsewhere. */
	readonly arrival: Arrival | null;
	/** `shared.stamp` when the wall clock was last seen to run ahead: what is stamped later was written in doubt. */
	readonly aheadStamp: Steady;
	/** A commit just before a break is due: shown until this moment. */
	readonly goodUntil: Steady;
	readonly settled: Settled;
	/** When the pending wake-up comes, on the monotonic clock. */
	readonly wakeAt: Millis | null;
	readonly saving: Saving;
	/** Its spans end before the stretch that goes on; `sharedOf` gives all. */
	readonly shared: Shared;
}

const never = Number.NEGATIVE_INFINITY;

/** The state of a window that has just started and has read no records yet. */
export function initialState(now: Now, window: string): TimerState {
	return {
		window,
		enabled: true,
		restored: false,
		presence: {
			at: never,
			mono: now.mono,
			wall: now.wall,
			surface: 'editor',
			lostFocus: false,
			inactive: false,
			stalledMillis: 0,
			aheadFrom: Number.POSITIVE_INFINITY,
			credited: false,
			keyMono: never,
			doubtMono: never,
			doubtsFromMono: never,
			stretchFrom: 0,
			stretchTo: 0,
		},
		focus: { focused: null, active: false, surface: 'editor' },
		holds: {
			extension: null,
			debuggerMono: null,
			signNeeded: false,
			moment: null,
			runs: [],
			elsewhereMono: never,
		},
		prompts: { number: 0, first: 1, epoch: '', logged: [] },
		panelVisible: false,
		others: false,
		arrival: null,
		aheadStamp: 0,
		goodUntil: never,
		settled: { closedMillis: 0, edgeMillis: 0, lullMillis: null, plain: false, shown: '' },
		wakeAt: null,
		saving: { at: never, placeAt: never, sequence: 0 },
		shared: emptyShared,
	};
}
