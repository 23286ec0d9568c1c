// Snooze, skip, quiet and holds of other extensions (design §3.8).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuietLength } from '../../../../src/core/timer/events';
import { quietUntil } from '../../../../src/core/timer/quiet';
import { hour, minute, second } from '../../../../src/core/units';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const due = (settings = {}): Desk => new Desk(settings).type(30 * minute);
const prompts = (desk: Desk): number => desk.effects('prompt').length;

describe('§3.8 snooze', () => {
	it('is shown with the time of day at which it ends', () => {
		const desk = due();
		desk.send({ type: 'snooze' });
		expect(desk.face).toEqual({ kind: 'snoozed', until: nine + 35 * minute });
		expect(desk.snapshot).toMatchObject({ phase: 'snoozed', snoozes: 1, dueInMs: 5 * minute });
	});

	it('is for a due break only', () => {
		const desk = new Desk().type(10 * minute);
		desk.send({ type: 'snooze' });
		expect(desk.snapshot).toMatchObject({ phase: 'coding', snoozes: 0 });
	});

	it('offers a pause in its place after two in a row, and nothing after maxSnoozes', () => {
		const desk = due();
		for (let round = 0; round < 4; round += 1) {
			desk.pass(10 * second);
			desk.send({ type: 'snooze' });
			desk.type(5 * minute);
		}
		expect(desk.effects('prompt').map(({ buttons }) => buttons[1])).toEqual([
			'snooze',
			'snooze',
			'quietHour',
			'skip',
		]);
		expect(desk.snapshot).toMatchObject({ phase: 'due', snoozes: 3 });
	});

	it('is refused from the first time on with maxSnoozes 0', () => {
		const desk = due({ maxSnoozes: 0 }).pass(10 * second);
		expect(desk.effects('prompt')[0]?.buttons).toEqual(['start', 'skip']);
		desk.send({ type: 'snooze' });
		expect(desk.snapshot.phase).toBe('due');
	});

	it('is counted anew after a clearing', () => {
		const desk = due();
		desk.send({ type: 'snooze' });
		desk.send({ type: 'skip' });
		desk.type(30 * minute);
		expect(desk.snapshot.snoozes).toBe(0);
		desk.send({ type: 'snooze' });
		expect(desk.snapshot.snoozes).toBe(1);
	});

	it('ends by itself with nobody there, and asks when somebody is back', () => {
		const desk = due();
		desk.send({ type: 'snooze' });
		desk.pass(4 * minute + 50 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(20 * second);
		expect(desk.face.kind).toBe('due');
		expect(prompts(desk)).toBe(0);
	});
});

describe('§3.8 skip', () => {
	it('clears the timer and is recorded as a skip', () => {
		const desk = due();
		desk.send({ type: 'skip' });
		expect(desk.snapshot).toEqual({ phase: 'resting', codingMs: 0, dueInMs: 30 * minute, snoozes: 0 });
		expect(desk.log.at(-1)).toBe('skipped person');
		expect(desk.decisions.at(-1)).toMatchObject({ kind: 'skipped', millis: 30 * minute });
	});

	it('counts from there on', () => {
		const desk = day('09:00 type 30m; 09:30 skip; 09:30:30 type 10m');
		expect(desk.minutes).toBe(10.5);
	});
});

describe('§3.8 quiet', () => {
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

	it.each<[QuietLength, string, string]>([
		['halfHour', '2026-01-15T10:00+01:00', '2026-01-15T10:30+01:00'],
		['hour', '2026-01-15T10:00+01:00', '2026-01-15T11:00+01:00'],
		['twoHours', '2026-01-15T10:00+01:00', '2026-01-15T12:00+01:00'],
		['tomorrow', '2026-01-15T10:00+01:00', '2026-01-16T04:00+01:00'],
		['tomorrow', '2026-01-15T23:59+01:00', '2026-01-16T04:00+01:00'],
		['tomorrow', '2026-01-16T03:00+01:00', '2026-01-16T04:00+01:00'],
		['tomorrow', '2026-01-16T04:00+01:00', '2026-01-17T04:00+01:00'],
		// The night in which the clocks go forward, and the one in which they go back.
		['tomorrow', '2026-03-28T22:00+01:00', '2026-03-29T04:00+02:00'],
		['tomorrow', '2026-03-29T01:30+01:00', '2026-03-29T04:00+02:00'],
		['tomorrow', '2026-10-24T22:00+02:00', '2026-10-25T04:00+01:00'],
		['tomorrow', '2026-10-25T02:30+02:00', '2026-10-25T04:00+01:00'],
	])('%s from %s ends at %s', (length, from, until) => {
		expect(new Date(quietUntil(length, Date.parse(from))).toISOString()).toBe(new Date(until).toISOString());
	});

	it('counts on, asks nothing, and ends by itself', () => {
		const desk = new Desk().type(20 * minute);
		desk.send({ type: 'quiet', length: 'halfHour' });
		desk.type(20 * minute).pass(10 * second);
		expect(desk.face).toEqual({ kind: 'quiet', until: nine + 50 * minute });
		expect(desk.snapshot).toMatchObject({ phase: 'quiet' });
		expect(desk.minutes).toBe(40.2);
		desk.type(10 * minute);
		expect(desk.face.kind).toBe('due');
		expect(prompts(desk)).toBe(0);
	});

	it('what came due is offered at the first good moment two minutes or more after', () => {
		const desk = due();
		desk.send({ type: 'quiet', length: 'halfHour' });
		desk.type(30 * minute).pass(10 * second);
		expect(desk.snapshot.holding).toBe('afterQuiet');
		desk.type(1.5 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(15 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('is offered again after a pause although it was offered before it', () => {
		const desk = due().pass(10 * second);
		desk.send({ type: 'answer', prompt: 1, answer: 'quiet' });
		expect(desk.face).toMatchObject({ kind: 'quiet' });
		desk.type(62 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(2);
	});

	it('can be ended before its time, with the same two minutes', () => {
		const desk = due();
		desk.send({ type: 'quiet', length: 'tomorrow' });
		desk.type(minute);
		desk.send({ type: 'resume' });
		expect(desk.face.kind).toBe('due');
		desk.pass(10 * second);
		expect(prompts(desk)).toBe(0);
		desk.type(110 * second).pass(10 * second);
		expect(prompts(desk)).toBe(1);
	});
});

describe('§3.8 a hold by another extension', () => {
	it('holds prompts with its reason, cut to sixty characters of plain text, and ends', () => {
		const desk = due();
		desk.send({ type: 'hold', reason: `In a\ncall\u0007 with ${'x'.repeat(100)}` });
		desk.pass(30 * second);
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('extension');
		expect(desk.tooltip.extensionReason).toBe(`In a call with ${'x'.repeat(45)}`);
		expect(JSON.stringify([desk.saved?.envelope, desk.saved?.shared, desk.decisions])).not.toContain('call');
		desk.send({ type: 'hold', reason: null });
		desk.pass(second);
		expect(prompts(desk)).toBe(1);
	});

	it('lasts two hours at most', () => {
		const desk = new Desk();
		desk.send({ type: 'hold', reason: 'forgotten' });
		desk.type(2 * hour - minute).pass(30 * second);
		expect(prompts(desk)).toBe(0);
		desk
			.key()
			.pass(20 * second)
			.key()
			.pass(20 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('ends with its window', () => {
		const desk = due();
		desk.send({ type: 'hold', reason: 'in a call' });
		desk.reload(second);
		expect(desk.snapshot.holding).toBeUndefined();
	});
});

describe('§1 the development clock', () => {
	const fast = { timeScale: 60 };

	it('passes coding time sixty times faster, and the lull in real seconds', () => {
		const desk = new Desk(fast).type(29 * second);
		expect(desk.face).toMatchObject({ kind: 'coding', minutesLeft: 1 });
		desk.type(second);
		expect(desk.face).toMatchObject({ kind: 'due', minutesAtEditor: 30 });
		desk.pass(1.9 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(4 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('passes a snooze, quiet and maxDeferMinutes sixty times faster', () => {
		const desk = new Desk(fast).type(30 * second);
		desk.send({ type: 'snooze' });
		desk.pass(4.9 * second);
		expect(desk.snapshot.phase).toBe('snoozed');
		desk.pass(0.2 * second);
		expect(desk.face).toMatchObject({ kind: 'due', late: false });
		desk.type(5.1 * second);
		expect(desk.face).toMatchObject({ kind: 'due', late: true });
		desk.send({ type: 'quiet', length: 'hour' });
		desk.pass(59 * second);
		expect(desk.snapshot.phase).toBe('quiet');
		desk.pass(2 * second);
		expect(desk.snapshot.phase).toBe('due');
	});

	it('leaves idleSeconds and restMinutes as they are', () => {
		const desk = new Desk(fast)
			.type(10 * second)
			.idle(85 * second)
			.key();
		expect(desk.minutes).toBe(95);
		desk.idle(4 * minute).key();
		expect(desk.minutes).toBe(95);
		desk.idle(5 * minute).key();
		expect(desk.minutes).toBe(0);
	});
});
