// The clock is set forward under the hands in one window; the other hears of it only after somebody has gone there (design §2.7, §6).
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../../../src/core/timer/gaps';
import { asIfHeard, hearOfMove } from '../../../../src/core/timer/lateNews';
import { emptyShared } from '../../../../src/core/timer/shared';
import { initialState, type TimerState } from '../../../../src/core/timer/state';
import { clockTolerance } from '../../../../src/core/timer/steady';
import { wallOf } from '../../../../src/core/timer/steadyOf';
import { beginTurn } from '../../../../src/core/timer/turn';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { settingsWith } from '../../../support/builders';
import { ManyWindows, VirtualWindow } from '../../../support/manyWindows';

/** From ten minutes of work on, records are late: the clock is set, seen to be in one window, and the person goes to the other. */
function goOver(
	setBy: Millis,
	delay: Millis,
): { all: ManyWindows; there: VirtualWindow; here: VirtualWindow } {
	let late: Millis = 100;
	const all = new ManyWindows({}, () => late);
	const there = all.open();
	const here = all.open();
	all.focus(there);
	all.type(2 * minute);
	all.focus(here);
	all.type(8 * minute);
	late = delay;
	all.clock.set(setBy);
	all.pass(second);
	all.key();
	all.pass(0.5 * second);
	all.focus(there);
	all.pass(second);
	all.key();
	return { all, there, here };
}

const minutes = ({ snapshot }: VirtualWindow): number => Math.floor(snapshot.codingMs / minute);

/** How far the latest of what a window says has happened lies ahead of its clock. */
function ahead(window: VirtualWindow, { clock }: ManyWindows): Millis {
	const { state } = window;
	const { presence, shared, arrival } = state;
	const spans = shared.spans.map(({ to }) => to);
	const journal = shared.journal.map(({ at }) => at);
	const known = [presence.at, presence.stretchTo, shared.signAt, shared.clearing.to, shared.question.to];
	const latest = Math.max(...known, ...spans, ...journal, arrival?.to ?? 0);
	return wallOf(state, latest) - clock.now.wall;
}

describe.each<[string, Millis]>([
	['two minutes', 2 * minute],
	['an hour', hour],
	['a day', 24 * hour],
])('set forward by %s', (_, setBy) => {
	it.each([0.7 * second, 1.4 * second])(
		'and heard of %i ms later, before the gap is judged: it was no time at all',
		(delay) => {
			const { all, there, here } = goOver(setBy, delay);
			all.type(5 * minute);
			expect([there, here].map(minutes)).toEqual([15, 15]);
			expect(there.log).not.toContainEqual(expect.stringMatching(/natural|away|asked|notCounted/));
			expect(Math.max(ahead(there, all), ahead(here, all))).toBeLessThanOrEqual(0);
		},
	);

	it.each([3 * second, 8 * second, minute])(
		'and heard of %i ms later: what follows counts in both, and nothing has happened that is to come',
		(delay) => {
			const { all, there, here } = goOver(setBy, delay);
			all.pass(delay + 3 * second);
			const counted = minutes(there);
			expect(Math.max(ahead(there, all), ahead(here, all))).toBeLessThanOrEqual(0);
			all.type(5 * minute);
			all.pass(delay + 20 * second);
			expect(minutes(there)).toBeGreaterThanOrEqual(counted + 5);
			expect(Math.abs(there.snapshot.codingMs - here.snapshot.codingMs)).toBeLessThanOrEqual(
				delay + 40 * second,
			);
			expect(Math.max(ahead(there, all), ahead(here, all))).toBeLessThanOrEqual(0);
		},
	);

	it('and a window is opened that reads what both have written: it goes on with it', () => {
		const { all, there } = goOver(setBy, 8 * second);
		all.type(20 * second);
		const third = all.open();
		all.type(minute);
		expect(Math.abs(third.snapshot.codingMs - there.snapshot.codingMs)).toBeLessThanOrEqual(90 * second);
		expect(ahead(third, all)).toBeLessThanOrEqual(0);
		expect(third.log).not.toContainEqual(expect.stringMatching(/clockMoved/));
	});

	it('long ago, and a key is pressed in a new window before it has read that: nobody was away', () => {
		const all = new ManyWindows();
		const known = all.open();
		all.type(8 * minute);
		all.clock.set(setBy);
		all.pass(second);
		all.type(2 * minute);
		const next = new VirtualWindow('next', all);
		all.windows.push(next);
		all.focus(next);
		all.key();
		all.pass(0.5 * second);
		all.key();
		next.send({ type: 'restored', restored: { records: [known.record] } });
		expect(ahead(next, all)).toBeLessThanOrEqual(0);
		all.type(5 * minute);
		all.focus(known);
		all.type(minute);
		expect([next, known].map(minutes)).toEqual([16, 16]);
		expect([...known.log, ...next.log]).not.toContainEqual(expect.stringMatching(/asked|away|natural/));
		expect(Math.max(ahead(next, all), ahead(known, all))).toBeLessThanOrEqual(0);
	});
});

describe('a clock that was set forward, seen by a window that dies, and was put right', () => {
	it('leaves what a third window wrote before all that when it was', () => {
		const all = new ManyWindows({}, () => hour);
		const first = all.open();
		all.type(8 * minute);
		const other = all.open();
		all.clock.set(hour);
		all.type(minute);
		for (const window of [first, other]) {
			all.kill(window);
		}
		all.clock.set(-hour);
		const third = all.open();
		all.type(90 * second);
		expect(minutes(third)).toBe(10);
	});
});

describe('a record of a window that had not heard', () => {
	const now = 10 * hour;

	/** When its latest sign was for a window that has heard, in milliseconds ahead of the clock. */
	const heard = (aheadBy: Millis, moved: Millis): Millis =>
		asIfHeard({ ...emptyShared, signAt: now + aheadBy }, { at: 1, millis: -moved }, now).signAt - now;

	it.each([
		[-minute, -minute],
		[0, 0],
		[clockTolerance, clockTolerance],
		[clockTolerance + 1, clockTolerance + 1 - hour],
		[hour, 0],
	])('that says %i ms ahead of the clock, which was set forward by an hour, means %i', (aheadBy, means) => {
		expect(heard(aheadBy, hour)).toBe(means);
	});

	it.each([-hour, 0, clockTolerance])('means what it says when the clock was moved by %i ms', (moved) => {
		expect(heard(hour, moved)).toBe(hour);
	});
});

describe('a window that had not heard', () => {
	const now = 10 * hour;

	/** A gap of ten minutes, and how much of it looked like sleep, that ended so far ahead of the clock. */
	const arrivalAt = (aheadBy: Millis, suspendedMillis: Millis): Arrival => ({
		gap: { millis: hour + 10 * minute, suspendedMillis, surface: 'editor', lostFocus: true, inactive: false },
		from: now - 10 * minute,
		to: now + aheadBy,
	});

	/** Its state before and after it has heard that the clock was set forward by so much. */
	function hear(moved: Millis, at: Millis, arrival: Arrival): readonly [TimerState, TimerState] {
		const empty = initialState({ wall: now, mono: 0 }, 'window');
		const presence = { ...empty.presence, at };
		const turn = beginTurn({ ...empty, presence, arrival }, { wall: now, mono: 0 }, settingsWith(), null);
		const before = turn.state;
		hearOfMove(turn, moved);
		return [before, turn.state];
	}

	it.each([
		[hour, 0],
		[hour + clockTolerance, 0],
		[hour + clockTolerance + 1, clockTolerance + 1],
		[hour + 10 * minute, 10 * minute],
	])('and took %i ms for sleep, knows of %i when the clock was set forward by an hour', (took, slept) => {
		const [, { arrival, presence }] = hear(hour, now + hour, arrivalAt(hour, took));
		expect(arrival).toEqual({
			...arrivalAt(0, slept),
			gap: { ...arrivalAt(0, slept).gap, millis: 10 * minute },
		});
		expect(presence.at).toBe(now);
	});

	it.each([0, clockTolerance])('keeps a gap that ended %i ms ahead, before the clock was set', (aheadBy) => {
		const [before, after] = hear(hour, now + aheadBy, arrivalAt(aheadBy, minute));
		expect(after).toEqual(before);
	});

	it.each([-hour, 0, clockTolerance])('keeps all when the clock was moved by %i ms', (moved) => {
		const [before, after] = hear(moved, now + hour, arrivalAt(hour, hour));
		expect(after).toEqual(before);
	});
});
