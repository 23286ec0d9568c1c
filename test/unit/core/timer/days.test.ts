// Whole days, written down, with what must come of them: among them what users of break programs complain about.
import { describe, expect, it } from 'vitest';
import { Script, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';
import { absences } from '../../../support/days/absences';
import { breaksAndWindows } from '../../../support/days/breaksAndWindows';
import { jumps } from '../../../support/days/jumps';
import { prompts } from '../../../support/days/prompts';
import type { WrittenDays } from '../../../support/days/writtenDay';

const mornings: WrittenDays = {
	'a break by choice, before one is due': {
		script: '09:00 type 25m; 09:25 break 3m; 09:28 type 10m',
		timeline: ['09:25 begun person', '09:28 finished'],
		minutes: 10,
	},
	'a morning: coding, reading, coffee, coding': {
		script: '09:00 type 20m; 09:20 read 5m; 09:32 type 5m',
		timeline: ['09:32 natural restedInEditor'],
		minutes: 5,
	},
	'prompted right after coming back (stretchly 1310): not within ten minutes of an open question': {
		script: '09:00 type 29m; 09:29 away 12m; 09:41 type 2m; 09:43:10 type 8m; 09:51:30 key',
		timeline: ['09:41 asked otherProgram', '09:42 due', '09:51 prompted lull'],
		minutes: 39.5,
	},
	'a break right after resume from sleep (safeeyes 324): none': {
		script: '09:00 type 29m; 09:29 sleep 45m; 10:14:10 type 5m; 10:20 idle 1m',
		timeline: ['10:14 natural suspended'],
		minutes: 5,
	},
	'a lock of one second (stretchly 1724) changes nothing': {
		script: '09:00 type 20m; 09:20 away 1s; 09:20:01 type 5m',
		timeline: [],
		minutes: 25,
	},
	'a break fires while away (breaktimer 463): never': {
		script: '09:00 type 29m30s; 09:29:30 idle 80s; 09:30:50 away 3m',
		timeline: [],
		minutes: 29.5,
	},
	'ignored all day: three reminders, then only the status bar': {
		script:
			'09:00 type 30m; 09:30:10 type 30m; 10:00:20 type 30m; 10:30:30 type 30m; 11:00:40 type 30m; 11:31 key',
		timeline: ['09:30 due', '09:30 prompted lull', '10:00 prompted lull', '10:30 prompted lull'],
		minutes: 151,
	},
	'snoozed through a meeting, then a break': {
		script: '09:00 type 30m; 09:30 snooze; 09:30:10 type 5m; 09:35:20 type 1m; 09:36:20 break 3m',
		timeline: [
			'09:30 due',
			'09:30 snoozed person',
			'09:35 due',
			'09:35 prompted lull',
			'09:36 begun person',
			'09:39 finished',
		],
		minutes: 0,
	},
	'quiet forgotten for the night (workrave 98): it ends by itself': {
		script: '09:00 type 20m; 09:20 quiet tomorrow; 33:00 type 30m; 33:31 key',
		timeline: ['09:20 quiet person', '09:00 natural restedInEditor', '09:30 due', '09:30 prompted lull'],
		minutes: 31,
	},
	'a break left and gone on with': {
		script: '09:00 type 30m; 09:30 leave 1m; 09:31 type 6m; 09:37:10 break 2m',
		timeline: [
			'09:30 due',
			'09:30 begun person',
			'09:31 left leftEarly',
			'09:37 begun wentOn',
			'09:39 finished',
		],
		minutes: 0,
	},
	'watching a long build in the terminal, present all the time': {
		script: '09:00 type 10m; 09:10 terminal 9m; 09:19 type 5m',
		timeline: [],
		minutes: 24,
	},
	'machines at work over lunch: nothing is counted, and lunch is a break': {
		script: '09:00 type 20m; 09:20 idle 2m; 09:22 machines 8m; 09:30 type 1m',
		timeline: ['09:30 natural restedInEditor'],
		minutes: 1,
	},
	'the clock is set back while coding': {
		script: '09:00 type 10m; 09:10 clock -1h; 09:10 type 10m',
		timeline: ['09:10 clockMoved'],
		minutes: 20,
	},
	'reloads all morning': {
		script:
			'09:00 type 10m; 09:10 reload 5s; 09:10:05 type 10m; 09:20:05 reload 5s; 09:20:10 type 10m; 09:30:20 key',
		timeline: ['09:10 restored wentOn', '09:20 restored wentOn', '09:30 due', '09:30 prompted lull'],
		minutes: 30.3,
	},
	'an afternoon in the browser is the screen, by the setting': {
		script: '09:00 type 5m; 09:05 away 20m; 09:25 type 4m',
		settings: { awayFromEditor: 'screen' },
		timeline: [],
		minutes: 29,
	},
	'an afternoon in the browser is rest, by the setting': {
		script: '09:00 type 5m; 09:05 away 20m; 09:25 type 4m',
		settings: { awayFromEditor: 'rest' },
		timeline: ['09:25 natural awayIsRest'],
		minutes: 4,
	},
};

const days = { ...mornings, ...absences, ...jumps, ...prompts, ...breaksAndWindows };

describe('a day', () => {
	it.each(Object.entries(days))('%s', (_, expected) => {
		const desk = new Script(new Desk(expected.settings)).live(expected.script).desk;
		expect(timeline(desk)).toEqual(expected.timeline);
		expect(desk.minutes).toBe(expected.minutes);
	});

	it('is one of fifty or more', () => {
		expect(Object.keys(days).length).toBeGreaterThanOrEqual(50);
	});
});
