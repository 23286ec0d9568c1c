// Every way in which time jumps, in every state of the timer, each a row with what must hold (design §2.6, 2.7).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/core/timer/effects';
import type { Phase } from '../../../../src/core/timer/phase';
import { VirtualClock } from '../../../support/clock';
import { day, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

/** Where the monotonic clock stops in sleep (Linux, macOS), and where it goes on (Windows). */
const clocks = [
	['a monotonic clock that stops in sleep', true],
	['one that goes on', false],
] as const;

interface Outcome {
	readonly phase: Phase;
	/** Coding minutes, to a tenth; where it depends on the monotonic clock, for the two kinds. */
	readonly minutes: number | readonly [number, number];
	readonly prompts: number;
}

function live(script: string, monoStops: boolean): Desk {
	const desk = new Desk();
	desk.monoStops = monoStops;
	return day(script, desk);
}

function outcomeOf(desk: Desk): Outcome {
	const { minutes, snapshot } = desk;
	return { phase: snapshot.phase, minutes, prompts: desk.effects('prompt').length };
}

function expected({ minutes, ...others }: Outcome, monoStops: boolean): Outcome {
	const forClock = typeof minutes === 'number' ? minutes : minutes[monoStops ? 0 : 1];
	return { ...others, minutes: forClock };
}

/** What ended the timer, without the reason: which of two reasons it is depends on the clock. */
const endings = (desk: Desk): readonly string[] =>
	desk.decisions.map(({ kind }) => kind).filter((kind) => kind === 'natural' || kind === 'away');

/** `prompts` on waking, before there is any sign; `later` after a key and a lull. */
type Sleep = readonly [length: string, prompts: number, later: Outcome, ends: readonly string[]];

const rest = ['natural'];

function sleepTable(before: string, rows: readonly Sleep[]): void {
	describe.each(clocks)('with %s', (_, monoStops) => {
		it.each(rows)('asleep for %s', (length, prompts, later, ends) => {
			const desk = live(`${before}; sleep ${length}; pass 20s`, monoStops);
			expect(desk.effects('prompt')).toHaveLength(prompts);
			day('key; pass 6s', desk);
			expect(outcomeOf(desk)).toEqual(expected(later, monoStops));
			expect(endings(desk)).toEqual(ends);
		});
	});
}

describe('suspended while coding', () => {
	const stays = (minutes: Outcome['minutes']): Outcome => ({ phase: 'coding', minutes, prompts: 0 });
	sleepTable('09:00 type 20m; pass 10s', [
		['1s', 0, stays([20.6, 20.6]), []],
		// Nothing tells it from hands that rest, where the clock goes on and no wake-up was a minute late.
		['1m', 0, stays([20.1, 21.6]), []],
		['4m', 0, stays(20.1), []],
		['6m', 0, stays(0.1), rest],
		['31m', 0, stays(0.1), rest],
		['8h', 0, stays(0.1), rest],
		['168h', 0, stays(0.1), rest],
	]);
});

describe('suspended while due', () => {
	const offered: Outcome = { phase: 'due', minutes: 30.1, prompts: 1 };
	const over: Outcome = { phase: 'coding', minutes: 0.1, prompts: 0 };
	sleepTable('09:00 type 30m; pass 1s', [
		['1s', 1, { ...offered, minutes: 30.5 }, []],
		// Never on waking: only once somebody is there.
		['20s', 0, { ...offered, minutes: [30.5, 30.8] }, []],
		['1m', 0, { ...offered, minutes: [30.1, 31.5] }, []],
		['4m', 0, offered, []],
		['6m', 0, over, rest],
		['31m', 0, over, rest],
		['8h', 0, over, rest],
		['168h', 0, over, rest],
	]);
});

describe('suspended while snoozed', () => {
	const snoozed: Outcome = { phase: 'snoozed', minutes: 30.1, prompts: 0 };
	const over: Outcome = { phase: 'coding', minutes: 0.1, prompts: 0 };
	sleepTable('09:00 type 30m; snooze', [
		['1s', 0, { ...snoozed, minutes: [30.4, 30.5] }, []],
		['1m', 0, { ...snoozed, minutes: [30.1, 31.4] }, []],
		['4m', 0, snoozed, []],
		// The snooze ends in the meantime: due again, and offered once somebody is there.
		['4m39s', 0, { phase: 'due', minutes: 30.1, prompts: 1 }, []],
		['6m', 0, over, rest],
		['31m', 0, over, rest],
		['8h', 0, over, rest],
	]);
});

describe('suspended while reminders are paused for an hour', () => {
	const quiet: Outcome = { phase: 'quiet', minutes: 0.1, prompts: 0 };
	sleepTable('09:00 type 20m; quiet hour', [
		['1s', 0, { ...quiet, minutes: [20.4, 20.5] }, []],
		['1m', 0, { ...quiet, minutes: [20.1, 21.4] }, []],
		['4m', 0, { ...quiet, minutes: 20.1 }, []],
		['6m', 0, quiet, rest],
		['31m', 0, quiet, rest],
		['8h', 0, { ...quiet, phase: 'coding' }, rest],
		['168h', 0, { ...quiet, phase: 'coding' }, rest],
	]);
});

describe('suspended in the middle of a movement', () => {
	describe.each(clocks)('with %s', (_, monoStops) => {
		it.each([
			['1s', 'running', true, 20],
			['1m', 'paused', true, 20],
			['4m', 'paused', true, 20],
			// Five minutes of rest are a break of their own, and the panel closes.
			['6m', undefined, false, 0],
			['31m', undefined, false, 0],
			['8h', undefined, false, 0],
		])('asleep for %s: %s', (length, status, panelOpen, minutes) => {
			const desk = live(`09:00 type 20m; start; begin; pass 20s; sleep ${length}; pass 20s`, monoStops);
			const current = desk.snapshot.phase === 'onBreak' ? desk.state.shared.rest?.status : undefined;
			expect([current, desk.panelOpen, desk.minutes]).toEqual([status, panelOpen, minutes]);
			expect(desk.effects('prompt')).toEqual([]);
		});
	});

	it('goes on where it stood once the person presses Continue', () => {
		const desk = live('09:00 type 20m; start; begin; pass 20s; sleep 4m; pass 20s', true);
		expect(desk.page?.running).toBe(false);
		desk.runOn().pass(7_000);
		expect(desk.state.shared.rest?.status).toBe('running');
	});
});

describe('suspended in a gap that is work, by the setting', () => {
	it.each([
		['before the timer was cleared', 'sleep 2m; pass 6s; skip; pass 50s', 6.8],
		['after it', 'pass 50s; skip; sleep 2m', 6],
	])('%s: only what followed the clearing counts, without the sleep', (_, between, minutes) => {
		const desk = new Desk({ awayFromEditor: 'screen' });
		day(`09:00 type 20m; ${between}; away 6m`, desk);
		expect(desk.minutes).toBe(minutes);
	});

	it('never counts, in another program', () => {
		const desk = new Desk({ awayFromEditor: 'screen' });
		expect(day('09:00 type 20m; away 2m; sleep 4m; away 8m', desk).minutes).toBe(28);
	});
});

describe('the wall clock is set', () => {
	const moves = ['+1m', '-1m', '+1h', '-1h', '+24h', '-24h'];

	/** A snooze seems to be over until the next key tells that the clock was moved: something is written meanwhile. */
	const movedOnce = 'type 30m; snooze; pass 1s; key; clock +25h; pass 1s; key; type 5m; pass 6s; key';

	/** Each is lived with the clock set at `clock`, and without: nothing but the time of day may differ. */
	const states: readonly (readonly [string, string])[] = [
		['while coding', '09:00 type 10m; CLOCK; pass 2s; type 10m'],
		['while due', '09:00 type 30m; CLOCK; pass 1s; key; pass 6s'],
		['while due, after the notification', '09:00 type 30m; pass 6s; key; CLOCK; pass 1s; type 5m; pass 10s'],
		['while snoozed', '09:00 type 30m; snooze; pass 1s; key; CLOCK; pass 1s; type 6m; pass 6s'],
		['while quiet', '09:00 type 20m; quiet hour; pass 1s; key; CLOCK; pass 1s; type 63m; pass 6s'],
		[
			'while a question is open',
			'09:00 type 28m; away 8m; pass 1s; key; CLOCK; pass 1s; type 12m; screen; pass 6s',
		],
		[
			'after a break that was left',
			'09:00 type 20m; leave 1m; pass 2s; key; CLOCK; pass 2s; type 14m; pass 6s',
		],
		['before a rest', '09:00 type 20m; CLOCK; pass 1s; key; idle 6m; type 1m'],
		['before a window is loaded again', '09:00 type 10m; CLOCK; pass 1s; key; pass 1s; reload 5s; type 10m'],
		[
			'while snoozed, for the second time',
			`${movedOnce}; snooze; pass 1s; key; CLOCK; pass 1s; type 6m; pass 6s`,
		],
		[
			'while quiet, for the second time',
			`${movedOnce}; quiet hour; pass 1s; key; CLOCK; pass 1s; type 63m; pass 6s`,
		],
		[
			'while snoozed in another window, for the second time',
			`${movedOnce}; snooze; window 2; key; CLOCK; pass 1s; type 6m; pass 6s`,
		],
		[
			'while quiet, for the second time and before windows are loaded again',
			`09:00 window 2; ${movedOnce}; quiet hour; pass 1s; key; CLOCK; pass 1s; key; pass 1s; reload 5s; kill 1; type 64m; pass 6s`,
		],
		[
			'while snoozed, between windows',
			'09:00 window 2; type 30m; snooze; pass 1s; key; CLOCK; pass 1s; key; window 1; type 11m; pass 3s',
		],
		['just before a snooze', '09:00 type 30m; CLOCK; pass 1s; snooze; pass 1s; type 6m; pass 6s'],
		['just before a skip', '09:00 type 20m; CLOCK; pass 1s; skip; pass 1s; type 10m'],
		[
			'just before an hour of quiet',
			'09:00 type 20m; CLOCK; pass 1s; quiet hour; pass 1s; type 63m; pass 6s',
		],
		[
			'just before reminders are back',
			'09:00 type 30m; quiet twoHours; type 5m; CLOCK; pass 1s; resume; pass 1s; type 3m; pass 6s',
		],
		[
			'just before an absence is a rest',
			'09:00 type 28m; away 8m; pass 1s; key; CLOCK; pass 1s; rested; pass 1s; type 12m',
		],
		[
			'just before a snooze, between windows',
			'09:00 window 2; type 30m; CLOCK; pass 1s; snooze; pass 1s; key; window 1; type 6m; pass 6s',
		],
		[
			'just before a skip, between windows',
			'09:00 window 2; type 20m; CLOCK; pass 1s; skip; pass 1s; key; window 1; type 10m; pass 2s; reload 5s; type 1m',
		],
		[
			'just before an hour of quiet, between windows',
			'09:00 window 2; type 20m; CLOCK; pass 1s; quiet hour; pass 1s; key; window 1; type 63m; pass 6s',
		],
	];

	/** A snooze seems to be over until the next key tells that the clock was moved. */
	const doubted = new Set(['clockMoved', 'due', 'held']);

	/** Where one stretch of work is said to end and the next to begin says nothing of what is counted. */
	const isStretch = ({ kind, reason }: Decision): boolean => kind === 'counted' && reason === undefined;

	/** Decisions by the time that really passed. */
	const lived = (desk: Desk) =>
		desk.done.flatMap(({ elapsed, effect }) =>
			effect.type === 'decided' && !doubted.has(effect.decision.kind) && !isStretch(effect.decision)
				? [`${Math.round(elapsed / 1_000)} s: ${effect.decision.kind} ${effect.decision.reason ?? ''}`]
				: [],
		);

	describe.each(states)('%s', (_, script) => {
		it.each(moves)('by %s: nothing is added, removed, asked or forgotten', (by) => {
			const moved = day(script.replace('CLOCK', `clock ${by}`));
			const still = day(script.replace('CLOCK', 'pass 0s'));
			expect(lived(moved)).toEqual(lived(still));
			expect(outcomeOf(moved)).toEqual(outcomeOf(still));
		});
	});

	it.each(['-1m', '-1h', '-24h'])('by %s in the middle of a movement: the countdown goes on', (by) => {
		const desk = day(`09:00 type 20m; start; begin; pass 20s; clock ${by}; pass 20s`);
		expect(desk.state.shared.rest?.status).toBe('running');
		expect(desk.minutes).toBe(20);
	});

	it.each([
		// Nobody can tell it from sleep: there are no signs on both sides.
		['+1m', 'onBreak', 20],
		['+1h', 'resting', 0],
		['+24h', 'resting', 0],
	])('by %s in the middle of a movement: as if the computer had slept', (by, phase, minutes) => {
		const desk = day(`09:00 type 20m; start; begin; pass 20s; clock ${by}; pass 20s`);
		expect(outcomeOf(desk)).toEqual({ phase, minutes, prompts: 0 });
		expect(desk.page?.running ?? false).toBe(false);
	});
});

describe('daylight saving, where the clocks go forward and back', () => {
	const zone = process.env['TZ'];
	beforeAll(() => {
		process.env['TZ'] = 'Europe/Berlin';
	});
	afterAll(() => {
		if (zone === undefined) {
			delete process.env['TZ'];
		} else {
			process.env['TZ'] = zone;
		}
	});

	const nights = [
		['forward, at 02:00', '2026-03-29T01:45+01:00'],
		['back, at 03:00', '2026-10-25T02:45+02:00'],
	] as const;
	const states = [
		['coding goes on', 'type 20m', { phase: 'coding', minutes: 20, prompts: 0 }],
		['a rest is a rest', 'type 10m; idle 10m; type 1m', { phase: 'coding', minutes: 1, prompts: 0 }],
		['a short absence is not', 'type 13m; idle 4m; type 1m', { phase: 'coding', minutes: 14, prompts: 0 }],
		[
			'a snooze ends when it should',
			'type 30m; snooze; type 5m; pass 6s',
			{ phase: 'due', minutes: 35.1, prompts: 1 },
		],
		['an hour of quiet is one', 'type 5m; quiet hour; idle 59m', { phase: 'quiet', minutes: 5, prompts: 0 }],
		['and no longer', 'type 5m; quiet hour; idle 61m', { phase: 'resting', minutes: 5, prompts: 0 }],
		[
			'a reload goes on',
			'type 14m; pass 18s; key; reload 2m; type 5m',
			{ phase: 'coding', minutes: 19.3, prompts: 0 },
		],
	] as const;

	describe.each(nights)('%s', (_, from) => {
		it.each(states)('%s', (_what, script, outcome) => {
			const desk = day(script, new Desk({}, new VirtualClock(Date.parse(from))));
			expect(outcomeOf(desk)).toEqual(outcome);
			expect(desk.log).not.toContain('clockMoved');
		});
	});
});

describe('a timer that fires late', () => {
	it.each([
		// Late by that much after a lull began: nobody slept, and the offer comes with it.
		['4s', 1],
		['9s', 1],
		// From here on the computer may have slept: nobody may be there.
		['20s', 0],
		['80s', 0],
	])('by %s with a break due', (late, prompts) => {
		const desk = day(`09:00 type 30m; pass 4s; stall ${late}; pass 1s`);
		expect(desk.effects('prompt')).toHaveLength(prompts);
		expect(desk.snapshot.phase).toBe('due');
	});

	it.each([
		['1s', 11],
		['30s', 11.5],
		['50s', 11.8],
	])('by %s while coding: it is a gap like any other', (late, minutes) => {
		expect(day(`09:00 type 10m; stall ${late}; type 1m`).minutes).toBe(minutes);
	});

	it('by four minutes: what this process slept is not shown as coding either', () => {
		expect(day('09:00 type 20m; stall 4m').minutes).toBe(20);
	});
});

describe('a lock of one second changes nothing', () => {
	it.each<[string, string, Outcome]>([
		['while coding', 'type 29m; away 1s; type 30s', { phase: 'coding', minutes: 29.5, prompts: 0 }],
		['while due', 'type 30m; away 1s; pass 6s', { phase: 'due', minutes: 30.1, prompts: 1 }],
		['while snoozed', 'type 30m; snooze; away 1s; type 1m', { phase: 'snoozed', minutes: 31, prompts: 0 }],
		['while quiet', 'type 20m; quiet hour; away 1s; type 1m', { phase: 'quiet', minutes: 21, prompts: 0 }],
		[
			'in a movement',
			'type 20m; start; begin; pass 20s; away 1s; pass 20s',
			{ phase: 'onBreak', minutes: 20, prompts: 0 },
		],
	])('%s', (_, script, outcome) => {
		const desk = day(script);
		expect(outcomeOf(desk)).toEqual(outcome);
		expect(timeline(desk).filter((line) => /natural|away|asked|paused|cleared/.test(line))).toEqual([]);
	});
});
