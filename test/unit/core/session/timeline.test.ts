// How the time of a set is divided: leads, work, what is still to come, the bar, the ring and the word beside it.
import { describe, expect, it } from 'vitest';
import { progressAt } from '../../../../src/core/session/progressAt';
import { phaseAt, ringAt } from '../../../../src/core/session/ringAt';
import {
	leadMillis,
	millisLeft,
	nextIncluded,
	partMillis,
	previousIncluded,
	workDone,
	workMillis,
} from '../../../../src/core/session/timeline';
import { breathPart, holdPart, placeIn, planOfParts, threeParts } from '../../../support/parts';

const plan = planOfParts(threeParts());

describe('a part', () => {
	const part = holdPart({ seconds: 15, leadSeconds: 1.5 });

	it('lasts its lead and its work', () => {
		expect([leadMillis(part), workMillis(part), partMillis(part)]).toEqual([1_500, 15_000, 16_500]);
	});

	it.each([
		['nothing at its beginning', 0, 0],
		['nothing up to the end of its lead', 1_500, 0],
		['what came after its lead', 2_500, 1_000],
		['all of it at its end', 16_500, 15_000],
		['no more than all of it', 20_000, 15_000],
	])('has %s done', (_, elapsed, done) => {
		expect(workDone(part, elapsed)).toBe(done);
	});
});

describe('what was taken out', () => {
	it.each([
		['the first, when nothing was', [], 0, 0],
		['the one itself', [], 1, 1],
		['the one after it', [1], 1, 2],
		['the end, when nothing is left', [1, 2], 1, 3],
		['the end, from the end', [], 3, 3],
	])('is passed on the way on: %s', (_, excluded, from, expected) => {
		expect(nextIncluded(plan, placeIn(plan, { excluded }), from)).toBe(expected);
	});

	it.each([
		['the last, from the end', [], 3, 2],
		['the last, from anywhere behind the end', [], 9, 2],
		['the one before', [], 1, 0],
		['the one before that', [1], 2, 0],
		['nothing, when nothing is left', [0, 1], 2, -1],
		['nothing, from the first', [], 0, -1],
	])('is passed on the way back: %s', (_, excluded, before, expected) => {
		expect(previousIncluded(plan, placeIn(plan, { excluded }), before)).toBe(expected);
	});
});

describe('the time left of a set', () => {
	it.each([
		['is all of it at the beginning', {}, 32_000],
		['is less by what passed of the present part', { elapsedMillis: 4_000 }, 28_000],
		['is that of what comes', { part: 1 }, 22_000],
		['is less by what was taken out', { part: 1, elapsedMillis: 1_000, excluded: [2] }, 11_000],
		['is never less than nothing', { part: 2, elapsedMillis: 60_000 }, 0],
		['is nothing at the end', { part: 3 }, 0],
	])('%s', (_, changes, expected) => {
		expect(millisLeft(plan, placeIn(plan, changes))).toBe(expected);
	});
});

describe('the bar', () => {
	it.each([
		['is empty at the beginning', {}, 1, 32, [0, 0]],
		['fills with the sides of a movement', { part: 1, elapsedMillis: 1_000 }, 1, 21, [0.5, 0]],
		['counts what was passed as filled', { part: 2 }, 2, 10, [1, 0]],
		['rounds the seconds left up', { part: 2, elapsedMillis: 100 }, 2, 10, [1, 0.01]],
		['fills no more than a part', { part: 2, elapsedMillis: 60_000 }, 2, 0, [1, 1]],
		['is full at the end, at the last movement', { part: 3, elapsedMillis: 500 }, 2, 0, [1, 1]],
	])('%s', (_, changes, number, secondsLeft, filled) => {
		const progress = progressAt(plan, placeIn(plan, changes));
		expect(progress).toMatchObject({ number, of: 2, secondsLeft });
		expect(progress.segments.map(({ seconds }) => seconds)).toEqual([22, 10]);
		expect(progress.segments.map((segment) => segment.filled)).toEqual(filled);
	});

	it('has no room for a movement beyond those that the plan says there are', () => {
		const odd = planOfParts(threeParts(), { movementCount: 1 });
		expect(progressAt(odd, placeIn(odd, { part: 2 })).segments).toEqual([{ seconds: 22, filled: 1 }]);
	});

	it('is none without movements', () => {
		const none = planOfParts([]);
		expect(progressAt(none, placeIn(none))).toEqual({ number: 0, of: 0, secondsLeft: 0, segments: [] });
	});
});

describe('the ring of a hold', () => {
	it.each([
		['is full at the beginning', 0, 1, 10, false],
		['counts the seconds begun', 100, 0.99, 10, false],
		['is as before just before the last three seconds', 6_999, 0.3001, 4, false],
		['grows bolder in the last three seconds', 7_000, 0.3, 3, true],
		['is empty at the end', 10_000, 0, 0, true],
	])('%s', (_, done, left, number, ending) => {
		expect(ringAt(holdPart(), done)).toEqual({ kind: 'hold', left, number, pieces: 1, ending });
	});
});

describe('the ring of cycles', () => {
	it.each([
		['is full at the beginning, in the first cycle', 0, 1, 1, false],
		['is in the first cycle to its end', 3_999, 4_001 / 8_000, 1, false],
		['begins the next with the next', 4_000, 0.5, 2, false],
		['grows bolder in the last three seconds', 5_000, 0.375, 2, true],
		['is empty at the end, in the last cycle', 8_000, 0, 2, true],
	])('%s', (_, done, left, number, ending) => {
		expect(ringAt(breathPart(), done)).toEqual({ kind: 'cycles', left, number, pieces: 2, ending });
	});
});

describe('the word beside the ring', () => {
	it.each([
		['begins with the first phase', 0, 'breatheIn', 0],
		['goes through it', 1_500, 'breatheIn', 0.5],
		['turns to the next where that begins', 3_000, 'breatheOut', 0],
		['begins anew with every cycle', 4_000, 'breatheIn', 0],
		['is in the last phase before the end', 7_500, 'breatheOut', 0.5],
		['ends with the last phase', 8_000, 'breatheOut', 1],
	])('%s', (_, done, kind, progress) => {
		expect(phaseAt(breathPart(), done)).toEqual({ kind, progress });
	});

	it('stays at the end of the last phase when the phases are shorter than the cycle', () => {
		const phases = [{ kind: 'squeeze', seconds: 1 }] as const;
		const part = breathPart({ dose: { kind: 'cycles', cycles: 2, cycleSeconds: 4, phases } });
		expect(phaseAt(part, 2_000)).toEqual({ kind: 'squeeze', progress: 1 });
	});

	it('is none of a hold, or of a movement without phases', () => {
		expect(phaseAt(holdPart(), 1_000)).toBeNull();
		const even = breathPart({ dose: { kind: 'cycles', cycles: 2, cycleSeconds: 4, phases: [] } });
		expect(phaseAt(even, 1_000)).toBeNull();
	});
});
