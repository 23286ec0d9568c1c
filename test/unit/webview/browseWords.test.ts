// The words of a movement by itself, of the reason for a set, and of the list of sets.
import { describe, expect, it } from 'vitest';
import { type TightArea, tightAreas } from '../../../src/core/movements/areas';
import type { MovementId } from '../../../src/core/movements/movement';
import { movements } from '../../../src/core/movements/movements';
import {
	leftOutText,
	leftOutWithText,
	longDoseText,
	shortDoseText,
	sourceText,
} from '../../../src/webview/words/browseWords';
import { reasonText } from '../../../src/webview/words/reasonWords';
import { lengthText } from '../../../src/webview/words/setWords';

const doses: readonly (readonly [MovementId, string, string])[] = [
	['ear-to-shoulder', '15 s each side', '15 seconds each side'],
	['shoulder-rolls', '40 s', '10 times each way'],
	['seated-cat-cow', '30 s', '5 times, 6 seconds each'],
	['seated-upper-back-reach', '20 s', '20 seconds'],
	['shoulder-blade-squeeze', '15 × 6 s', '15 times, 6 seconds each'],
];

describe('a dose', () => {
	it.each(doses)('of %s is "%s" in the grid and "%s" on its page', (id, short, long) => {
		expect(shortDoseText(movements[id])).toBe(short);
		expect(longDoseText(movements[id])).toBe(long);
	});
});

describe('sources', () => {
	it('name the articles once each, or that it was decided here', () => {
		expect(sourceText('seated-spinal-twist')).toBe('sources: articles 000, 003, 004');
		for (const { id } of Object.values(movements)) {
			expect(sourceText(id), id).toMatch(
				/^(source: article \d{3}|sources: articles \d{3}(, \d{3})+|own decision)$/,
			);
		}
	});
});

describe('what is left out', () => {
	const ear = movements['ear-to-shoulder'];

	it('is said of the whole movement, or of its side', () => {
		expect(leftOutText(ear, [])).toBeNull();
		expect(leftOutText(ear, ['seated-cat-cow'])).toBeNull();
		expect(leftOutText(ear, ['ear-to-shoulder'])).toBe('Left out');
		expect(leftOutText(ear, ['ear-to-shoulder:left'])).toBe('Left out to the left');
		expect(leftOutText(ear, ['ear-to-shoulder:left', 'ear-to-shoulder:right'])).toBe('Left out');
	});

	it('with a whole class can only be brought back with it', () => {
		expect(leftOutWithText(ear, ['ear-to-shoulder'])).toBeNull();
		expect(leftOutText(ear, ['neck'])).toBe('Left out');
		expect(leftOutWithText(ear, ['neck'])).toBe(
			'Left out with all movements of the neck, by the setting “Leave Out”.',
		);
	});
});

describe('the reason for a set', () => {
	const now = new Date(2026, 10, 20, 9);
	const daysAgo = (days: number): number => new Date(2026, 10, 20 - days, 18).getTime();
	const chest: TightArea = 'chest-and-front-of-shoulders';
	const reason = (since: number | null): string => reasonText({ why: 'longest', area: chest, since }, now);

	it('says since when, as a person would', () => {
		expect(reason(daysAgo(0))).toBe('Your chest has not been opened since earlier today.');
		expect(reason(daysAgo(1))).toBe('Your chest has not been opened since yesterday.');
		expect(reason(daysAgo(3))).toBe('Your chest has not been opened since Tuesday.');
		expect(reason(daysAgo(9))).toBe('Your chest has not been opened for a week or more.');
		expect(reason(null)).toBe('Your chest has not been opened in a break yet.');
	});

	it('has a sentence for every area', () => {
		const sentences = tightAreas.map((area) => reasonText({ why: 'longest', area, since: null }, now));
		expect(new Set(sentences).size).toBe(tightAreas.length);
	});

	it('names what the person chose', () => {
		expect(reasonText({ why: 'asked', area: chest, since: null }, now)).toBe(
			'Your choice leads it: chest and front of the shoulders.',
		);
	});
});

describe('the length of a set in a list', () => {
	it('is its movements and its time', () => {
		expect(lengthText(6, 169)).toBe('6 movements, 2 min 49 s');
		expect(lengthText(1, 10)).toBe('1 movement, 10 s');
	});
});
