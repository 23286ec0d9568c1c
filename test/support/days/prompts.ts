// Days of prompts: when one comes, when it is held, and what becomes of the answers (design §1, §3).
import type { WrittenDays } from './writtenDay';

export const prompts: WrittenDays = {
	'typing on for four minutes: at the first lull of five seconds (stretchly 302: blocked in mid-line)': {
		script: '09:00 type 34m; pass 6s',
		timeline: ['09:30 due', '09:34 prompted lull'],
		minutes: 34.1,
	},
	'not for ever: from five minutes on two seconds will do (safeeyes 261, breaktimer 340)': {
		script: '09:00 type 36m; pass 3s',
		timeline: ['09:30 due', '09:36 prompted lull'],
		minutes: 36.1,
	},
	'a save is a good moment, two seconds after the last key': {
		script: '09:00 type 31m; moment save; pass 3s',
		timeline: ['09:30 due', '09:31 prompted save'],
		minutes: 31.1,
	},
	'and is lost at the next key': {
		script: '09:00 type 31m; moment save; pass 1s; key; pass 4s',
		timeline: ['09:30 due'],
		minutes: 31.1,
	},
	'stopped in the debugger: held until it goes on': {
		script: '09:00 type 29m; debugger stopped; type 2m; pass 20s; debugger on; pass 6s',
		timeline: ['09:30 due', '09:31 prompted lull'],
		minutes: 31.4,
	},
	'in a call: held, not lost, until another extension lets go (trap 6: suppressed is lost in safeeyes)': {
		script: '09:00 type 29m; hold on; type 5m; pass 10s; hold off',
		timeline: ['09:30 due', '09:34 prompted lull'],
		minutes: 34.2,
	},
	'a number half typed in Settings asks nothing; the next lull in an editor does': {
		script: '09:00 type 29m; opaque; set workMinutes=25; pass 30s; key; pass 6s',
		timeline: ['09:29 due', '09:29 prompted lull'],
		minutes: 29.6,
	},
	'only the status bar, by the setting': {
		script: '09:00 type 40m; pass 1m',
		settings: { promptStyle: 'statusBar' },
		timeline: ['09:30 due'],
		minutes: 41,
	},
	'three snoozes, and then only starting or skipping is left': {
		script: '09:00 type 30m; snooze; type 5m; snooze; type 5m; snooze; type 5m; snooze; pass 6s',
		timeline: [
			'09:30 due',
			'09:30 snoozed person',
			'09:35 due',
			'09:35 snoozed person',
			'09:40 due',
			'09:40 snoozed person',
			'09:45 due',
			'09:45 prompted lull',
		],
		minutes: 45.1,
	},
	'skipped: half an hour until the next': {
		script: '09:00 type 30m; skip; type 29m',
		timeline: ['09:30 due', '09:30 skipped person'],
		minutes: 29,
	},
	'a snooze from the bell, five minutes later': {
		script: '09:00 type 30m; pass 6s; type 5m; answer snooze',
		timeline: ['09:30 due', '09:30 prompted lull', '09:35 snoozed person'],
		minutes: 35.1,
	},
	'a skip from the bell, of a break that was skipped already': {
		script: '09:00 type 30m; pass 6s; skip; type 5m; answer skip',
		timeline: ['09:30 due', '09:30 prompted lull', '09:30 skipped person', '09:35 answered tooLate'],
		minutes: 5,
	},
	'switched off over lunch': {
		script: '09:00 type 30m; set enabled=false; type 30m; set enabled=true; type 10m',
		timeline: ['09:30 due', '09:30 cleared switchedOff'],
		minutes: 10,
	},
	'switched off, on, and loaded again: what was cleared does not come back': {
		script: '09:00 type 25m; set enabled=false; pass 1m; set enabled=true; reload 5s; type 1m',
		timeline: ['09:25 cleared switchedOff', '09:26 restored wentOn'],
		minutes: 1,
	},
	'a command loop prints all weekend (wakatime 467): nobody was there': {
		script: '09:00 type 10m; opaque; idle 48h; key',
		timeline: ['09:10 away tooLong'],
		minutes: 0,
	},
	'an agent edits for ten minutes while nobody is there: no time, no prompt': {
		script: '09:00 type 29m; idle 2m; machines 10m; idle 1m; key; pass 6s',
		timeline: ['09:42 natural restedInEditor'],
		minutes: 0.1,
	},
};
