// What "Explain Last Decisions" answers, before it is words: why not now, what came down, what belongs together.
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/core/timer/explain';
import { recentReset } from '../../../../src/core/timer/resets';
import { whyNot } from '../../../../src/core/timer/whyNot';
import { minute, second } from '../../../../src/core/units';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const not = (desk: Desk) => whyNot(desk.state, desk.clock.now, desk.settings);
const answer = (desk: Desk) => explain(desk.state, desk.clock.now, desk.settings);
const reset = (desk: Desk) => recentReset(desk.state, desk.clock.now, desk.settings)?.kind ?? null;

describe('why not', () => {
	it.each([
		['switched off', () => new Desk({ enabled: false }), { kind: 'off' }],
		['in a break', () => new Desk().type(minute).start().begin(), { kind: 'onBreak' }],
		['quiet', () => day('09:00 quiet hour'), { kind: 'quiet', until: nine + 60 * minute }],
		['snoozed', () => day('09:00 type 30m; 09:30 snooze'), { kind: 'putOff', until: nine + 35 * minute }],
		['at work', () => day('09:00 type 12m'), { kind: 'notYet', minutes: 12, workMinutes: 30 }],
		['nobody there yet', () => new Desk(), { kind: 'notYet', minutes: 0, workMinutes: 30 }],
		[
			'only the status bar',
			() => day('09:00 type 31m', new Desk({ promptStyle: 'statusBar' })),
			{ kind: 'statusBarOnly' },
		],
		['typing', () => day('09:00 type 31m'), { kind: 'held', reason: 'typing' }],
		['offered', () => day('09:00 type 30m; 09:30:10 type 3m'), { kind: 'offered', minutesMore: 27 }],
	])('%s', (_, desk, expected) => {
		expect(not(desk())).toEqual(expected);
	});

	it('names the three unanswered reminders at once, not only when a fourth would come', () => {
		const desk = day('09:00 type 30m; 09:30:10 type 30m; 10:00:20 type 30m; 10:30:30 type 1m');
		expect(not(desk)).toEqual({ kind: 'held', reason: 'unanswered' });
	});

	it('says that a change of settings waits for a key, and a due break for somebody', () => {
		const desk = day('09:00 type 20m; 09:20:10 idle 20s');
		desk.settings = { ...desk.settings, workMinutes: 15 };
		desk.send({ type: 'settings' });
		expect(not(desk)).toEqual({ kind: 'signNeeded' });
		const gone = day('09:00 type 31m')
			.focus(false)
			.pass(20 * minute);
		gone.focus(true);
		expect(not(gone)).toEqual({ kind: 'held', reason: 'question' });
	});
});

describe('what brought the timer down', () => {
	it('is told for ten minutes', () => {
		const desk = day('09:00 type 20m; 09:20 skip; 09:20 type 9m');
		expect(reset(desk)).toBe('skipped');
		expect(reset(desk.type(2 * minute))).toBeNull();
	});

	it('may be a break that was left, though that clears nothing', () => {
		expect(reset(day('09:00 type 30m; 09:30 leave 1m'))).toBe('left');
	});
});

describe('decisions', () => {
	it('stand in parts from clearing to clearing, the newest first, the work that goes on included', () => {
		const desk = day('09:00 type 20m; 09:20 skip; 09:21 type 5m; 09:26 idle 2m; 09:28 type 4m');
		const parts = answer(desk).stretches.map(({ from, to, entries }) => [
			(from - nine) / minute,
			(to - nine) / minute,
			entries.map(({ kind }) => kind).join(' '),
		]);
		expect(parts).toEqual([
			[20, 32, 'counted notCounted counted'],
			[0, 20, 'skipped counted'],
		]);
	});

	it('of several windows at about the same moment are told once', () => {
		const one = day('09:00 type 10m; 09:10 clock -1h; 09:10 type 1m');
		const { journal } = one.state.shared;
		const twice = journal.flatMap((entry) =>
			entry.kind === 'clockMoved' ? [entry, { ...entry, at: entry.at + second }] : [entry],
		);
		one.state = { ...one.state, shared: { ...one.state.shared, journal: twice } };
		expect(answer(one).stretches.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
			'clockMoved',
			'counted',
		]);
	});

	it('of a clock that was set are told by the clock as it is now', () => {
		const desk = day('09:00 type 10m; 09:10 clock -1h; 09:10 type 1m; 09:11 skip');
		expect(answer(desk).reset?.at).toBe(desk.clock.now.wall);
		expect(answer(desk).stretches.at(-1)?.from).toBe(nine - 60 * minute);
	});
});
