// What "Explain Last Decisions" answers, before it is words: why not now, what came down, what belongs together.
import { describe, expect, it } from 'vitest';
import type { DecisionKind, DecisionReason } from '../../../../src/core/timer/effects';
import { explain } from '../../../../src/core/timer/explain';
import { recentReset } from '../../../../src/core/timer/resets';
import { whyNot } from '../../../../src/core/timer/whyNot';
import { hour, minute, second } from '../../../../src/core/units';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const not = (desk: Desk) => whyNot(desk.state, desk.clock.now, desk.settings);
const answer = (desk: Desk) => explain(desk.state, desk.clock.now, desk.settings);
const reset = (desk: Desk) => recentReset(desk.state, desk.clock.now, desk.settings)?.kind ?? null;

/** A desk at which just that was decided, each so many seconds after nine. */
function decided(...rows: readonly (readonly [number, DecisionKind, DecisionReason | null])[]): Desk {
	const desk = new Desk().pass(hour);
	const journal = rows.map(([at, kind, reason]) => ({
		at: nine + at * second,
		kind,
		reason,
		seconds: 0,
		codingSeconds: 0,
	}));
	desk.state = { ...desk.state, shared: { ...desk.state.shared, journal } };
	return desk;
}

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

describe('why now', () => {
	const words = (desk: Desk): readonly string[] =>
		answer(desk).now.map(({ kind, at }) => `${Math.floor((at - nine) / minute)} ${kind}`);

	it.each([
		['nothing, before a break was ever due', () => day('09:00 type 12m'), []],
		['since when it is due', () => day('09:00 type 31m'), ['30 due']],
		[
			'an offer, though the journal reaches no further back',
			() => decided([0, 'prompted', 'lull']),
			['0 prompted'],
		],
		[
			'and that it was offered at once to somebody who reads',
			() => day('09:00 read 31m'),
			['30 due', '30 prompted'],
		],
		['and how it was offered', () => day('09:00 type 30m; 09:30:10 type 3m'), ['30 due', '30 prompted']],
		[
			'the last time of several',
			() => day('09:00 type 30m; 09:30:10 type 1m; 09:31:20 skip; 09:32 type 30m; 10:02:10 type 1m'),
			['61 due', '62 prompted'],
		],
		[
			'not how the break before was offered',
			() => day('09:00 type 30m; 09:30:10 type 1m; 09:31:20 skip; 09:32 type 31m'),
			['61 due'],
		],
	])('says %s', (_, desk, expected) => {
		expect(words(desk())).toEqual(expected);
	});
});

describe('numbers', () => {
	const seconds = (desk: Desk, word: string): number | undefined =>
		answer(desk)
			.stretches.flatMap(({ entries }) => entries)
			.find(({ kind, reason }) => [kind, reason].join(' ').trim() === word)?.seconds;

	it.each([
		[
			'counted',
			() =>
				new Desk({ timeScale: 60 })
					.type(20 * second)
					.pass(100 * second)
					.focus(false),
			20 * 60,
		],
		['due', () => new Desk({ timeScale: 60 }).type(30 * second), 30 * 60],
		[
			'notCounted idle',
			() =>
				new Desk({ timeScale: 60 })
					.type(10 * second)
					.idle(4 * minute)
					.key(),
			4 * 60,
		],
		[
			'counted awayIsScreen',
			() => new Desk({ timeScale: 60, awayFromEditor: 'screen' }).type(2 * second).elsewhere(6 * minute),
			6 * 60,
		],
	])('of %s are those of the clock on which it passes', (word, desk, expected) => {
		expect(seconds(desk(), word)).toBe(expected);
	});

	it('of what is left until the next offer are coding time', () => {
		const desk = new Desk({ timeScale: 10 })
			.type(3 * minute)
			.pass(6 * second)
			.type(30 * second);
		expect(not(desk)).toEqual({ kind: 'offered', minutesMore: 24 });
	});
});

describe('a due break that waits for its moment', () => {
	it.each([
		['somebody is there', 10 * second, 'nextMoment'],
		['nobody is', 100 * second, 'nobodyThere'],
	])('is said to: %s', (_, passed, kind) => {
		const desk = new Desk({ promptStyle: 'statusBar' }).type(31 * minute).pass(passed);
		desk.settings = { ...desk.settings, promptStyle: 'atPause' };
		expect(not(desk)).toEqual({ kind });
	});
});

describe('parts of a day', () => {
	it('tell the same thing again when it comes a minute later, or for another reason', () => {
		const desk = new Desk();
		for (const length of ['hour', 'twoHours'] as const) {
			desk.send({ type: 'quiet', length });
			desk.send({ type: 'resume' });
			desk.pass(minute);
		}
		const [part] = answer(desk).stretches;
		expect(part?.entries.map(({ kind }) => kind)).toEqual(['resumed', 'quiet', 'resumed', 'quiet']);
	});

	it('begin where the one before ended, the last with what is still to come', () => {
		const desk = day('09:00 type 5m; 09:05 skip; 09:07 type 5m; 09:12 skip');
		expect(
			answer(desk).stretches.map(({ from, to }) => [(from - nine) / minute, (to - nine) / minute]),
		).toEqual([
			[5, 12],
			[0, 5],
		]);
	});

	it('tell once what was decided for the same reason within a minute, and begin where the timer was cleared', () => {
		const desk = decided(
			[0, 'held', 'typing'],
			[10, 'held', 'opaque'],
			[69.999, 'held', 'opaque'],
			[70, 'held', 'opaque'],
			[80, 'skipped', null],
			[90, 'due', null],
			[100, 'held', 'opaque'],
			[110, 'skipped', null],
		);
		expect(
			answer(desk).stretches.map(({ from, entries }) => [
				(from - nine) / second,
				entries.map(({ at, kind }) => `${(at - nine) / second} ${kind}`),
			]),
		).toEqual([
			[80, ['110 skipped', '100 held', '90 due']],
			[0, ['80 skipped', '70 held', '10 held', '0 held']],
		]);
	});

	it('are none before anything was decided', () => {
		expect(answer(new Desk()).stretches).toEqual([]);
	});
});
