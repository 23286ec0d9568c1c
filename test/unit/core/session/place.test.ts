// Where a person is in a break: where it begins, what fits a plan, how much is done and what that is enough for.
import { describe, expect, it } from 'vitest';
import {
	doneShare,
	fitsPlan,
	isFinished,
	movementNumber,
	type Place,
	startAgain,
	startOf,
} from '../../../../src/core/session/place';
import { placeIn, planOfParts, threeParts } from '../../../support/parts';

const check = ['erg-lumbar', 'erg-feet-flat'] as const;
const plan = planOfParts(threeParts(), { check });
const checkAlone = planOfParts([], { check });
const nothing = planOfParts([]);

describe('a break', () => {
	it.each([
		['with its movements', plan, 'movements'],
		['with the check when there are none', checkAlone, 'check'],
		['at its end when there is nothing at all', nothing, 'done'],
	])('begins %s', (_, one, stage) => {
		expect(startOf(one)).toEqual({
			stage,
			part: 0,
			elapsedMillis: 0,
			doneMillis: one.parts.map(() => 0),
			excluded: [],
			answers: one.check.map(() => null),
			feeling: null,
		});
	});

	it('begins again without what hurt', () => {
		const place = placeIn(plan, { part: 2, doneMillis: [5, 5, 5], excluded: [1], answers: ['ok', null] });
		expect(startAgain(plan, place)).toStrictEqual({ ...startOf(plan), excluded: [1] });
		const hurt = { part: 1, took: [1], choice: 'leaveOut' } as const;
		expect(startAgain(plan, { ...place, hurt })).toEqual({ ...startOf(plan), excluded: [1], hurt });
	});
});

describe('a place fits its plan', () => {
	it.each([
		['at the beginning', plan, {}],
		['in the last part', plan, { part: 2, excluded: [0, 1, 2] }],
		['past the last part', plan, { part: 3 }],
		['with what hurt last', plan, { hurt: { part: 2, took: [2], choice: 'leaveOut' } }],
		['in the check with an item that was not answered', plan, { stage: 'check', answers: ['ok', null] }],
		['after the check', plan, { stage: 'question', answers: ['ok', 'fixed'] }],
		['at the end, whatever was answered', plan, { stage: 'done' }],
		['in the check alone', checkAlone, {}],
	] as const)('%s', (_, one, changes: Partial<Place>) => {
		expect(fitsPlan(one, placeIn(one, changes))).toBe(true);
	});

	it.each([
		['further than past the last part', plan, { part: 4 }],
		['with too few parts done', plan, { doneMillis: [0, 0] }],
		['with too many parts done', plan, { doneMillis: [0, 0, 0, 0] }],
		['without a part that does not exist', plan, { excluded: [0, 3] }],
		[
			'with what hurt in a part that does not exist',
			plan,
			{ hurt: { part: 3, took: [], choice: 'leaveOut' } },
		],
		['with a part taken out that does not exist', plan, { hurt: { part: 0, took: [3], choice: 'leaveOut' } }],
		['with too few answers', plan, { answers: [null] }],
		['with too many answers', plan, { answers: [null, null, null] }],
		['in movements that do not exist', checkAlone, { stage: 'movements' }],
		['in a check with every item answered', plan, { stage: 'check', answers: ['ok', 'notNow'] }],
		['in a check without items', planOfParts(threeParts()), { stage: 'check' }],
	] as const)('but not %s', (_, one, changes: Partial<Place>) => {
		expect(fitsPlan(one, placeIn(one, changes))).toBe(false);
	});
});

describe('the share done', () => {
	it.each([
		['is nothing at the beginning', {}, 0],
		['is all of it at the end', { doneMillis: [10_000, 10_000, 8_000] }, 1],
		['is that of the seconds', { doneMillis: [7_000, 7_000, 0] }, 0.5],
		['counts nothing beyond a part', { doneMillis: [24_000, 4_000, 0] }, 0.5],
		[
			'counts what was taken out on neither side',
			{ doneMillis: [9_000, 10_000, 4_000], excluded: [0] },
			14 / 18,
		],
		['is all of it when everything was taken out', { excluded: [0, 1, 2] }, 1],
	])('%s', (_, changes, share) => {
		expect(doneShare(plan, placeIn(plan, changes))).toBeCloseTo(share, 10);
	});
});

describe('a break clears the timer', () => {
	const enough = {
		stage: 'done',
		part: 3,
		doneMillis: [10_000, 6_800, 0],
		answers: ['ok', 'notNow'],
	} as const;

	it('from six tenths of the set on, with every item answered', () => {
		expect(doneShare(plan, placeIn(plan, enough))).toBe(0.6);
		expect(isFinished(plan, placeIn(plan, enough))).toBe(true);
		expect(isFinished(plan, placeIn(plan, { ...enough, stage: 'question' }))).toBe(true);
	});

	it.each([
		['with a thousandth of a second less', { doneMillis: [10_000, 6_799, 0] }],
		['with an item open', { answers: ['ok', null] }],
		['while the movements last', { stage: 'movements' }],
	] as const)('but not %s', (_, changes) => {
		expect(isFinished(plan, placeIn(plan, { ...enough, ...changes }))).toBe(false);
	});

	it('after the check alone', () => {
		expect(isFinished(checkAlone, placeIn(checkAlone, { stage: 'done', answers: ['ok', 'ok'] }))).toBe(true);
	});
});

describe('the number of the movement', () => {
	it.each([
		['is 1 on both sides of the first', plan, 0, 1],
		['is 1 on both sides of the first', plan, 1, 1],
		['is 2 at the second', plan, 2, 2],
		['stays the last once the movements are over', plan, 3, 2],
		['is 0 when there are none', checkAlone, 0, 0],
	])('%s', (_, one, part, number) => {
		expect(movementNumber(one, placeIn(one, { part }))).toBe(number);
	});
});
