// Days with absences: what is work, what is rest, and what only the person can tell (design §2.3 to 2.5).
import type { WrittenDays } from './writtenDay';

export const absences: WrittenDays = {
	'4 min 59 s in another program is neither work nor rest (trap 1: wall clock sold as usage, stretchly 1560)':
		{
			script: '09:00 type 20m; away 4m59s; type 5m',
			timeline: [],
			minutes: 25,
		},
	'two minutes without a key take nothing off (trap 3: a minute cancelled the long break, safeeyes 281)': {
		script: '09:00 type 20m; idle 2m; type 5m',
		timeline: [],
		minutes: 25,
	},
	'five minutes are a rest, however long the timer was (trap 3: 14 minutes did not reset it)': {
		script: '09:00 type 20m; idle 5m; type 1m',
		timeline: ['09:25 natural restedInEditor'],
		minutes: 1,
	},
	'a second less is none': { script: '09:00 type 20m; idle 4m59s; type 1m', timeline: [], minutes: 21 },
	'a video in the browser was the screen (stretchly 965: taken for rest)': {
		script: '09:00 type 20m; away 20m; screen; type 1m',
		timeline: ['09:40 asked otherProgram', '09:40 due'],
		minutes: 41,
	},
	'a walk with the browser in front was rest': {
		script: '09:00 type 20m; away 20m; rested; type 1m',
		timeline: ['09:40 asked otherProgram', '09:40 natural saidRested'],
		minutes: 1,
	},
	'nobody answers: nothing is added, nothing is cleared': {
		script: '09:00 type 20m; away 20m; type 5m',
		timeline: ['09:40 asked otherProgram'],
		minutes: 25,
	},
	'half an hour in a meeting clears the timer, and is no break (stretchly 1535)': {
		script: '09:00 type 20m; away 30m; type 1m',
		timeline: ['09:50 away tooLong'],
		minutes: 1,
	},
	'a later absence takes the place of the question': {
		script: '09:00 type 10m; away 6m; type 1m; away 7m; rested; type 1m',
		timeline: ['09:16 asked otherProgram', '09:24 asked otherProgram', '09:24 natural saidRested'],
		minutes: 1,
	},
	'a cleared timer asks nothing: the answer comes too late': {
		script: '09:00 type 10m; away 6m; skip; screen; type 1m',
		timeline: ['09:16 asked otherProgram', '09:16 skipped person'],
		minutes: 1,
	},
	'reading is work (coding-tracker 6)': {
		script: '09:00 read 31m',
		timeline: ['09:30 due', '09:30 prompted lull'],
		minutes: 31,
	},
	'twenty minutes in front of a preview, seen by nobody': {
		script: '09:00 type 10m; opaque; idle 20m; key',
		timeline: ['09:30 asked unseenInput'],
		minutes: 10,
	},
	'ten minutes in a terminal with somebody there are work': {
		script: '09:00 type 10m; terminal 10m',
		timeline: [],
		minutes: 20,
	},
	'fifteen are asked about': {
		script: '09:00 type 10m; terminal 15m',
		timeline: ['09:25 asked longPresence'],
		minutes: 10,
	},
};
