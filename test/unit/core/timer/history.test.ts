// What is remembered beside the timer: feelings, what is left out today (design §4.2, 4.4).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leftOutToday, mayAskFeeling } from '../../../../src/core/timer/history';
import { isSameDay } from '../../../../src/core/timer/morning';
import { hour, minute } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

const zone = process.env['TZ'];
beforeEach(() => {
	process.env['TZ'] = 'Europe/Berlin';
});
afterEach(() => {
	if (zone === undefined) {
		delete process.env['TZ'];
	} else {
		process.env['TZ'] = zone;
	}
});

describe('a day', () => {
	it.each([
		['2026-01-15T04:00+01:00', '2026-01-16T03:59+01:00', true],
		['2026-01-15T03:59+01:00', '2026-01-15T04:00+01:00', false],
		['2026-01-15T09:00+01:00', '2026-01-15T23:00+01:00', true],
		// The nights in which the clocks change.
		['2026-03-28T23:00+01:00', '2026-03-29T03:30+02:00', true],
		['2026-03-29T03:30+02:00', '2026-03-29T05:30+02:00', false],
		['2026-10-24T23:00+02:00', '2026-10-25T03:30+01:00', true],
	])('%s and %s: %s', (one, other, same) => {
		expect(isSameDay(Date.parse(one), Date.parse(other))).toBe(same);
	});
});

describe('the question at the end', () => {
	it('is asked three times a day at most, passing it over included', () => {
		const desk = new Desk();
		for (const feeling of ['looser', 'passed', 'same'] as const) {
			expect(mayAskFeeling(desk.state.shared, desk.clock.now.wall)).toBe(true);
			desk.send({ type: 'feeling', feeling });
			desk.pass(minute);
		}
		expect(mayAskFeeling(desk.state.shared, desk.clock.now.wall)).toBe(false);
		expect(mayAskFeeling(desk.state.shared, desk.clock.now.wall + 24 * hour)).toBe(true);
	});
});

describe('"This hurts"', () => {
	const out = (desk: Desk) => leftOutToday(desk.state.shared, desk.clock.now.wall);
	const hurts = (desk: Desk, choice: 'leaveOut' | 'onlyToday' | 'undo'): void => {
		desk.send({ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice });
	};

	it('adds the side to the setting, and leaves it out today whatever becomes of that', () => {
		const desk = new Desk();
		hurts(desk, 'leaveOut');
		expect(desk.effects('leaveOut')).toEqual([
			{ type: 'leaveOut', entry: 'ear-to-shoulder:left', add: true },
		]);
		expect(out(desk)).toEqual(['ear-to-shoulder:left']);
	});

	it('"Only today" takes it out of the setting and leaves it out until 04:00', () => {
		const desk = new Desk();
		hurts(desk, 'leaveOut');
		hurts(desk, 'onlyToday');
		expect(desk.effects('leaveOut').at(-1)).toMatchObject({ add: false });
		expect(out(desk)).toEqual(['ear-to-shoulder:left']);
		desk.reload(minute);
		expect(out(desk)).toEqual(['ear-to-shoulder:left']);
		desk.pass(24 * hour);
		expect(out(desk)).toEqual([]);
	});

	it('Undo leaves nothing out', () => {
		const desk = new Desk();
		hurts(desk, 'leaveOut');
		hurts(desk, 'onlyToday');
		hurts(desk, 'undo');
		expect(desk.effects('leaveOut').at(-1)).toMatchObject({ add: false });
		expect(out(desk)).toEqual([]);
	});
});

describe('the browser of movements', () => {
	const out = (desk: Desk) => leftOutToday(desk.state.shared, desk.clock.now.wall);

	it('brings back a movement with all its sides, and leaves the others out for the day', () => {
		const desk = new Desk();
		for (const variant of ['left', 'right'] as const) {
			desk.send({ type: 'hurts', movement: 'ear-to-shoulder', variant, choice: 'onlyToday' });
		}
		desk.send({ type: 'hurts', movement: 'neck-circles', variant: 'both', choice: 'onlyToday' });
		desk.send({ type: 'leaveOut', movement: 'ear-to-shoulder', out: false });
		expect(out(desk)).toEqual(['neck-circles']);
	});

	it('writes nothing down when there is nothing to bring back, nor when the notice was seen before', () => {
		const desk = new Desk();
		desk.send({ type: 'noticed' });
		const { length } = desk.effects('save');
		desk.send({ type: 'leaveOut', movement: 'ear-to-shoulder', out: false });
		desk.send({ type: 'noticed' });
		expect(desk.effects('save')).toHaveLength(length);
	});
});
