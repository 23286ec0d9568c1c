// The names of what a set consists of and of what is left out, and how long an amount of it lasts.
import { describe, expect, it } from 'vitest';
import { movements } from '../../../../src/core/movements/movements';
import { doseOf, secondsOf } from '../../../../src/core/session/dose';
import {
	isLeaveOutEntry,
	leaveOutEntry,
	namesMovement,
	variantsLeft,
} from '../../../../src/core/session/leaveOut';
import { isRoutineId, movementOf, setIds } from '../../../../src/core/session/routineId';

const ear = movements['ear-to-shoulder'];
const catCow = movements['seated-cat-cow'];

describe('an entry of what is left out', () => {
	it('names a side or direction, or the whole of a movement that has but one part', () => {
		expect(leaveOutEntry('ear-to-shoulder', 'left')).toBe('ear-to-shoulder:left');
		expect(leaveOutEntry('shoulder-rolls', 'backward')).toBe('shoulder-rolls:backward');
		expect(leaveOutEntry('seated-cat-cow', 'both')).toBe('seated-cat-cow');
	});

	it.each([
		['ear-to-shoulder', true],
		['ear-to-shoulder:left', true],
		['ear-to-shoulder:right', true],
		['shoulder-rolls:backward', true],
		['shoulder-rolls:forward', true],
		['neck', true],
		['neck:left', false],
		['ear-to-shoulder:up', false],
		['ear-to-sholder', false],
		['left', false],
	])('%s is the name of a movement, a part of one or a group: %s', (entry, expected) => {
		expect(isLeaveOutEntry(entry)).toBe(expected);
	});

	it.each([
		['ear-to-shoulder', true],
		['ear-to-shoulder:right', true],
		['ear-to-shoulder-2', false],
		['rotated-ear-to-shoulder', false],
		['neck', false],
	])('%s is about ear to shoulder: %s', (entry, expected) => {
		expect(namesMovement(entry, 'ear-to-shoulder')).toBe(expected);
	});

	it.each([
		['nothing', ear, [], ['left', 'right']],
		['a side', ear, ['ear-to-shoulder:left'], ['right']],
		['both sides', ear, ['ear-to-shoulder:left', 'ear-to-shoulder:right'], []],
		['the movement', ear, ['ear-to-shoulder'], []],
		['a class of it', ear, ['neck'], []],
		['one of several classes', movements['overhead-arm-reaches'], ['overhead'], []],
		['another class', ear, ['twist'], ['left', 'right']],
		['a side of another movement', ear, ['neck-circles:left'], ['left', 'right']],
		['a movement of one part', catCow, ['seated-cat-cow'], []],
	])('%s leaves its parts', (_, movement, leaveOut, left) => {
		expect(variantsLeft(movement, leaveOut)).toEqual(left);
	});
});

describe('the name of a routine', () => {
	it.each([...setIds, 'adaptive', 'custom:Mine', 'custom:', 'movement:ear-to-shoulder'])(
		'may be %s',
		(name) => {
			expect(isRoutineId(name)).toBe(true);
		},
	);

	it.each([
		'',
		'custom',
		'ear-to-shoulder',
		'movement:',
		'movement:toString',
		'a movement:neck-circles',
		'Adaptive',
		7,
		null,
	])('may not be %s', (name) => {
		expect(isRoutineId(name)).toBe(false);
	});

	it('of one movement alone says which', () => {
		expect(movementOf('movement:ear-to-shoulder')).toBe('ear-to-shoulder');
		expect(movementOf('custom:ear-to-shoulder')).toBeUndefined();
		expect(movementOf('adaptive')).toBeUndefined();
	});
});

describe('an amount', () => {
	it('is in seconds of a hold and in cycles of the others, and the usual one if none is given', () => {
		expect(doseOf(ear, undefined)).toBe(ear.dose);
		expect(doseOf(ear, 12)).toEqual({ ...ear.dose, seconds: 12 });
		expect(doseOf(catCow, 7)).toEqual({ ...catCow.dose, cycles: 7 });
	});

	it('lasts its seconds, or its cycles one after another', () => {
		expect(secondsOf({ kind: 'hold', seconds: 12 })).toBe(12);
		expect(secondsOf({ kind: 'cycles', cycles: 7, cycleSeconds: 6, phases: [] })).toBe(42);
	});
});
