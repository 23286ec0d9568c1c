// What single moments of a small set show, say and sound, and when that next changes.
import { describe, expect, it } from 'vitest';
import { leaveMillis } from '../../../../src/core/figure/tempo';
import type { PartMoment } from '../../../../src/core/session/moment';
import { momentAt, stageAfterMovements } from '../../../../src/core/session/momentAt';
import { millisToNextChange } from '../../../../src/core/session/nextChange';
import type { Place } from '../../../../src/core/session/place';
import { breathPart, holdPart, placeIn, planOfParts, threeParts } from '../../../support/parts';

const [left = holdPart(), right = holdPart(), breath = holdPart()] = threeParts();
const turned = breathPart({ movement: 'shoulder-rolls', variant: 'forward', cue: 'turn', movementIndex: 2 });
/** Left 10 s, right 2 + 10 s, two breaths 2 + 8 s, two rounds of 4 s after a turn. */
const plan = planOfParts([left, right, breath, turned], { check: ['erg-lumbar', 'erg-feet-flat'] });

function partMoment(changes: Partial<Place>): PartMoment {
	const moment = momentAt(plan, placeIn(plan, changes));
	if (moment.kind !== 'part') {
		throw new Error(`the moment is ${moment.kind}`);
	}
	return moment;
}

describe('a moment of a part', () => {
	it.each([
		['the beginning of a set', 0, 0, 'none', false, null, 'start', 10],
		['its work', 0, 4_500, 'none', false, null, 'start', 6],
		['the change to the other side', 1, 0, 'switch', true, 'switch', 'switch', 10],
		['the end of that', 1, 1_999, 'switch', true, 'switch', 'switch', 10],
		['the other side', 1, 2_000, 'none', false, null, null, 10],
		['the way to the next movement', 2, 0, 'next', true, 'step', 'next', 8],
		['the next movement', 2, 2_000, 'none', false, null, 'steps', 8],
		['a turn', 3, 0, 'turn', false, 'switch', 'switch', 8],
		['the end of that', 3, 999, 'turn', false, 'switch', 'switch', 8],
		['what was turned to', 3, 1_000, 'none', false, null, null, 7],
	])('%s', (_, part, elapsedMillis, cue, inLead, sound, announced, secondsToGo) => {
		const moment = partMoment({ part, elapsedMillis });
		expect(moment).toMatchObject({ part: plan.parts[part], cue, inLead, sound, secondsToGo, isOver: false });
		expect(moment.announcement).toEqual(
			announced === null ? null : { kind: announced, part: plan.parts[part] },
		);
	});

	it('is over when its work is done, and not a thousandth of a second before', () => {
		expect(partMoment({ elapsedMillis: 9_999 })).toMatchObject({ isOver: false, secondsToGo: 1 });
		expect(partMoment({ elapsedMillis: 10_000 })).toMatchObject({ isOver: true, secondsToGo: 0 });
	});

	it.each([
		['the other side and the next movement', { part: 0 }, right, breath],
		['the next movement after the last side', { part: 1 }, null, breath],
		['nothing after the last', { part: 3 }, null, null],
		['no side that was taken out', { part: 0, excluded: [1] }, null, breath],
		['no movement that was taken out', { part: 0, excluded: [2] }, right, turned],
		['nothing when all that comes was taken out', { part: 1, excluded: [2, 3] }, null, null],
	])('says what comes: %s', (_, changes, nextSide, nextMovement) => {
		expect(partMoment(changes)).toMatchObject({ nextSide, nextMovement });
	});

	it.each([
		['into a hold', { part: 0, elapsedMillis: 300 }, left, 'left', 'enter', 300],
		[
			'out of the side before',
			{ part: 1, elapsedMillis: leaveMillis - 1 },
			left,
			'left',
			'leave',
			leaveMillis - 1,
		],
		['and then into its own', { part: 1, elapsedMillis: leaveMillis }, right, 'right', 'enter', 0],
		['and on', { part: 1, elapsedMillis: 5_000 }, right, 'right', 'enter', 5_000 - leaveMillis],
		['still in a lead to cycles', { part: 2, elapsedMillis: 1_500 }, breath, 'both', 'cycle', 0],
		['round from their beginning', { part: 2, elapsedMillis: 2_500 }, breath, 'both', 'cycle', 500],
		['round at once after a turn', { part: 3, elapsedMillis: 500 }, turned, 'forward', 'cycle', 500],
	] as const)('moves %s', (_, changes, part, variant, motion, millis) => {
		const { movement } = part;
		expect(partMoment(changes).picture).toEqual({ movement, variant, part, motion, millis });
	});
});

describe('a hold after another movement', () => {
	it('is entered at once: only a side is left before the other', () => {
		const next = holdPart({ movementIndex: 1, cue: 'next', leadSeconds: 2 });
		const two = planOfParts([left, next]);
		expect(momentAt(two, placeIn(two, { part: 1, elapsedMillis: 300 }))).toMatchObject({
			picture: { part: next, motion: 'enter', millis: 300 },
		});
	});
});

describe('the moment in which a set is finished', () => {
	it('shows the end of the last part, and sounds', () => {
		const cycles = momentAt(plan, placeIn(plan, { part: 4 }));
		expect(cycles).toMatchObject({ kind: 'finished', sound: 'end', next: 'check' });
		expect(cycles).toMatchObject({
			picture: {
				movement: 'shoulder-rolls',
				variant: 'forward',
				part: turned,
				motion: 'cycle',
				millis: 8_000,
			},
		});
		const breathed = planOfParts([left, right, breath]);
		expect(momentAt(breathed, placeIn(breathed, { part: 3 }))).toMatchObject({
			picture: { part: breath, motion: 'cycle', millis: 8_000 },
		});
		const held = planOfParts([left, right]);
		expect(momentAt(held, placeIn(held, { part: 2 }))).toMatchObject({
			next: 'done',
			picture: {
				movement: 'ear-to-shoulder',
				variant: 'right',
				part: right,
				motion: 'enter',
				millis: 12_000,
			},
		});
	});

	it('shows nothing where there was nothing', () => {
		const none = planOfParts([]);
		expect(momentAt(none, placeIn(none, { stage: 'movements' }))).toMatchObject({
			kind: 'finished',
			picture: null,
		});
	});
});

describe('what follows the movements', () => {
	const asking = { ...plan, askFeeling: true };

	it.each([
		['the check, as long as an item is open', asking, { answers: ['ok', null] }, 'check'],
		['then the question', asking, { answers: ['ok', 'ok'] }, 'question'],
		['which is asked once', asking, { answers: ['ok', 'ok'], feeling: 'same' }, 'done'],
		['or the end, when it is asked no more', plan, { answers: ['ok', 'ok'] }, 'done'],
	] as const)('is %s', (_, one, changes, stage) => {
		expect(stageAfterMovements(one, placeIn(one, changes))).toBe(stage);
	});
});

describe('the moments after the movements', () => {
	it.each([
		['the first item', [null, null], { kind: 'check', item: 'erg-lumbar', number: 1, of: 2 }],
		['the second', ['fixed', null], { kind: 'check', item: 'erg-feet-flat', number: 2, of: 2 }],
	] as const)('are %s', (_, answers, moment) => {
		expect(momentAt(plan, placeIn(plan, { stage: 'check', part: 4, answers }))).toEqual(moment);
	});

	it('are the question', () => {
		expect(momentAt(plan, placeIn(plan, { stage: 'question' }))).toEqual({ kind: 'question' });
	});

	it('are the end, which is that of a check without an open item too', () => {
		const place = placeIn(plan, { stage: 'check', part: 4, answers: ['ok', 'ok'] });
		expect(momentAt(plan, place)).toEqual(momentAt(plan, { ...place, stage: 'done' }));
	});

	it('name at the end what was worked on: areas of what was done by half, each once, in order', () => {
		const doneMillis = [5_000, 10_000, 3_999, 8_000];
		const done = { stage: 'done', part: 4, doneMillis, answers: ['ok', 'ok'], feeling: 'looser' } as const;
		expect(momentAt(plan, placeIn(plan, done))).toEqual({
			kind: 'done',
			feeling: 'looser',
			workedOn: ['side-of-neck', 'neck-and-top-of-shoulders'],
			cleared: true,
			hadMovements: true,
		});
		expect(momentAt(plan, placeIn(plan, { ...done, doneMillis: [4_999, 0, 4_000, 0] }))).toMatchObject({
			workedOn: ['breathing'],
			cleared: false,
		});
	});

	it('tell the check alone from a set', () => {
		const alone = planOfParts([], { check: ['erg-lumbar'] });
		expect(momentAt(alone, placeIn(alone, { stage: 'done', answers: ['ok'] }))).toMatchObject({
			hadMovements: false,
			workedOn: [],
			cleared: true,
		});
	});
});

describe('the next change', () => {
	it.each([
		['at a whole second: the next one', 0, 0, 1_000],
		['within a second: its end', 0, 400, 600],
		['just before the end of a part: that', 0, 9_999, 1],
		['behind the end, where a screen reader waits: a second', 0, 10_000, 1_000],
		['in a change of sides: the end of the picture before', 1, 0, leaveMillis],
		['within it: that end', 1, 300, leaveMillis - 300],
		['after that: the next second', 1, leaveMillis, 1_000 - (leaveMillis % 1_000)],
		['in a lead to a movement: the next second', 2, 300, 700],
		['at the end of a lead: the first second of work', 2, 2_000, 1_000],
		['in a turn: its end', 3, 200, 800],
		['at the end of a turn: the next second', 3, 1_000, 1_000],
		['after a turn: the next second', 3, 1_200, 800],
		['in "set finished": its end', 4, 300, 700],
		['behind that: at once', 4, 1_000, 1],
	])('%s', (_, part, elapsedMillis, millis) => {
		expect(millisToNextChange(plan, placeIn(plan, { part, elapsedMillis }))).toBe(millis);
	});

	it.each([
		['in a lead of a second and a half: at its second', 'next', 1.5, 100, 400],
		['at the end of a lead into uneven seconds: at the first of those', 'next', 2, 2_000, 500],
		['in a turn into uneven seconds: at the first of those', 'turn', 0, 300, 200],
		['and then at the end of the turn', 'turn', 0, 600, 400],
		['without a turn at the next of those', 'none', 0, 600, 900],
	] as const)('%s', (_, cue, leadSeconds, elapsedMillis, millis) => {
		const one = planOfParts([holdPart({ cue, leadSeconds, seconds: 4.5 })]);
		expect(millisToNextChange(one, placeIn(one, { elapsedMillis }))).toBe(millis);
	});
});
