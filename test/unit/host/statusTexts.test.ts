// The words of the status bar item, state by state.
import { describe, expect, it } from 'vitest';
import type { StatusView } from '../../../src/core/timer/view';
import { statusTexts } from '../../../src/host/texts/statusTexts';

const at1435 = new Date(2026, 4, 4, 14, 35).getTime();

const rows: readonly (readonly [Exclude<StatusView, { kind: 'off' }>, string, string, boolean])[] = [
	[{ kind: 'resting' }, '$(posture-breaks-0)', 'Break timer at zero', false],
	[
		{ kind: 'coding', minutesLeft: 18, eighths: 3 },
		'$(posture-breaks-3) 18 min',
		'Break in 18 minutes',
		false,
	],
	[{ kind: 'coding', minutesLeft: 1, eighths: 7 }, '$(posture-breaks-7) 1 min', 'Break in 1 minute', false],
	[
		{ kind: 'goodMoment', minutesLeft: 5, eighths: 7 },
		'$(posture-breaks-7) Good moment for a break',
		'Good moment for a break, due in 5 minutes',
		false,
	],
	[
		{ kind: 'due', minutesAtEditor: 30, late: false },
		'$(posture-breaks-8) Break due',
		'Break due after 30 minutes',
		false,
	],
	[
		{ kind: 'due', minutesAtEditor: 38, late: true },
		'$(posture-breaks-8) Break due, 38 min',
		'Break due, 38 minutes at the editor',
		true,
	],
	[{ kind: 'snoozed', until: at1435 }, '$(watch) Break at 14:35', 'Break snoozed until 14:35', false],
	[
		{ kind: 'quiet', until: at1435 },
		'$(bell-slash) Paused until 14:35',
		'Break reminders paused until 14:35',
		false,
	],
	[
		{ kind: 'onBreak', movement: 3, of: 6, eighths: 3 },
		'$(posture-breaks-3) Break, 3 of 6',
		'Break, movement 3 of 6',
		false,
	],
	[
		{ kind: 'leftEarly', movement: 3, of: 6 },
		'$(debug-continue) Resume break at 3 of 6',
		'Resume break at movement 3 of 6',
		false,
	],
	[{ kind: 'elsewhere' }, '$(multiple-windows) Break in another window', 'Break in another window', false],
	[
		{ kind: 'away', minutes: 12 },
		'$(question) Away 12 min: rested?',
		'Away for 12 minutes. Was that a break?',
		false,
	],
];

describe('the status bar item', () => {
	it.each(rows)('%j', (view, text, label, warning) => {
		expect(statusTexts(view, 'en-GB')).toEqual({ text, label, warning });
	});

	it('writes the time of day as the display language does', () => {
		expect(statusTexts({ kind: 'snoozed', until: at1435 }, 'en-US').text).toMatch(
			/^\$\(watch\) Break at 2:35\sPM$/,
		);
	});

	it('never speaks of a body, pain or posture outside its icon', () => {
		const words = rows.map(([view]) => statusTexts(view, 'en')).map(({ text, label }) => `${text} ${label}`);
		const spoken = words.join(' ').replace(/\$\([^)]*\)/g, '');
		expect(spoken).toContain('Break');
		expect(spoken).not.toMatch(/posture|pain|body|back\b|neck|stretch/i);
	});
});
