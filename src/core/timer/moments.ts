// Owns good moments that are not a lull: what the person saved, committed, began and sees ended (design §3.1, 3.2).
import { type Millis, minute, second } from '../units';
import { countedMillis, idleMillis, longestPresence, signAge, workMillis } from './counting';
import type { Moment } from './effects';
import type { TimerEvent } from './events';
import { isFresh, isToBeOffered, outerHold } from './holding';
import { setPresence, setState, type Turn } from './turn';
import { worthWaiting } from './waits';

/** A person has done what follows a sign of them this soon (design §2.2). */
const followsSign: Millis = 10 * second;

/** How long "good moment now" is shown for. */
const goodMomentMillis = minute;

/** From this share of `workMinutes` on, a commit or a finished test run is a moment to begin by choice. */
const earlyShare = 0.8;

/** More at once than this began no person. */
const mostRuns = 8;

/** Moments that only someone's own hand brings about. */
const byHand: ReadonlySet<Moment> = new Set(['save', 'commit']);

/** A good moment other than a lull: taken at once, two seconds after the last key, or not at all. */
export function onMoment(turn: Turn, { moment }: { readonly moment: Moment }): void {
	const { state, at, settings } = turn;
	if (byHand.has(moment) && signAge(state, at) > followsSign) {
		return;
	}
	if (moment === 'commit') {
		showGoodMoment(turn);
	}
	const isTaken =
		isToBeOffered(state, at, settings) &&
		outerHold(state, at, settings) === null &&
		isFresh(state, at, settings) &&
		// Whoever is in an input that reports no keys may be typing there.
		!(byHand.has(moment) && state.presence.surface === 'opaque');
	if (isTaken) {
		setState(turn, { holds: { ...state.holds, moment } });
	}
}

/** Just before a break is due, and with someone there, the status bar calls it a good moment. */
function showGoodMoment(turn: Turn): void {
	const { state, at, settings, steady } = turn;
	const { lostFocus, inactive } = state.presence;
	const counted = countedMillis(state);
	const work = workMillis(settings);
	const longest = lostFocus || inactive ? idleMillis(settings) : longestPresence;
	if (counted >= work * earlyShare && counted < work && signAge(state, at) <= longest) {
		setState(turn, { goodUntil: steady + goodMomentMillis });
	}
}

/** A task or a terminal command began or ended; what a machine began is not noted. */
export function onRun(turn: Turn, { run, waits, running }: Extract<TimerEvent, { type: 'run' }>): void {
	const { state, at } = turn;
	const others = state.holds.runs.filter((other) => other.run !== run);
	const ended = state.holds.runs.find((other) => other.run === run);
	const begins = running && signAge(state, at) <= followsSign;
	const runs = begins ? [{ run, waits, sinceMono: at.mono }, ...others].slice(0, mostRuns) : others;
	setState(turn, { holds: { ...state.holds, runs } });
	if (running || ended === undefined) {
		return;
	}
	if (ended.waits === 'tests') {
		showGoodMoment(turn);
	}
	if (at.mono - ended.sinceMono >= worthWaiting) {
		onMoment(turn, { moment: 'finished' });
	}
}

/** Going on, or the end of the debugging, is a key that was pressed: what it ends may be a good moment. */
export function onDebugger(turn: Turn, stopped: boolean): void {
	if (!stopped && turn.state.holds.debuggerMono !== null) {
		setPresence(turn, { keyMono: turn.at.mono });
	}
	const debuggerMono = stopped ? turn.at.mono : null;
	setState(turn, { holds: { ...turn.state.holds, debuggerMono } });
}
