// The words of the notification: short, naming the moment, never a body.
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/core/timer/effects';
import { promptButtonText, promptText } from '../../../src/host/texts/promptTexts';

const moments: readonly (readonly [Moment, string])[] = [
	['lull', 'Break due, about 3 minutes.'],
	['save', 'Saved. Break due, about 3 minutes.'],
	['commit', 'Committed. Break due, about 3 minutes.'],
	['finished', 'That has finished. Break due, about 3 minutes.'],
	['tests', 'Break due while your tests run, about 3 minutes.'],
	['build', 'Break due while the build runs, about 3 minutes.'],
];

describe('the notification', () => {
	it.each(moments)('at a %s says "%s" on one line', (moment, text) => {
		expect(promptText(moment, 3)).toBe(text);
		expect(text.length).toBeLessThanOrEqual(50);
		expect(text).not.toMatch(/posture|pain|body|back\b|neck|stretch/i);
	});

	it('speaks of one minute', () => {
		expect(promptText('lull', 1)).toBe('Break due, about 1 minute.');
	});

	it('names its buttons', () => {
		const buttons = (['start', 'snooze', 'quietHour', 'skip'] as const).map((button) =>
			promptButtonText(button, 5),
		);
		expect(buttons).toEqual(['Start', 'Snooze 5 min', 'Pause 1 hour', 'Skip']);
	});
});
