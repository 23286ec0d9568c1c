// Days of breaks, and of several windows of one person (design §4, §6).
import type { WrittenDays } from './writtenDay';

export const breaksAndWindows: WrittenDays = {
	'closed at the first screen: asked again as after a snooze': {
		script: '09:00 type 30m; start; close; type 5m; pass 6s',
		timeline: ['09:30 due', '09:30 snoozed leftEarly', '09:35 due', '09:35 prompted lull'],
		minutes: 35.1,
	},
	'working on in the middle of a break is no break (stretchly 1570: it counted down)': {
		script: '09:00 type 30m; start; begin; pass 20s; type 6m',
		timeline: ['09:30 due', '09:30 begun person', '09:30 paused typing', '09:35 left typing'],
		minutes: 36,
	},
	'hidden for a coffee: a break of its own': {
		script: '09:00 type 30m; start; begin; pass 20s; hide; idle 6m; type 1m',
		timeline: ['09:30 due', '09:30 begun person', '09:30 paused hidden', '09:35 natural pausedBreak'],
		minutes: 1,
	},
	'left early, and then to lunch: cleared as any absence from an editor': {
		script: '09:00 type 20m; leave 1m; idle 40m; type 1m',
		timeline: ['09:20 begun person', '09:21 left leftEarly', '10:01 natural restedInEditor'],
		minutes: 1,
	},
	'typing moves between two windows: one timer, one prompt (cosminalco 3, swdc 60)': {
		script: '09:00 type 10m; window 2; type 10m; window 1; type 10m; pass 6s',
		timeline: ['09:10 restored wentOn', '09:30 due', '09:30 prompted lull'],
		minutes: 30.1,
	},
	'a window behind is killed: nothing is lost': {
		script: '09:00 type 10m; window 2; type 10m; kill 1; type 5m',
		timeline: ['09:10 restored wentOn'],
		minutes: 25,
	},
	'the one in front is killed: the other goes on': {
		script: '09:00 type 10m; window 2; type 10m; kill 2; type 5m',
		timeline: ['09:10 restored wentOn'],
		minutes: 25,
	},
	'a break taken in one is over in all': {
		script: '09:00 type 10m; window 2; type 20m; break 3m; window 1; type 5m',
		timeline: ['09:10 restored wentOn', '09:30 due', '09:30 begun person', '09:33 finished'],
		minutes: 5,
	},
	'a clock that is set is set once, however many windows see it': {
		script: '09:00 type 10m; window 2; type 5m; clock +7m; pass 1s; type 5m; window 1; type 5m',
		timeline: ['09:10 restored wentOn', '09:15 clockMoved'],
		minutes: 25,
	},
	'quiet in one is quiet in all': {
		script: '09:00 type 10m; quiet hour; window 2; type 25m; pass 10s',
		timeline: ['09:10 quiet person', '09:10 restored wentOn', '09:30 due'],
		minutes: 35.2,
	},
};
