// What is coding time, what is a break of its own, and what only the person can say (design §2.1 to 2.6).
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core/settings';
import { sharedOf } from '../../../../src/core/timer/counting';
import { type Gap, judgeGap, type Verdict } from '../../../../src/core/timer/gaps';
import { minute, second } from '../../../../src/core/units';
import { settingsWith } from '../../../support/builders';
import { day, durationOf, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

describe('§2.3 coding time', () => {
	it.each([
		['typing', '09:00 type 10m', 10],
		['reading with a scroll now and then', '09:00 read 10m', 10],
		['a pause of exactly idleSeconds', '09:00 type 5m; 09:06:30 type 5m', 11.5],
		['a pause of one second more', '09:00 type 5m; 09:06:31 type 5m', 10],
		[
			'a look into another program within idleSeconds',
			'09:00 type 5m; 09:05 away 80s; 09:06:20 type 5m',
			11.3,
		],
		[
			'another program for longer, though shorter than a rest',
			'09:00 type 5m; 09:05 away 4m; 09:09 type 5m',
			10,
		],
		['a terminal in which the window stays active', '09:00 type 5m; 09:05 terminal 9m; 09:14 type 5m', 19],
		['nothing but a single key', '09:00 key', 0],
		['machines that edit without end', '09:00 machines 20m', 0],
		['machines beside a person who types', '09:00 type 10m; 09:10 machines 1m', 10],
	])('of %s', (_, script, minutes) => {
		const desk = day(script);
		desk.pass(10 * minute).idle(minute);
		expect(desk.minutes).toBe(minutes);
	});

	it('counts a gap when the sign that ends it comes, and shows it before', () => {
		const desk = new Desk().type(0);
		desk.pass(60 * second);
		expect(desk.minutes).toBe(1);
		expect(sharedOf(desk.state).spans).toEqual([]);
		desk.key();
		expect(desk.minutes).toBe(1);
		desk.idle(91 * second);
		expect(desk.minutes).toBe(1);
	});

	it('shows an open gap for ten minutes as long as the window stays focused and active', () => {
		const desk = new Desk().type(5 * minute).pass(9 * minute);
		expect(desk.minutes).toBe(14);
		expect(desk.pass(2 * minute).minutes).toBe(5);
	});

	it('takes no sign from a window without the focus', () => {
		const desk = new Desk().type(5 * minute).focus(false);
		desk.type(10 * minute);
		expect(desk.minutes).toBe(5);
	});

	it('takes neither the first report of the window nor `active` being true for a sign (§2.1)', () => {
		const desk = new Desk();
		desk.pass(minute);
		desk.send({ type: 'window', focused: true, active: true });
		desk.pass(minute).key();
		expect(desk.minutes).toBe(0);
	});

	it('takes the focus and `active` turning true for signs (§2.1)', () => {
		const desk = new Desk().key();
		desk.pass(60 * second).focus(true, false);
		desk.pass(20 * second).focus(true, true);
		desk.pass(80 * second).focus(false);
		desk.pass(5 * second).focus(true);
		desk.idle(10 * minute);
		expect(desk.minutes).toBe(round((80 + 85) / 60));
	});
});

describe('§2.3 to 2.6 the verdict on one gap', () => {
	const inEditor = { surface: 'editor', lostFocus: false, inactive: true, suspendedMillis: 0 } as const;
	const present = { ...inEditor, inactive: false } as const;
	const blurred = { ...inEditor, lostFocus: true } as const;
	const unseen = { ...inEditor, surface: 'opaque' } as const;
	const asleep = (text: string) => ({ ...inEditor, suspendedMillis: durationOf(text) }) as const;

	type Row = readonly [string, string, Omit<Gap, 'millis'>, Verdict['kind'], Partial<Settings>];
	const row = (
		name: string,
		millis: string,
		gap: Omit<Gap, 'millis'>,
		kind: Verdict['kind'],
		settings: Partial<Settings> = {},
	): Row => [name, millis, gap, kind, settings];

	it.each([
		row('idleSeconds', '90s', inEditor, 'counted'),
		row('longer than idleSeconds', '91s', inEditor, 'notCounted'),
		row('short, the focus elsewhere', '90s', blurred, 'counted'),
		row('ten minutes, focused and active throughout', '10m', present, 'counted'),
		row(
			'ten minutes, focused and active, in a terminal',
			'10m',
			{ ...present, surface: 'opaque' },
			'counted',
		),
		row('more than ten minutes of that', '10m1s', present, 'ask'),
		row('half an hour of that', '30m', present, 'away'),
		row('just under a rest', '4m59s', inEditor, 'notCounted'),
		row('a rest in front of an editor', '5m', inEditor, 'natural'),
		row('a rest in front of our own panel', '5m', { ...inEditor, surface: 'panel' }, 'natural'),
		row('a long rest in front of an editor', '2h', inEditor, 'natural'),
		row('a rest of eight minutes, one of eight being asked for', '8m', inEditor, 'natural', {
			restMinutes: 8,
		}),
		row('less than the eight minutes asked for', '7m', inEditor, 'notCounted', { restMinutes: 8 }),
		row('a rest in front of a terminal', '5m', unseen, 'ask'),
		row('a long one in front of a terminal', '30m', unseen, 'away'),
		row('a rest in another program', '5m', blurred, 'ask'),
		row('just under half an hour in another program', '29m59s', blurred, 'ask'),
		row('half an hour in another program', '30m', blurred, 'away'),
		row('another program, which is rest', '12m', blurred, 'natural', { awayFromEditor: 'rest' }),
		row('another program, which is the screen', '12m', blurred, 'counted', { awayFromEditor: 'screen' }),
		row('half an hour elsewhere, which is the screen', '30m', blurred, 'away', { awayFromEditor: 'screen' }),
		row('asleep for a rest', '6m', asleep('5m'), 'natural'),
		row('asleep for a rest, the focus lost', '6m', { ...asleep('5m'), lostFocus: true }, 'natural'),
		row('asleep for a week', '168h', asleep('167h'), 'natural'),
		row('asleep for less than a rest', '4m', asleep('3m'), 'notCounted'),
		row('asleep for a minute of eighty seconds', '80s', asleep('60s'), 'notCounted'),
		row(
			'asleep, though VS Code called it active',
			'4m',
			{ ...present, suspendedMillis: minute },
			'notCounted',
		),
		row('asleep for less than a rest, away for more', '6m', { ...blurred, suspendedMillis: minute }, 'ask'),
	])('%s (%s)', (_name, millis, gap, kind, settings) => {
		expect(judgeGap({ ...gap, millis: durationOf(millis) }, settingsWith(settings)).kind).toBe(kind);
	});
});

describe('§2.4 a break of its own', () => {
	it('is credited once, exactly, however long it was', () => {
		const desk = day('09:00 type 20m; 10:20 type 5m');
		expect(timeline(desk)).toEqual(['10:20 natural restedInEditor']);
		expect(desk.minutes).toBe(5);
	});

	it('says how long the work and the rest were', () => {
		const desk = day('09:00 type 20m; 09:27 key');
		expect(desk.decisions.slice(-2)).toMatchObject([
			{ kind: 'counted', millis: 20 * minute },
			{ kind: 'natural', millis: 7 * minute },
		]);
	});

	it('removes a snooze, and forgets unanswered reminders', () => {
		const desk = day('09:00 type 30m; 09:31 snooze; 09:40 key');
		expect(desk.snapshot).toMatchObject({ phase: 'resting', snoozes: 0 });
		expect(desk.state.shared.asked.unanswered).toBe(0);
	});
});

describe('§2.5 away from the editor', () => {
	it('is asked about once, in the status bar, and changes nothing while unanswered', () => {
		const desk = day('09:00 type 21m; 09:21 away 12m; 09:33 type 1m');
		expect(timeline(desk)).toEqual(['09:33 asked otherProgram']);
		expect(desk.face).toEqual({ kind: 'away', minutes: 12 });
		expect(desk.minutes).toBe(22);
		desk.type(9 * minute);
		expect(desk.face.kind).toBe('due');
	});

	it('"Rested" clears what was before it, and keeps what came after', () => {
		const desk = day('09:00 type 21m; 09:21 away 12m; 09:33 type 2m; 09:35 rested');
		expect(desk.minutes).toBe(2);
		expect(desk.face).toEqual({ kind: 'coding', minutesLeft: 28, eighths: 0 });
		expect(timeline(desk).at(-1)).toBe('09:35 natural saidRested');
	});

	it('"Was at the screen" adds the gap, once', () => {
		const desk = day(
			'09:00 type 11m; 09:11 away 12m; 09:23 type 2m; 09:25 screen; 09:25 screen; 09:25 type 1m',
		);
		expect(desk.minutes).toBe(26);
	});

	it('"Always" writes the setting too', () => {
		const desk = day('09:00 type 11m; 09:11 away 12m');
		desk.send({ type: 'away', answer: 'atScreen', always: true });
		expect(desk.effects('setAwayFromEditor')).toEqual([{ type: 'setAwayFromEditor', value: 'screen' }]);
		expect(desk.minutes).toBe(23);
	});

	it('what the computer slept in it is not added', () => {
		const desk = day('09:00 type 5m').focus(false);
		desk
			.pass(10 * minute)
			.sleep(2 * minute)
			.focus(true);
		expect(desk.face).toEqual({ kind: 'away', minutes: 10 });
		desk.send({ type: 'away', answer: 'atScreen', always: false });
		expect(desk.minutes).toBe(15);
	});

	it('a later gap replaces the question, and a clearing removes it', () => {
		const desk = day('09:00 type 5m; 09:05 away 12m; 09:17 type 1m; 09:18 away 6m');
		expect(desk.face).toEqual({ kind: 'away', minutes: 6 });
		day('09:24 rested', desk);
		expect(desk.minutes).toBe(0);
		day('09:24 type 5m; 09:29 away 7m; 09:36 skip', desk);
		expect(desk.face.kind).toBe('resting');
		day('09:36 screen', desk);
		expect(desk.minutes).toBe(0);
		expect(desk.log).not.toContain('counted saidAtScreen');
	});

	it('from half an hour on clears the timer as away, not as a break', () => {
		const desk = day('09:00 type 21m; 09:21 away 30m');
		expect(timeline(desk)).toEqual(['09:51 away tooLong']);
		expect(desk.minutes).toBe(0);
	});

	it('does not forget unanswered reminders when it clears as away', () => {
		const desk = day('09:00 type 30m; 09:30 idle 70s; 09:31:10 away 40m');
		expect(timeline(desk).at(-1)).toBe('10:11 away tooLong');
		expect(desk.state.shared.asked.unanswered).toBe(1);
	});
});

function round(minutes: number): number {
	return Math.round(minutes * 10) / 10;
}
