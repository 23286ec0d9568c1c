// What the status bar, its tooltip and the public API show in each state (design §1, panel study §9).
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core/settings';
import { shown } from '../../../../src/core/timer/resets';
import type { StatusView, TooltipLink } from '../../../../src/core/timer/view';
import { minute, second } from '../../../../src/core/units';
import { placeAt, quickPlan } from '../../../support/builders';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const plan = quickPlan();

/** A window that reads a break in progress from another one. */
function elsewhere(): Desk {
	const one = new Desk()
		.type(30 * minute)
		.start()
		.begin();
	const other = new Desk({}, one.clock, 'other');
	other.send({ type: 'restored', restored: { records: one.saved === null ? [] : [one.saved] } });
	return other;
}

function switchedOff(): Desk {
	const desk = new Desk().type(20 * minute);
	desk.settings = { ...desk.settings, enabled: false };
	desk.send({ type: 'settings' });
	return desk;
}

function paused(): Desk {
	const desk = new Desk()
		.type(30 * minute)
		.start()
		.begin()
		.goTo(placeAt(plan, 3));
	return desk.goTo(placeAt(plan, 3), false);
}

type Row = readonly [string, () => Desk, StatusView, readonly TooltipLink[]];

const rows: readonly Row[] = [
	['off', switchedOff, { kind: 'off' }, ['startNow']],
	['resting', () => new Desk(), { kind: 'resting' }, ['startNow', 'skip', 'quiet']],
	[
		'coding',
		() => new Desk().type(12 * minute),
		{ kind: 'coding', minutesLeft: 18, eighths: 3 },
		['startNow', 'skip', 'quiet'],
	],
	[
		'coding, the last minute',
		() => new Desk().type(29.9 * minute),
		{ kind: 'coding', minutesLeft: 1, eighths: 7 },
		['startNow', 'skip', 'quiet'],
	],
	[
		'coding, hands off the keyboard',
		() => new Desk().type(12 * minute).idle(4 * minute),
		{ kind: 'coding', minutesLeft: 18, eighths: 3 },
		['startNow', 'skip', 'quiet'],
	],
	[
		'due',
		() => new Desk().type(30 * minute),
		{ kind: 'due', minutesAtEditor: 30, late: false },
		['start', 'snooze', 'skip', 'quiet'],
	],
	[
		'due, later',
		() => new Desk().type(38 * minute),
		{ kind: 'due', minutesAtEditor: 38, late: true },
		['start', 'snooze', 'skip', 'quiet'],
	],
	[
		'due, no snooze left',
		() => new Desk({ maxSnoozes: 0 }).type(30 * minute),
		{ kind: 'due', minutesAtEditor: 30, late: false },
		['start', 'skip', 'quiet'],
	],
	[
		'snoozed',
		() => day('09:00 type 30m; 09:30 snooze'),
		{ kind: 'snoozed', until: nine + 35 * minute },
		['startNow', 'skip'],
	],
	[
		'quiet',
		() => day('09:00 type 21m; 09:21 quiet hour'),
		{ kind: 'quiet', until: nine + 81 * minute },
		['startNow', 'resume'],
	],
	[
		'on break',
		() =>
			new Desk()
				.type(30 * minute)
				.start()
				.begin()
				.goTo(placeAt(plan, 3)),
		{ kind: 'onBreak', movement: 3, of: 6, eighths: 3 },
		['resumeBreak'],
	],
	['paused', paused, { kind: 'leftEarly', movement: 3, of: 6 }, ['resumeBreak', 'skip']],
	[
		'left early',
		() => paused().closePanel(),
		{ kind: 'leftEarly', movement: 3, of: 6 },
		['resumeBreak', 'skip'],
	],
	['elsewhere', elsewhere, { kind: 'elsewhere' }, ['takeOver']],
	[
		'away',
		() => day('09:00 type 21m; 09:21 away 12m'),
		{ kind: 'away', minutes: 12 },
		['rested', 'alwaysRested', 'atScreen', 'alwaysAtScreen'],
	],
	[
		'away, ten minutes later: the question can still be answered',
		() => day('09:00 type 5m; 09:05 away 12m; 09:17 type 11m'),
		{ kind: 'coding', minutesLeft: 14, eighths: 4 },
		['startNow', 'skip', 'quiet', 'rested', 'alwaysRested', 'atScreen', 'alwaysAtScreen'],
	],
];

describe('the status bar', () => {
	it.each(rows)('%s', (_, live, face, links) => {
		const desk = live();
		expect(desk.face).toEqual(face);
		expect(desk.tooltip.status).toEqual(face);
		expect(desk.tooltip.links).toEqual(links);
	});
});

describe('the tooltip', () => {
	it('has the facts beside the face', () => {
		const desk = day('09:00 type 30m; 09:30 snooze');
		expect(desk.tooltip).toMatchObject({
			minutesAtEditor: 30,
			workMinutes: 30,
			snoozes: 1,
			maxSnoozes: 3,
			snoozeMinutes: 5,
			keptMinutes: null,
			holding: null,
			extensionReason: null,
			next: { routine: 'seated-quick', seconds: 169 },
		});
	});

	it.each([
		[
			'what came last, while it counts',
			'09:00 type 5m; 09:05 leave 1m; 09:08 skip; 09:08 type 9m',
			'skipped',
		],
		['nothing once ten minutes have passed', '09:00 type 5m; 09:05 skip; 09:05 type 10m', undefined],
		['nothing where none is in question: paused', '09:00 type 5m; 09:05 skip; 09:05 quiet hour', undefined],
	])('says of what brought the timer down a moment ago: %s', (_, script, kind) => {
		expect(day(script).tooltip.reset?.kind).toBe(kind);
	});

	it('counts the minutes on the development clock, as everything that is shown', () => {
		const settings: Partial<Settings> = { timeScale: 60 };
		expect(new Desk(settings).type(10 * second).tooltip.minutesAtEditor).toBe(10);
	});
});

describe('the public API', () => {
	it.each([
		['off', switchedOff, { phase: 'off', codingMs: 0, dueInMs: 30 * minute, snoozes: 0 }],
		['resting', () => new Desk(), { phase: 'resting', codingMs: 0, dueInMs: 30 * minute, snoozes: 0 }],
		[
			'resting, not at zero',
			() => new Desk().type(12 * minute).idle(4 * minute),
			{ phase: 'resting', codingMs: 12 * minute, dueInMs: 18 * minute, snoozes: 0 },
		],
		[
			'coding',
			() => new Desk().type(12 * minute),
			{ phase: 'coding', codingMs: 12 * minute, dueInMs: 18 * minute, snoozes: 0 },
		],
		[
			'due and held',
			() => new Desk().type(31 * minute),
			{ phase: 'due', codingMs: 31 * minute, dueInMs: 0, snoozes: 0, holding: 'typing' },
		],
		[
			'due and offered',
			() => new Desk().type(30 * minute).pass(6 * second),
			{ phase: 'due', codingMs: 30 * minute + 6 * second, dueInMs: 0, snoozes: 0 },
		],
		[
			'snoozed',
			() => day('09:00 type 30m; 09:30 snooze'),
			{ phase: 'snoozed', codingMs: 30 * minute, dueInMs: 5 * minute, snoozes: 1 },
		],
		[
			'quiet',
			() => day('09:00 type 21m; 09:21 quiet hour'),
			{ phase: 'quiet', codingMs: 21 * minute, dueInMs: 9 * minute, snoozes: 0 },
		],
		['on break', paused, { phase: 'onBreak', codingMs: 30 * minute, dueInMs: 0, snoozes: 0 }],
	])('%s', (_, live, expected) => {
		expect(live().snapshot).toEqual(expected);
	});
});

describe('on the development clock', () => {
	it('numbers are those of the clock on which they pass', () => {
		const desk = new Desk({ timeScale: 60 }).type(15 * second);
		expect(desk.face).toEqual({ kind: 'coding', minutesLeft: 15, eighths: 4 });
		desk.type(15 * second).send({ type: 'snooze' });
		expect(desk.snapshot.dueInMs).toBe(5 * minute);
		desk.pass(2 * second);
		expect(desk.snapshot.dueInMs).toBe(3 * minute);
		const left = new Desk({ timeScale: 60 })
			.type(10 * second)
			.start()
			.begin()
			.pass(second)
			.closePanel();
		expect(left.pass(10 * second).tooltip.keptMinutes).toBe(20);
	});

	it.each([
		['coding time', 'counted', null, 60],
		['a snooze', 'snoozed', 'person', 60],
		['a gap that was counted', 'counted', 'saidAtScreen', 1],
		['a clock that was set', 'clockMoved', null, 1],
	] as const)('%s is told in the seconds in which it passes', (_, kind, reason, seconds) => {
		const desk = new Desk({ timeScale: 60 });
		const entry = { at: nine, kind, reason, seconds: 1, codingSeconds: 0 };
		expect(shown(desk.state, entry, desk.settings)).toEqual({ ...entry, seconds });
	});
});

describe('the mark', () => {
	it.each([
		[29.5, 7],
		[26, 6],
		[4, 1],
		[3, 0],
	])('of %d minutes has %i eighths: the last is for what is due', (minutes, eighths) => {
		expect(new Desk().type(minutes * minute).face).toMatchObject({ kind: 'coding', eighths });
	});

	it('calls a moment good for one minute', () => {
		const desk = new Desk().type(25 * minute);
		desk.send({ type: 'moment', moment: 'commit' });
		expect(desk.pass(minute - 1).face.kind).toBe('goodMoment');
		expect(desk.pass(1).face.kind).toBe('coding');
	});

	it('calls none good once the timer is cleared, in this window or another one', () => {
		const desk = new Desk().type(25 * minute);
		const other = new Desk({}, desk.clock, 'other', desk.company);
		desk.send({ type: 'moment', moment: 'commit' });
		expect(desk.face.kind).toBe('goodMoment');
		other.send({ type: 'skip' });
		expect(desk.face).toEqual({ kind: 'resting' });
		desk.type(25 * minute).send({ type: 'moment', moment: 'commit' });
		desk.send({ type: 'skip' });
		expect(desk.face).toEqual({ kind: 'resting' });
	});
});
