// Owns the running clock of a session: what passes between two events.
import { type Millis, second } from '../units';
import { momentAt } from './momentAt';
import { enterPart, leaveMovements } from './moves';
import type { Place } from './place';
import type { PausedBy, SessionEffect, SessionState, SessionStep } from './session';
import { finishedCueMillis, leadMillis, partMillis, restMillis, workDone } from './timeline';

/**
 * A page that shows a countdown wakes at least once a second. After a longer silence (a suspended computer, a
 * frozen page) nobody followed the picture, so nothing is counted, and the break is paused.
 */
export const longestSilence: Millis = 5 * second;

/** Lets the time since the last event pass. A clock that stands still or runs backwards changes nothing. */
export function advance(state: SessionState, at: Millis): SessionStep {
	const passed = Math.max(at - state.at, 0);
	const now = { ...state, at: Math.max(at, state.at) };
	if (state.mode.kind !== 'running') {
		return { state: now, effects: [] };
	}
	if (passed > longestSilence) {
		return pause(now, 'silence');
	}
	return spend(now, passed * state.scale);
}

/** Stops the clock where it is. */
export function pause(state: SessionState, by: PausedBy): SessionStep {
	const moment = momentAt(state.plan, state.place);
	const secondsToGo = moment.kind === 'part' ? moment.secondsToGo : 0;
	return {
		state: { ...state, mode: { kind: 'paused', by } },
		effects: [{ type: 'announce', announcement: { kind: 'paused', by, secondsToGo } }, { type: 'report' }],
	};
}

function spend(start: SessionState, millis: Millis): SessionStep {
	let state = start;
	let left = millis;
	const effects: SessionEffect[] = [];
	while (state.mode.kind === 'running') {
		const toBoundary = boundary(state) - state.place.elapsedMillis;
		if (left < toBoundary) {
			return { state: { ...state, place: elapse(state, left) }, effects };
		}
		left -= toBoundary;
		const crossed = cross({ ...state, place: elapse(state, toBoundary) });
		state = crossed.state;
		effects.push(...crossed.effects);
	}
	return { state, effects };
}

/** The next time in the present part at which something begins: its cue after a rest, its work, or what comes after it. */
function boundary({ plan, place }: SessionState): Millis {
	const part = plan.parts[place.part];
	if (part === undefined) {
		return finishedCueMillis;
	}
	const begins = [restMillis(part), leadMillis(part)].find((at) => place.elapsedMillis < at);
	return begins ?? partMillis(part);
}

function elapse({ plan, place }: SessionState, millis: Millis): Place {
	const elapsedMillis = place.elapsedMillis + millis;
	const part = plan.parts[place.part];
	if (part === undefined) {
		return { ...place, elapsedMillis };
	}
	const done = workDone(part, elapsedMillis);
	return {
		...place,
		elapsedMillis,
		doneMillis: place.doneMillis.map((before, index) =>
			index === place.part ? Math.max(before, done) : before,
		),
	};
}

function cross(state: SessionState): SessionStep {
	const { plan, place } = state;
	const part = plan.parts[place.part];
	if (part === undefined) {
		return leaveMovements(state);
	}
	if (place.elapsedMillis < leadMillis(part)) {
		return { state, effects: beginCue(state) };
	}
	if (place.elapsedMillis < partMillis(part)) {
		return { state, effects: beginWork(state) };
	}
	if (state.usingScreenReader) {
		const moment = momentAt(plan, place);
		const next = moment.kind === 'part' ? (moment.nextSide ?? moment.nextMovement) : null;
		return {
			state: { ...state, mode: { kind: 'waiting' } },
			effects: [{ type: 'announce', announcement: { kind: 'over', part, next } }, { type: 'report' }],
		};
	}
	return enterPart(state, place.part + 1);
}

/** What comes was announced as the rest before it began. */
function beginCue({ plan, place }: SessionState): readonly SessionEffect[] {
	const moment = momentAt(plan, place);
	return moment.kind === 'part' && moment.sound !== null ? [{ type: 'sound', sound: moment.sound }] : [];
}

function beginWork({ plan, place }: SessionState): readonly SessionEffect[] {
	const moment = momentAt(plan, place);
	return moment.kind === 'part' && moment.announcement !== null
		? [{ type: 'announce', announcement: moment.announcement }]
		: [];
}
