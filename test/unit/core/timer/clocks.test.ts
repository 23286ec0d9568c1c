// Time that jumps: sleep, clocks that are set, and monotonic clocks that stop or do not (design §2.6, 2.7).
import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '../../../../src/core/units';
import { VirtualClock } from '../../../support/clock';
import { day, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const day24 = 24 * hour;

/** Twenty minutes of work, a pause at the desk, the computer asleep, and back to work ten seconds after. */
function asleep(millis: number, monoStops: boolean): Desk {
	const desk = new Desk().type(20 * minute).pass(10 * second);
	return desk
		.sleep(millis, monoStops)
		.pass(10 * second)
		.type(minute);
}

describe('§2.6 sleep is a gap like any other', () => {
	it.each([
		// Asleep; minutes counted where the monotonic clock stops in sleep, and where it goes on.
		['1 s', second, 21.3, 21.4],
		// Shorter than idleSeconds, and no wake-up came late enough: this one cannot be seen.
		['1 min', minute, 21, 22.3],
		['4 min', 4 * minute, 21, 21],
		['6 min', 6 * minute, 1, 1],
		['31 min', 31 * minute, 1, 1],
		['8 h', 8 * hour, 1, 1],
		['a week', 7 * day24, 1, 1],
	])('%s', (_, millis, stopping, going) => {
		expect(asleep(millis, true).minutes).toBe(stopping);
		expect(asleep(millis, false).minutes).toBe(going);
	});

	it('is not shown as coding either, where a wake-up says that this process slept', () => {
		const desk = new Desk().type(20 * minute).sleep(4 * minute, false);
		expect(desk.minutes).toBe(20);
	});

	it('is seen by a wake-up that comes late also beside a break that stands still', () => {
		const desk = new Desk()
			.type(20 * minute)
			.start()
			.begin()
			.type(10 * second);
		const before = desk.snapshot.codingMs;
		desk.sleep(4 * minute, false).key();
		expect(desk.snapshot.codingMs - before).toBe(0);
	});

	it('never counts as coding where the monotonic clock goes on, once VS Code noticed that nobody was there', () => {
		const desk = new Desk()
			.type(20 * minute)
			.idle(2 * minute)
			.sleep(6 * minute, false);
		expect(desk.type(minute).minutes).toBe(1);
		expect(timeline(desk)).toEqual(['09:28 natural restedInEditor']);
	});

	it('clears a due break without a prompt on waking', () => {
		const desk = new Desk()
			.type(30 * minute)
			.sleep(8 * hour)
			.pass(10 * second)
			.key();
		desk.pass(minute);
		expect(desk.effects('prompt')).toEqual([]);
		expect(timeline(desk)).toEqual(['09:30 due', '17:30 natural suspended']);
	});

	it('does not prompt on waking from a short sleep before somebody is there', () => {
		const desk = new Desk()
			.type(30 * minute)
			.pass(second)
			.sleep(3 * minute)
			.pass(20 * second);
		expect(desk.effects('prompt')).toEqual([]);
		desk.key().pass(6 * second);
		expect(desk.effects('prompt')).toHaveLength(1);
	});

	it('lets a snooze and a pause of reminders pass', () => {
		const snoozed = new Desk().type(30 * minute);
		snoozed.send({ type: 'snooze' });
		snoozed.sleep(4 * minute + 50 * second).pass(11 * second);
		expect(snoozed.snapshot.phase).toBe('due');

		const quiet = new Desk().type(5 * minute);
		quiet.send({ type: 'quiet', length: 'hour' });
		expect(quiet.sleep(2 * hour).snapshot.phase).toBe('resting');
	});
});

describe('§2.7 a clock that is set', () => {
	const moves = [minute, hour, day24].flatMap((by) => [by, -by]);

	it.each(moves)('neither adds nor removes coding time while somebody types (%i ms)', (by) => {
		const desk = new Desk().type(10 * minute);
		desk.clock.set(by);
		desk.type(10 * minute);
		expect(desk.minutes).toBe(20);
		expect(desk.snapshot.phase).toBe('coding');
	});

	it.each(moves)('does not clear, prompt or end a snooze (%i ms)', (by) => {
		const desk = new Desk().type(30 * minute);
		desk.send({ type: 'snooze' });
		desk.clock.set(by);
		desk.type(minute);
		expect(desk.snapshot).toMatchObject({ phase: 'snoozed', codingMs: 31 * minute });
		desk.type(3 * minute + 50 * second);
		expect(desk.snapshot.phase).toBe('snoozed');
		desk.type(20 * second);
		expect(desk.snapshot.phase).toBe('due');
		expect(desk.effects('prompt')).toEqual([]);
	});

	it.each([-minute, -hour, -day24])(
		'backwards is never a suspend, however far apart the signs (%i ms)',
		(by) => {
			const desk = new Desk().type(10 * minute).pass(30 * second);
			desk.clock.set(by);
			desk.pass(30 * second).type(minute);
			expect(desk.minutes).toBe(12);
		},
	);

	it('forward by less than a minute adds nothing', () => {
		const desk = new Desk().type(10 * minute).pass(30 * second);
		desk.clock.set(50 * second);
		desk.pass(30 * second).type(minute);
		expect(desk.minutes).toBe(12);
	});

	it('forward between signs further apart than five seconds is taken for a suspend', () => {
		const desk = new Desk().type(10 * minute).pass(3 * second);
		desk.clock.set(hour);
		desk.pass(3 * second).key();
		expect(timeline(desk)).toEqual(['09:10 natural suspended']);
	});

	it('what was answered before anybody could know that it moved is put right', () => {
		const desk = new Desk().type(30 * minute);
		desk.clock.set(hour);
		desk.send({ type: 'snooze' });
		desk.pass(2 * second).key();
		expect(desk.snapshot).toMatchObject({ phase: 'snoozed', dueInMs: 5 * minute - 2 * second });

		const skipped = new Desk().type(30 * minute);
		skipped.clock.set(hour);
		skipped.send({ type: 'skip' });
		skipped.pass(2 * second).type(10 * minute);
		expect(skipped.minutes).toBe(10);
	});

	it('there and back again is as if nothing had been', () => {
		const desk = new Desk().type(10 * minute).pass(10 * second);
		desk.clock.set(hour);
		desk.send({ type: 'window', focused: true, active: true });
		desk.pass(10 * second);
		desk.clock.set(-hour);
		desk.send({ type: 'window', focused: true, active: true });
		desk.pass(10 * second).type(minute);
		expect(desk.minutes).toBe(11.5);
	});

	it('shows the end of a snooze in the time of day that the clock has now', () => {
		const desk = new Desk().type(30 * minute);
		desk.send({ type: 'snooze' });
		desk.clock.set(-hour);
		desk.key();
		expect(desk.face).toEqual({ kind: 'snoozed', until: desk.clock.now.wall + 5 * minute });
	});

	it('says in the log that it moved, and by how much', () => {
		const desk = new Desk().type(minute);
		desk.clock.set(-hour);
		desk.key();
		expect(desk.decisions.at(-1)).toMatchObject({ kind: 'clockMoved', millis: -hour });
	});

	it('set back while nothing ran: the timer goes on where it was', () => {
		const desk = new Desk()
			.type(10 * minute)
			.pass(15 * second)
			.key();
		desk.clock.set(-hour);
		desk.reload(20 * second).type(minute);
		expect(desk.minutes).toBeCloseTo(11.3, 0);
	});

	it('daylight saving changes nothing: the wall clock of the timer has no time zone', () => {
		const beforeChange = Date.UTC(2026, 2, 29, 0, 50);
		const desk = new Desk({}, new VirtualClock(beforeChange)).type(20 * minute);
		expect(desk.minutes).toBe(20);
	});

	it('a wake-up that fires late changes nothing', () => {
		const desk = day('09:00 type 10m');
		desk.sleep(50 * second, false).type(minute);
		expect(desk.minutes).toBe(11.8);
	});
});
