// The words of the tooltip, state by state.
import { describe, expect, it } from 'vitest';
import type { TooltipView } from '../../../src/core/timer/view';
import { tooltipTexts } from '../../../src/host/texts/tooltipTexts';

const coding: TooltipView = {
	status: { kind: 'coding', minutesLeft: 18, eighths: 3 },
	minutesAtEditor: 12,
	workMinutes: 30,
	next: { routine: 'seated-quick', seconds: 169 },
	holding: null,
	minutesToNextOffer: null,
	reset: null,
	extensionReason: null,
	snoozes: 0,
	maxSnoozes: 3,
	snoozeMinutes: 5,
	keptMinutes: null,
	links: ['startNow', 'skip', 'quiet'],
	reloadToUpdate: false,
	unsaved: false,
};

const due: TooltipView = {
	...coding,
	status: { kind: 'due', minutesAtEditor: 34, late: false },
	minutesAtEditor: 34,
	links: ['start', 'snooze', 'skip', 'quiet'],
};

function written(view: TooltipView): readonly string[] {
	const { title, lines, rows } = tooltipTexts(view, 'en-GB');
	return [title, ...lines, ...rows.map((row) => row.map(({ label }) => label).join(' | '))];
}

describe('the tooltip', () => {
	it('says how long, what comes next and what can be done while coding', () => {
		expect(written(coding)).toEqual([
			'Break in 18 minutes',
			'12 of 30 minutes at the editor.',
			'Next: quick set, 2 min 49 s.',
			'Start now | Skip | Pause reminders…',
			'$(gear) Settings | $(list-unordered) Explain',
		]);
	});

	it('says why a due break is held', () => {
		expect(written({ ...due, holding: 'debugger' })).toEqual([
			'Break due',
			'34 minutes at the editor.',
			'Next: quick set, 2 min 49 s.',
			'Waiting while the debugger is stopped.',
			'Start | Snooze 5 minutes | Skip | Pause reminders…',
			'$(gear) Settings | $(list-unordered) Explain',
		]);
	});

	it('says for a while what brought the timer down, in the words of the explanation', () => {
		const reset = { at: 0, kind: 'natural', reason: 'suspended', seconds: 2_700, codingSeconds: 0 } as const;
		expect(written({ ...coding, reset })[3]).toMatch(
			/^\d\d:\d\d Timer cleared: the computer slept for 45 min\.$/,
		);
	});

	it('says when a break that was offered already is offered again', () => {
		expect(written({ ...due, minutesToNextOffer: 27 })[3]).toBe(
			'It was offered already; the next offer comes after 27 more minutes at the editor.',
		);
		expect(written({ ...due, minutesToNextOffer: 1 })[3]).toContain('1 more minute at');
	});

	it.each([
		['typing', null, 'Waiting while you type.'],
		['unanswered', null, 'Reminders were left unanswered three times, so only this item reminds you.'],
		['extension', null, 'Paused by another extension.'],
		['extension', 'Presenting', 'Paused by another extension: Presenting.'],
	] as const)('names the reason %s %s', (holding, extensionReason, line) => {
		expect(written({ ...due, holding, extensionReason })).toContain(line);
	});

	it.each([
		[21, 'Counting goes on: 21 of 30 minutes.'],
		[46, 'Counting goes on: 46 minutes at the editor.'],
	])('says that counting goes on while reminders are paused, after %i minutes', (minutesAtEditor, line) => {
		const quiet: TooltipView = { ...coding, status: { kind: 'quiet', until: 0 }, minutesAtEditor };
		expect(written(quiet)).toContain(line);
	});

	it('says how long a place is kept', () => {
		const left = written({
			...coding,
			status: { kind: 'leftEarly', movement: 3, of: 6 },
			keptMinutes: 24,
			links: ['resumeBreak', 'skip'],
		});
		expect(left).toEqual([
			'Break left at 3 of 6',
			'Your place is kept for 24 more minutes.',
			'Resume | Skip',
			'$(gear) Settings | $(list-unordered) Explain',
		]);
	});

	it('asks about time away with answers in rows of their own', () => {
		const away = written({
			...coding,
			status: { kind: 'away', minutes: 12 },
			minutesAtEditor: 21,
			links: ['rested', 'alwaysRested', 'atScreen', 'alwaysAtScreen'],
		});
		expect(away).toEqual([
			'You were away for 12 minutes',
			'Was that a break? Until you say, 21 of 30 minutes stay counted.',
			'Rested | Always rested',
			'Was at the screen | Always at the screen',
			'$(gear) Settings | $(list-unordered) Explain',
		]);
	});

	it('adds what keeps it from saving', () => {
		expect(written({ ...coding, unsaved: true, reloadToUpdate: true })).toEqual(
			expect.arrayContaining(['Reload to update.', 'Could not save: counting in memory only.']),
		);
	});
});
