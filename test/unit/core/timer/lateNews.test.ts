// The clock is set forward under the hands in one window; the other hears of it only after somebody has gone there (design §2.7, §6).
import { describe, expect, it } from 'vitest';
import { wallOf } from '../../../../src/core/timer/steadyOf';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
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
