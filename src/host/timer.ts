// Owns the timer's state as it runs: every event goes through the core, and signs that only add to the count are
// remembered until somebody asks.
import type { Settings } from '../core/settings';
import { changedState, copyOfPresence } from '../core/timer/changed';
import type { TimerEffect } from '../core/timer/effects';
import type { Surface, TimerEvent } from '../core/timer/events';
import {
	type ChangingPresence,
	type PlainRun,
	plainRun,
	takesDoubt,
	takesSign,
} from '../core/timer/plainSign';
import type { Rules } from '../core/timer/rules';
import type { TimerState } from '../core/timer/state';
import { step } from '../core/timer/step';
import type { Now } from '../core/units';
import { drift, lookEvery, never, noRow, takesChange, wallOf } from './keyRow';
import { type Replay, type RulesPort, type Waiting, WaitingEvents } from './waitingEvents';

/** How far signs after the latest step are plain, and what they have made of the presence since. */
interface Remembered {
	readonly run: PlainRun;
	readonly presence: ChangingPresence;
}

/** What takes the signs of a person: they come with every key, and go there directly. */
export type SignTaker = Pick<Timer, 'sign' | 'doubt' | 'row'>;

/**
 * Comes to the same states as `step`, and has the same effects carried out, event for event. A sign and a doubt come
 * with every key, mostly while the processor was elsewhere: what counts is how little they touch.
 */
export class Timer {
	private remembered: Remembered | null = null;
	/** What came since an event that needs rules which are not there, that one first. */
	private readonly waiting = new WaitingEvents();
	/** What comes with every key goes here directly, if it can. */
	readonly row = noRow();

	constructor(
		private stepped: TimerState,
		private readonly settings: () => Settings,
		private readonly carryOut: (effects: readonly TimerEffect[], at: Now) => void,
		private readonly rules: RulesPort,
	) {}

	get state(): TimerState {
		this.endRow();
		if (this.remembered !== null) {
			this.stepped = changedState(this.stepped, { presence: this.remembered.presence });
			this.remembered = null;
		}
		return this.stepped;
	}

	/** Takes an event of any kind; until the rules are there that it needs, it waits, and so do those after it. */
	take(event: TimerEvent): void {
		const settings = this.settings();
		const waits = this.waiting.first !== undefined;
		if (waits || !this.takeNow({ event, settings }, this.rules.present())) {
			this.waiting.add({ event, settings });
			this.rules.wanted();
		}
	}

	/** The rules are there now: what waited for them is taken. */
	goOn(replay: Replay, at: Now): void {
		const { waiting } = this;
		replay({ waiting, state: () => this.state, take: (event, rules) => this.takeNow(event, rules) }, at);
	}

	/** Returns whether it was taken. */
	private takeNow({ event, settings }: Waiting, rules: Rules | null): boolean {
		const result = step(this.state, event, settings, rules);
		if (result !== null) {
			this.stepped = result.state;
			this.carryOut(result.effects, event.at);
		}
		return result !== null;
	}

	/** Takes a sign of a person. */
	sign(surface: Surface, keystroke: boolean, at: Now): void {
		const isKey = keystroke && surface === 'editor';
		if (isKey && this.goesOn(at)) {
			return;
		}
		this.endRow();
		this.remembered ??= this.beginRun();
		const { run, presence } = this.remembered;
		if (this.waiting.first !== undefined || !takesSign(run, presence, surface, keystroke, at)) {
			this.take({ type: 'sign', surface, keystroke, at });
		} else if (isKey) {
			this.beginRow(this.remembered, at);
		}
	}

	/** Takes a change that may have been a key. */
	doubt(at: Now): void {
		if (takesChange(this.row, at.mono)) {
			return;
		}
		this.endRow();
		this.remembered ??= this.beginRun();
		const { run, presence } = this.remembered;
		if (this.waiting.first !== undefined || !takesDoubt(run, presence, at.mono)) {
			this.take({ type: 'doubt', at });
		}
	}

	/** Takes a key in the editor if it goes on with a row of them, by both clocks. */
	private goesOn({ wall, mono }: Now): boolean {
		const { row } = this;
		const drifted = wall - mono - row.apart;
		if (
			mono > row.untilMono ||
			mono - row.mono > row.longestGap ||
			mono < row.mono ||
			wall < wallOf(row) ||
			drifted > drift ||
			drifted < -drift
		) {
			return false;
		}
		row.mono = mono;
		row.wallApart = wall - mono;
		row.lookMono = Math.min(row.untilMono, mono + lookEvery);
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
		row.mono = mono;
		row.wallApart = wall - mono;
		row.doubtMono = presence.doubtMono;
		row.doubtsFromMono = presence.doubtsFromMono;
		row.apart = wall - mono;
		row.longestGap = longestGap;
		// A millisecond for what rounding does.
		row.untilMono = Math.min(untilMono, before - correction - row.apart - drift - 1);
		row.lookMono = Math.min(row.untilMono, mono + lookEvery);
	}

	/** What the keys of the row have come to belongs to the presence again. */
	private endRow(): void {
		const { row, remembered } = this;
		if (row.untilMono !== never && remembered !== null) {
			const { presence, run } = remembered;
			presence.wall = wallOf(row);
			presence.at = presence.wall + run.correction;
			presence.stretchTo = presence.at;
			presence.mono = row.mono;
			presence.keyMono = row.mono;
			presence.doubtMono = row.doubtMono;
			presence.doubtsFromMono = row.doubtsFromMono;
			row.untilMono = never;
			row.lookMono = never;
		}
	}
}
