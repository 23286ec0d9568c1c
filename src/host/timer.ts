// Owns the timer's state as it runs: every event goes through the core, and signs that only add to the count are
// remembered until somebody asks.
import type { Settings } from '../core/settings';
import { changedState, copyOfPresence } from '../core/timer/changed';
import { rowGap } from '../core/timer/doubts';
import type { TimerEffect } from '../core/timer/effects';
import type { Surface, TimerEvent } from '../core/timer/events';
import type { PanelSteps } from '../core/timer/panelSteps';
import {
	type ChangingPresence,
	type PlainRun,
	plainRun,
	takesDoubt,
	takesSign,
} from '../core/timer/plainSign';
import type { TimerState } from '../core/timer/state';
import { clockTolerance } from '../core/timer/steady';
import { step } from '../core/timer/step';
import type { Millis, Now } from '../core/units';

/** How far signs after the latest step are plain, and what they have made of the presence since. */
interface Remembered {
	readonly run: PlainRun;
	readonly presence: ChangingPresence;
}

/**
 * Keys in the editor that follow a plain one, and the changes they make. Of the presence they change nothing but
 * these times, so that a key is a few comparisons with what lies together here.
 */
interface KeyRow {
	/** The latest key. */
	wall: Millis;
	mono: Millis;
	/** The latest change, and the first of those that belong together with it. */
	doubtMono: Millis;
	doubtsFromMono: Millis;
	/** From the steady clock to the wall clock when the row began. */
	apart: Millis;
	longestGap: Millis;
	/** Later ones go the long way; at first, and when the row is over, all do. */
	untilMono: Millis;
}

/** How far the clocks may come apart or together in a row: so little that any two keys of it are within the tolerance. */
const drift: Millis = clockTolerance / 2 - 1;

const never = Number.NEGATIVE_INFINITY;

/** What takes the signs of a person: they come with every key, and go there directly. */
export type SignTaker = Pick<Timer, 'sign' | 'doubt' | 'takesKey' | 'takesChange'>;

/**
 * Comes to the same states as `step`, and has the same effects carried out, event for event. A sign and a doubt come
 * with every key, mostly while the processor was elsewhere: what counts is how little they touch.
 */
export class Timer {
	private remembered: Remembered | null = null;
	private readonly row: KeyRow = {
		wall: never,
		mono: never,
		doubtMono: never,
		doubtsFromMono: never,
		apart: never,
		longestGap: never,
		untilMono: never,
	};

	constructor(
		private stepped: TimerState,
		private readonly settings: () => Settings,
		private readonly carryOut: (effects: readonly TimerEffect[], at: Now) => void,
	) {}

	get state(): TimerState {
		this.endRow();
		if (this.remembered !== null) {
			this.stepped = changedState(this.stepped, { presence: this.remembered.presence });
			this.remembered = null;
		}
		return this.stepped;
	}

	/** Takes an event of any kind; one of the panel's comes with what knows them. */
	take(event: TimerEvent, panelSteps: PanelSteps | null): void {
		const { state, effects } = step(this.state, event, this.settings(), panelSteps);
		this.stepped = state;
		this.carryOut(effects, event.at);
	}

	/** Takes a sign of a person. */
	sign(surface: Surface, keystroke: boolean, at: Now): void {
		const isKey = keystroke && surface === 'editor';
		if (isKey && this.takesKey(at.wall, at.mono)) {
			return;
		}
		this.endRow();
		this.remembered ??= this.beginRun();
		const { run, presence } = this.remembered;
		if (!takesSign(run, presence, surface, keystroke, at)) {
			this.take({ type: 'sign', surface, keystroke, at }, null);
		} else if (isKey) {
			this.beginRow(this.remembered, at);
		}
	}

	/** Takes a change that may have been a key. */
	doubt(at: Now): void {
		if (this.takesChange(at.mono)) {
			return;
		}
		this.endRow();
		this.remembered ??= this.beginRun();
		const { run, presence } = this.remembered;
		if (!takesDoubt(run, presence, at.mono)) {
			this.take({ type: 'doubt', at }, null);
		}
	}

	/** The same if it only belongs to a row of keys; `false` asks for a doubt. */
	takesChange(mono: Millis): boolean {
		const { row } = this;
		if (mono > row.untilMono) {
			return false;
		}
		if (mono - row.doubtMono >= rowGap) {
			row.doubtsFromMono = mono;
		}
		row.doubtMono = mono;
		return true;
	}

	/** Takes a key in the editor if it only goes on with a row of them; `false` asks for a sign. Small, see `KeyRow`. */
	takesKey(wall: Millis, mono: Millis): boolean {
		const { row } = this;
		const drifted = wall - mono - row.apart;
		if (
			mono > row.untilMono ||
			mono - row.mono > row.longestGap ||
			mono < row.mono ||
			wall < row.wall ||
			drifted > drift ||
			drifted < -drift
		) {
			return false;
		}
		row.wall = wall;
		row.mono = mono;
		return true;
	}

	private beginRun(): Remembered {
		const { stepped } = this;
		return { run: plainRun(stepped, this.settings()), presence: copyOfPresence(stepped.presence) };
	}

	/** To be called after a plain key, which has settled everything else. */
	private beginRow({ run, presence }: Remembered, { wall, mono }: Now): void {
		const { row } = this;
		const { longestGap, untilMono, before, correction } = run;
		row.wall = wall;
		row.mono = mono;
		row.doubtMono = presence.doubtMono;
		row.doubtsFromMono = presence.doubtsFromMono;
		row.apart = wall - mono;
		row.longestGap = longestGap;
		// A millisecond for what rounding does.
		row.untilMono = Math.min(untilMono, before - correction - row.apart - drift - 1);
	}

	/** What the keys of the row have come to belongs to the presence again. */
	private endRow(): void {
		const { row, remembered } = this;
		if (row.untilMono !== never && remembered !== null) {
			const { presence, run } = remembered;
			presence.at = row.wall + run.correction;
			presence.stretchTo = presence.at;
			presence.wall = row.wall;
			presence.mono = row.mono;
			presence.keyMono = row.mono;
			presence.doubtMono = row.doubtMono;
			presence.doubtsFromMono = row.doubtsFromMono;
			row.untilMono = never;
		}
	}
}
