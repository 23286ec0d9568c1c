// Days in which time jumps: sleep, clocks that are set, and computers that come back (design §2.6 to 2.8).
import type { WrittenDays } from './writtenDay';

export const jumps: WrittenDays = {
	'sleep is credited as rest (trap 4: a monotonic clock alone misses it, workrave 540)': {
		script: '09:00 type 20m; sleep 6m; pass 10s; key',
		timeline: ['09:26 natural suspended'],
		minutes: 0,
	},
	'also where the monotonic clock goes on': {
		script: '09:00 type 20m; pass 10s; stall 40m; pass 10s; key',
		timeline: ['10:00 natural suspended'],
		minutes: 0,
	},
	'a clock set back by six minutes is no sleep (trap 4: Math.abs of the wall clock, breaktimer)': {
		script: '09:00 type 20m; clock -6m; pass 1s; type 5m',
		timeline: ['09:20 clockMoved'],
		minutes: 25,
	},
	'a clock set forward by an hour under the hands neither': {
		script: '09:00 type 10m; clock +1h; pass 1s; type 10m',
		timeline: ['09:10 clockMoved'],
		minutes: 20,
	},
	'asleep in the middle of a break: it is over, and nothing is stuck (trap 5: stretchly 1807, breaktimer 206)':
		{
			script: '09:00 type 30m; start; begin; pass 20s; sleep 2h; pass 1s; type 5m',
			timeline: ['09:30 due', '09:30 begun person', '11:30 paused silence', '11:30 natural pausedBreak'],
			minutes: 5,
		},
	'the lid closed on a due break: no prompt on waking (dotsense gave two, jj-stretch its panel)': {
		script: '09:00 type 30m; pass 2s; sleep 8h; pass 20s; key; pass 6s',
		timeline: ['09:30 due', '17:30 natural suspended'],
		minutes: 0.1,
	},
	'the lid closed for a minute on a due break: asked once somebody is there': {
		script: '09:00 type 30m; pass 2s; sleep 1m; pass 20s; key; pass 6s',
		timeline: ['09:30 due', '09:31 prompted lull'],
		minutes: 30.1,
	},
	'snoozed, and the lid closed for four minutes where the monotonic clock goes on: no minute of it is work': {
		script: '09:00 type 30m; snooze; pass 10s; stall 4m; pass 10s; type 10s',
		timeline: ['09:30 due', '09:30 snoozed person'],
		minutes: 30.2,
	},
	'asleep for a week with reminders paused (trap 7: quiet mode forgotten)': {
		script: '09:00 type 20m; quiet tomorrow; pass 3s; sleep 168h; pass 3s; type 29m',
		timeline: ['09:20 quiet person', '09:20 natural suspended'],
		minutes: 29,
	},
	"Monday morning: last week's minutes do not come back (codefit restored them)": {
		script: '09:00 type 20m; reload 63h; type 5m',
		timeline: ['00:20 away windowClosed'],
		minutes: 5,
	},
	'a pause of reminders outlives a restart (stretchly 1756)': {
		script: '09:00 type 20m; quiet hour; reload 5s; type 15m; pass 10s',
		timeline: ['09:20 quiet person', '09:20 restored wentOn', '09:30 due'],
		minutes: 35.3,
	},
	'a reload just after coming back: the person was not gone since before': {
		script: '09:00 type 25m; away 4m50s; key; reload 20s; type 1m',
		timeline: ['09:30 restored wentOn'],
		minutes: 26.3,
	},
	'two reloads after a long absence: it is recorded once': {
		script: '09:00 type 10m; reload 10m; reload 5s; type 1m',
		timeline: ['09:20 away windowClosed', '09:20 restored wentOn'],
		minutes: 1,
	},
	'a gap of a minute is on the disk with the key that ends it, though a reload has just written': {
		script: '09:00 type 2m; pass 60s; reload 1s; key; reload 5s; key',
		timeline: ['09:03 restored wentOn', '09:03 restored wentOn'],
		minutes: 3.1,
	},
	'the clock set back while hands rest, in the second of two windows: the gap stays what it was': {
		script: '09:00 type 4m; window 2; type 26s 2s; sleep 1s; pass 20s; clock -3s; pass 10s; key',
		settings: { idleSeconds: 15 },
		timeline: ['09:04 restored wentOn', '09:04 clockMoved'],
		minutes: 4.9,
	},
	'a rest in the editor after the clock was set back, in the third of three windows, is a rest': {
		script: '09:00 type 1m; window 3; type 1m; sleep 14s; pass 20s; clock -24h; pass 10s; idle 299s; key',
		timeline: [
			'09:01 restored wentOn',
			'09:01 restored wentOn',
			'09:02 clockMoved',
			'09:07 natural restedInEditor',
		],
		minutes: 0,
	},
	'snoozed, and the clock set a day forward and put right: the next snooze lasts when it is set again': {
		script:
			'09:00 type 30m; snooze; pass 1s; key; clock +25h; pass 1s; key; type 5m; pass 6s; key; snooze; pass 1s; key; clock +1h; pass 1s; type 4m; pass 10s',
		timeline: [
			'09:30 due',
			'09:30 snoozed person',
			// Until the next key nobody can know that the snooze is not over.
			'09:30 due',
			'09:30 clockMoved',
			'09:35 due',
			'09:35 prompted lull',
			'09:35 snoozed person',
			'09:35 due',
			'09:35 clockMoved',
		],
		minutes: 39.3,
	},
	'skipped in one of two windows just after the clock was set forward: what follows counts in the other': {
		script: '09:00 window 2; type 20m; clock +1h; pass 1s; skip; pass 1s; key; window 1; type 10m',
		timeline: ['09:20 clockMoved', '09:20 skipped person'],
		minutes: 10,
	},
	'a second window opened just after the clock was set back: nobody was away for a second time': {
		script: '09:00 type 2m; reload 5m; pass 5m; clock -1m; pass 10s; window 2',
		timeline: ['09:07 away windowClosed', '09:12 clockMoved', '09:12 restored wentOn'],
		minutes: 0,
	},
	'set an hour forward and put right while nobody types, and one of three windows saw the second half only': {
		script:
			'09:00 type 2m; window 3; type 1m; clock -3s; pass 1s; key; pass 20s; clock +1h; pass 30s; clock -1h; pass 10s; away 1s; pass 2.1s',
		timeline: [
			'09:02 restored wentOn',
			'09:02 restored wentOn',
			'09:03 clockMoved',
			'09:04 clockMoved',
			'09:04 clockMoved',
		],
		minutes: 4.1,
	},
};
