// A person's own routines: what is taken, and what is said of an entry that is not.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomRoutine, readCustomRoutines } from '../../../../src/core/session/customRoutines';
import { makePlan } from '../../../../src/core/session/makePlan';
import { normalizeSettings } from '../../../../src/core/settings';
import type { SettingProblem } from '../../../../src/core/settingValue';
import { planRequest } from '../../../support/planRequest';

function read(value: unknown): {
	readonly routines: readonly CustomRoutine[];
	readonly problems: readonly SettingProblem[];
} {
	const problems: SettingProblem[] = [];
	return { routines: readCustomRoutines({ customRoutines: value }, problems), problems };
}

const neck = { name: 'Neck', steps: [{ movement: 'ear-to-shoulder', seconds: 12 }] };
const slow = {
	id: 'slow',
	name: 'Slow <b>morning</b>',
	steps: [
		{ movement: 'seated-cat-cow', seconds: 60 },
		{ movement: 'shoulder-rolls' },
		{ movement: 'diaphragmatic-breathing', amount: 6 },
	],
};

describe('own routines', () => {
	it('are known by their id, or by their name, and keep their order and amounts', () => {
		const { routines, problems } = read([neck, slow]);
		expect(problems).toEqual([]);
		expect(routines.map(({ id, name }) => [id, name])).toEqual([
			['custom:Neck', 'Neck'],
			['custom:slow', 'Slow <b>morning</b>'],
		]);
		expect(routines[0]?.steps).toEqual([{ movement: 'ear-to-shoulder', amount: 12 }]);
		expect(routines[1]?.steps).toEqual([
			{ movement: 'seated-cat-cow', amount: 10 },
			{ movement: 'shoulder-rolls' },
			{ movement: 'diaphragmatic-breathing', amount: 6 },
		]);
	});

	it('are planned like any other set, under their own name, which stays the text it is', () => {
		const { routines } = read([neck, slow]);
		const plan = makePlan(planRequest({ routine: 'custom:slow', customRoutines: routines }));
		expect(plan).toMatchObject({ routine: 'custom:slow', name: 'Slow <b>morning</b>', movementCount: 3 });
		expect(plan.totalSeconds).toBe(60 + 2 + 40 + 2 + 48);
	});

	it.each([
		['no object', 'Neck', 'must be an object with a name and steps'],
		['no name', { steps: neck.steps }, 'needs a name of 1 to 60 characters'],
		['a name of blanks', { ...neck, name: '  ' }, 'needs a name of 1 to 60 characters'],
		['a name that is too long', { ...neck, name: 'x'.repeat(61) }, 'needs a name of 1 to 60 characters'],
		['an id that is no word', { ...neck, id: 7 }, 'needs an id of 1 to 60 characters'],
		['no steps', { name: 'Neck', steps: [] }, 'needs a list of 1 to 40 steps'],
		['steps that are no list', { name: 'Neck', steps: 'ear' }, 'needs a list of 1 to 40 steps'],
		[
			'an unknown movement',
			{ name: 'Neck', steps: [...neck.steps, { movement: 'push-ups' }] },
			'step 2: there is no movement "push-ups"',
		],
		['a step that is a word', { name: 'Neck', steps: ['ear'] }, 'step 1: there is no movement "ear"'],
		[
			'too long a hold',
			{ name: 'Neck', steps: [{ movement: 'ear-to-shoulder', seconds: 90 }] },
			'step 1: ear-to-shoulder takes 10 to 20 seconds',
		],
		[
			'too few cycles',
			{ name: 'Neck', steps: [{ movement: 'seated-cat-cow', amount: 1 }] },
			'step 1: seated-cat-cow takes 5 to 10 cycles',
		],
		[
			'too few seconds of cycles',
			{ name: 'Neck', steps: [{ movement: 'seated-cat-cow', seconds: 6 }] },
			'step 1: seated-cat-cow takes 30 to 60 seconds',
		],
		[
			'half a cycle',
			{ name: 'Neck', steps: [{ movement: 'seated-cat-cow', amount: 5.5 }] },
			'step 1: seated-cat-cow takes 5 to 10 cycles',
		],
		[
			'both amount and seconds',
			{ name: 'Neck', steps: [{ movement: 'ear-to-shoulder', amount: 12, seconds: 12 }] },
			'step 1: takes amount or seconds, not both',
		],
	])('with %s is left out and named, and the others work', (_, wrong, reason) => {
		const { routines, problems } = read([wrong, slow]);
		expect(routines.map(({ id }) => id)).toEqual(['custom:slow']);
		expect(problems).toEqual([
			expect.objectContaining({ key: 'customRoutines[0]', reason, used: undefined }),
		]);
	});

	it.each([
		['neither name nor id', { steps: [] }, { steps: [] }],
		['an id alone', { id: 'slow', steps: [] }, 'slow'],
		['a name and an id', { name: 'Neck', id: 'slow', steps: [] }, 'Neck'],
		['no entry at all', null, null],
		['a list', [1], [1]],
	])('with a fault are shown by what names them: %s', (_, wrong, value) => {
		expect(read([wrong]).problems).toMatchObject([{ value }]);
	});

	it('are named without the blanks around', () => {
		const [routine] = read([{ ...neck, id: ' slow ', name: ' Neck ' }]).routines;
		expect([routine?.id, routine?.name]).toEqual(['custom:slow', 'Neck']);
	});

	it('may have a name of sixty characters, and forty steps', () => {
		const name = 'x'.repeat(60);
		const steps = (count: number): unknown => Array.from({ length: count }, () => neck.steps[0]);
		const { routines, problems } = read([
			{ name, steps: steps(40) },
			{ name: 'More', steps: steps(41) },
		]);
		expect(routines.map((routine) => [routine.name, routine.steps.length])).toEqual([[name, 40]]);
		expect(problems).toMatchObject([{ reason: 'needs a list of 1 to 40 steps' }]);
	});

	it('may be fifty', () => {
		const { routines, problems } = read(
			Array.from({ length: 51 }, (_, index) => ({ ...neck, id: `${index}` })),
		);
		expect(routines).toHaveLength(50);
		expect(problems).toEqual([
			{
				key: 'customRoutines[50]',
				value: 'Neck',
				used: undefined,
				reason: 'is one too many: 50 are the most',
			},
		]);
	});

	it.each([
		['the least of a hold', 'ear-to-shoulder', { seconds: 10 }, 10],
		['the most of a hold', 'ear-to-shoulder', { amount: 20 }, 20],
		['half seconds of a hold', 'ear-to-shoulder', { seconds: 12.5 }, 12.5],
		['the least of cycles', 'seated-cat-cow', { amount: 5 }, 5],
		['the most of cycles', 'seated-cat-cow', { seconds: 60 }, 10],
		['the cycles that come nearest', 'seated-cat-cow', { seconds: 44 }, 7],
	])('take %s', (_, movement, amount, expected) => {
		const { routines } = read([{ name: 'Mine', steps: [{ movement, ...amount }] }]);
		expect(routines[0]?.steps).toEqual([{ movement, amount: expected }]);
	});

	it.each([
		['ear-to-shoulder', { seconds: 9.9 }, '10 to 20 seconds'],
		['ear-to-shoulder', { amount: 20.1 }, '10 to 20 seconds'],
		['ear-to-shoulder', { seconds: '12' }, '10 to 20 seconds'],
		['ear-to-shoulder', { amount: Number.NaN }, '10 to 20 seconds'],
		['seated-cat-cow', { amount: 11 }, '5 to 10 cycles'],
		['seated-cat-cow', { amount: '7' }, '5 to 10 cycles'],
		['seated-cat-cow', { seconds: 63 }, '30 to 60 seconds'],
		['seated-cat-cow', { seconds: '60' }, '30 to 60 seconds'],
		['seated-cat-cow', { seconds: null }, '30 to 60 seconds'],
	])('do not take of %s %j', (movement, amount, range) => {
		const { problems } = read([{ name: 'Mine', steps: [{ movement, ...amount }] }]);
		expect(problems).toMatchObject([{ reason: `step 1: ${movement} takes ${range}` }]);
	});

	it.each([
		['nothing', null, 'step 1: there is no movement null'],
		['a list', ['ear-to-shoulder'], 'step 1: there is no movement ["ear-to-shoulder"]'],
		['a step without a movement', { seconds: 10 }, 'step 1: there is no movement {"seconds":10}'],
	])('do not take %s for a step', (_, step, reason) => {
		expect(read([{ name: 'Mine', steps: [step] }]).problems).toMatchObject([{ reason }]);
	});

	it('that throw when they are looked at are left out', () => {
		const trap = {
			name: 'Trap',
			get steps(): never {
				throw new Error('trap');
			},
		};
		const { routines, problems } = read([trap, slow]);
		expect(routines.map(({ name }) => name)).toEqual(['Slow <b>morning</b>']);
		expect(problems).toMatchObject([{ value: 'Trap', reason: 'cannot be read' }]);
	});

	it('are none, and no fault, when nothing is set; a fault when it is no list', () => {
		expect(read(undefined)).toEqual({ routines: [], problems: [] });
		expect(read({})).toEqual({
			routines: [],
			problems: [{ key: 'customRoutines', value: {}, used: [], reason: 'must be a list of routines' }],
		});
	});

	it('of the same id are taken once', () => {
		const { routines, problems } = read([neck, { ...slow, id: 'Neck' }]);
		expect(routines).toHaveLength(1);
		expect(problems[0]).toMatchObject({
			key: 'customRoutines[1]',
			value: 'Slow <b>morning</b>',
			reason: 'has the same id as one before it, "custom:Neck"',
		});
	});

	it('may be anything at all without anything being thrown', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (value) => {
				const { routines, problems } = read(value);
				expect(routines.length + problems.length).toBeGreaterThanOrEqual(
					Array.isArray(value) ? value.length : 0,
				);
			}),
		);
	});
});

describe('the routine setting', () => {
	it.each([
		['custom:slow', 'custom:slow'],
		['custom:Neck', 'custom:Neck'],
		['custom', 'custom:Neck'],
		['adaptive', 'adaptive'],
	])('takes %s', (routine, used) => {
		const { settings, problems } = normalizeSettings(
			{ routine, customRoutines: [neck, slow] },
			readCustomRoutines,
		);
		expect(settings.routine).toBe(used);
		expect(problems).toEqual([]);
	});

	it('falls back to the quick set for one that is gone or wrong', () => {
		const { settings, problems } = normalizeSettings(
			{ routine: 'custom:Gone', customRoutines: [neck] },
			readCustomRoutines,
		);
		expect(settings.routine).toBe('seated-quick');
		expect(problems).toEqual([expect.objectContaining({ key: 'routine', value: 'custom:Gone' })]);
	});
});
