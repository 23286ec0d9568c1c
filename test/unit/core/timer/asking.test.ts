// Whether the window of a break still lives, asked by the others: a break whose window died is left early (design §6).
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { quickPlan } from '../../../support/builders';
import { ManyWindows, type VirtualWindow } from '../../../support/manyWindows';

/** Three windows that have heard of each other; the first one is in front. */
function three(): { all: ManyWindows; one: VirtualWindow; other: VirtualWindow; third: VirtualWindow } {
	const all = new ManyWindows({ restMinutes: 30 });
	const [one, other, third] = [all.open(), all.open(), all.open()];
	all.focus(one);
	all.type(10 * minute);
	return { all, one, other, third };
}

/** A break that stands still in that window, which has lived long enough to say so. */
function standStill(all: ManyWindows, window: VirtualWindow): void {
	all.startBreak(window);
	window.running = false;
	window.send({ type: 'panel', change: 'hidden' });
	all.pass(40 * second);
}

const left = (window: VirtualWindow): number =>
	window.log.filter((word) => word === 'left windowDied').length;

describe('a break that stands still', () => {
	it('is asked about anew by whoever comes to another window, and left ten seconds later', () => {
		const { all, one, other } = three();
		standStill(all, one);
		all.kill(one);
		all.pass(5 * minute);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		all.focus(other);
		all.pass(9 * second);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		all.pass(2 * second);
		expect(other.face.kind).toBe('leftEarly');
		expect(left(other)).toBe(1);
	});

	it('is left in time, however often somebody comes and goes meanwhile', () => {
		const { all, one, other, third } = three();
		standStill(all, one);
		all.kill(one);
		all.pass(minute);
		for (let turn = 0; turn < 5; turn += 1) {
			all.focus(turn % 2 === 0 ? other : third);
			all.pass(2.5 * second);
		}
		expect(left(other) + left(third)).toBeGreaterThanOrEqual(1);
	});

	it('is given thirty seconds, whoever comes to another window before', () => {
		const { all, one, other } = three();
		all.startBreak(one);
		one.running = false;
		one.send({ type: 'panel', change: 'hidden' });
		all.pass(second);
		all.kill(one);
		all.focus(other);
		all.pass(25 * second);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		all.pass(10 * second);
		expect(left(other)).toBe(1);
	});

	it('is left although the same window has answered for the break before', () => {
		const { all, one, other } = three();
		standStill(all, one);
		one.send({ type: 'skip' });
		all.startBreak(one);
		one.running = false;
		one.send({ type: 'panel', change: 'hidden' });
		all.pass(second);
		all.kill(one);
		all.pass(40 * second);
		expect(left(other)).toBe(1);
	});

	it('is left although the window that it was taken from has answered', () => {
		const { all, one, other, third } = three();
		standStill(all, one);
		all.focus(other);
		other.send({ type: 'start', plan: quickPlan() });
		all.pass(second);
		all.kill(other);
		all.pass(40 * second);
		expect(left(one) + left(third)).toBeGreaterThanOrEqual(1);
	});
});

describe('what needs no question', () => {
	it('is a first screen in another window: nothing is written because of it', () => {
		const { all, one, other, third } = three();
		one.send({ type: 'start', plan: quickPlan() });
		all.pass(second);
		const before = [other.saves, third.saves];
		for (let round = 0; round < 10; round += 1) {
			all.pass(minute);
			other.send({ type: 'wake' });
		}
		expect([other.saves, third.saves]).toEqual(before);
	});

	it('is a break elsewhere that stands still, for somebody who was here all along', () => {
		const { all, one, other } = three();
		standStill(all, one);
		all.focus(other);
		all.pass(minute);
		const { asking } = other.state.shared;
		other.send({ type: 'window', focused: true, active: false });
		all.pass(minute);
		other.send({ type: 'window', focused: true, active: true });
		expect(other.state.shared.asking).toEqual(asking);
	});

	it('is the break in the window that somebody comes to', () => {
		const { all, one } = three();
		standStill(all, one);
		const { asking } = one.state.shared;
		all.focus(null);
		all.pass(minute);
		all.focus(one);
		all.pass(second);
		expect(one.state.shared.asking).toEqual(asking);
	});
});

describe('the journal', () => {
	it('names the moment at which a break was given up: thirty seconds after it was heard of last', () => {
		const { all, one, other } = three();
		all.startBreak(one);
		all.pass(12 * second);
		const heard = one.state.shared.rest?.since ?? 0;
		all.kill(one);
		all.pass(minute);
		const entry = other.state.shared.journal.find(({ reason }) => reason === 'windowDied');
		expect(entry?.at).toBe(heard + 30 * second);
	});
});
