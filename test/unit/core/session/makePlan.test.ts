// Planning a break: the routine, what is left out, its swaps, and the fillers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MovementId } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import type { CustomRoutine } from '../../../../src/core/session/customRoutines';
import { leaveOutEntry } from '../../../../src/core/session/leaveOut';
import { makeCheckPlan, makePlan } from '../../../../src/core/session/makePlan';
import type { Plan } from '../../../../src/core/session/plan';
import { setIds } from '../../../../src/core/session/routineId';
import { routines } from '../../../../src/core/session/routines';
import { planRequest } from '../../../support/planRequest';

/** The movements in their order, one that came twice twice. */
const movementIds = (plan: Plan): readonly string[] =>
	plan.parts
		.filter((part, index) => part.movementIndex !== plan.parts[index - 1]?.movementIndex)
		.map((part) => part.movement);

describe('the parts of the quick set', () => {
	it('lead into sides with a switch, into directions with a turn, and into nothing at the start', () => {
		const plan = makePlan(planRequest());
		expect(plan.parts.map((part) => [part.movement, part.variant, part.cue, part.leadSeconds])).toEqual([
			['shoulder-rolls', 'backward', 'none', 0],
			['shoulder-rolls', 'forward', 'turn', 0],
			['seated-cat-cow', 'both', 'next', 2],
			['ear-to-shoulder', 'left', 'next', 2],
			['ear-to-shoulder', 'right', 'switch', 2],
			['seated-upper-back-reach', 'both', 'next', 2],
			['seated-spinal-twist', 'left', 'next', 2],
			['seated-spinal-twist', 'right', 'switch', 2],
			['desk-posture-reset', 'both', 'next', 2],
		]);
		expect(plan.movementCount).toBe(6);
	});
});

describe('a plan', () => {
	it.each(setIds)('of %s has the movements of that set in their order', (routine) => {
		const plan = makePlan(planRequest({ routine }));
		expect(plan.routine).toBe(routine);
		expect(movementIds(plan)).toEqual(routines[routine].steps.map(({ movement }) => movement));
	});

	it('made for the person says so, and why', () => {
		const plan = makePlan(planRequest({ routine: 'adaptive', lead: 'sides' }));
		expect(plan).toMatchObject({ routine: 'adaptive', reason: { why: 'asked', area: 'sides' } });
	});

	it.each([true, false])('asks for the feeling if it is to: %s', (askFeeling) => {
		expect(makePlan(planRequest({ askFeeling })).askFeeling).toBe(askFeeling);
	});
});

describe('what is left out', () => {
	it('is replaced by its swap, in its place', () => {
		const plan = makePlan(planRequest({ leaveOut: ['ear-to-shoulder'] }));
		expect(movementIds(plan)).toEqual([
			'shoulder-rolls',
			'seated-cat-cow',
			'cross-body-pull',
			'seated-upper-back-reach',
			'seated-spinal-twist',
			'desk-posture-reset',
		]);
	});

	it('may be one side, and is replaced whole all the same: both sides have the same time', () => {
		expect(movementIds(makePlan(planRequest({ leaveOut: ['ear-to-shoulder:left'] })))).toEqual(
			movementIds(makePlan(planRequest({ leaveOut: ['ear-to-shoulder'] }))),
		);
	});

	it('leaves the other side as it was where nothing can take its place', () => {
		const leaveOut = ['ear-to-shoulder:left', 'cross-body-pull', 'diaphragmatic-breathing'];
		const ear = makePlan(planRequest({ leaveOut })).parts.filter(
			({ movement }) => movement === 'ear-to-shoulder',
		);
		expect(ear.map((part) => [part.variant, part.cue, part.seconds])).toEqual([['right', 'next', 15]]);
	});

	it('can be a class of movements', () => {
		const plan = makePlan(planRequest({ leaveOut: ['neck'] }));
		expect(plan.parts.flatMap((part) => movements[part.movement].classes)).not.toContain('neck');
		expect(movementIds(plan)).toContain('cross-body-pull');
	});

	it('is filled up with breathing and the posture reset, which stays last', () => {
		const all = Object.keys(movements);
		const only = (...kept: readonly string[]): Plan =>
			makePlan(planRequest({ leaveOut: all.filter((id) => !kept.includes(id)) }));
		expect(movementIds(only('shoulder-rolls', 'diaphragmatic-breathing', 'desk-posture-reset'))).toEqual([
			'shoulder-rolls',
			'diaphragmatic-breathing',
			'desk-posture-reset',
		]);
		expect(movementIds(only('desk-posture-reset'))).toEqual(['desk-posture-reset']);
	});

	it('gives its place to nothing that the set has already, nor to one thing twice', () => {
		const own = (...steps: readonly MovementId[]): readonly CustomRoutine[] => [
			{ id: 'custom:mine', name: 'Mine', leadSeconds: 2, steps: steps.map((movement) => ({ movement })) },
		];
		const plan = (leaveOut: readonly string[], ...steps: readonly MovementId[]): readonly string[] =>
			movementIds(makePlan(planRequest({ routine: 'custom:mine', customRoutines: own(...steps), leaveOut })));
		// Both would be swapped for the cross-body pull, and after that for breathing.
		expect(plan(['neck'], 'ear-to-shoulder', 'seated-cat-cow', 'rotated-ear-to-shoulder')).toEqual([
			'cross-body-pull',
			'seated-cat-cow',
			'diaphragmatic-breathing',
		]);
		expect(plan(['neck'], 'ear-to-shoulder', 'cross-body-pull', 'seated-cat-cow')).toEqual([
			'diaphragmatic-breathing',
			'cross-body-pull',
			'seated-cat-cow',
		]);
		// A swap of which one side is left out is none.
		expect(plan(['neck', 'cross-body-pull:left'], 'ear-to-shoulder')).toEqual(['diaphragmatic-breathing']);
	});

	it('fills a set up to three movements, or to as many as it was meant to have', () => {
		const own = (...steps: readonly MovementId[]): readonly CustomRoutine[] => [
			{ id: 'custom:mine', name: 'Mine', leadSeconds: 2, steps: steps.map((movement) => ({ movement })) },
		];
		const plan = (leaveOut: readonly string[], ...steps: readonly MovementId[]): readonly string[] =>
			movementIds(makePlan(planRequest({ routine: 'custom:mine', customRoutines: own(...steps), leaveOut })));
		const noSwap = ['ear-to-shoulder', 'cross-body-pull', 'diaphragmatic-breathing'];
		expect(plan(noSwap, 'ear-to-shoulder', 'seated-cat-cow', 'neck-circles', 'shoulder-rolls')).toEqual([
			'seated-cat-cow',
			'neck-circles',
			'shoulder-rolls',
		]);
		expect(plan(noSwap, 'ear-to-shoulder', 'seated-cat-cow', 'neck-circles')).toEqual([
			'seated-cat-cow',
			'neck-circles',
			'desk-posture-reset',
		]);
		expect(plan(noSwap, 'seated-cat-cow', 'neck-circles', 'ear-to-shoulder')).toEqual([
			'seated-cat-cow',
			'neck-circles',
			'desk-posture-reset',
		]);
		expect(plan(noSwap, 'ear-to-shoulder', 'desk-posture-reset', 'seated-cat-cow')).toEqual([
			'seated-cat-cow',
			'desk-posture-reset',
		]);
		expect(plan(noSwap, 'ear-to-shoulder', 'seated-cat-cow')).toEqual([
			'seated-cat-cow',
			'desk-posture-reset',
		]);
		expect(plan(noSwap, 'seated-cat-cow')).toEqual(['seated-cat-cow']);
		expect(plan([...noSwap, 'desk-posture-reset'], 'ear-to-shoulder', 'seated-cat-cow')).toEqual([
			'seated-cat-cow',
		]);
	});

	it('puts the posture reset last only where it changes a set at all', () => {
		const customRoutines: readonly CustomRoutine[] = [
			{
				id: 'custom:mine',
				name: 'Mine',
				leadSeconds: 2,
				steps: [{ movement: 'desk-posture-reset' }, { movement: 'ear-to-shoulder', amount: 12 }],
			},
		];
		const plan = (...leaveOut: readonly string[]): Plan =>
			makePlan(planRequest({ routine: 'custom:mine', customRoutines, leaveOut }));
		expect(movementIds(plan())).toEqual(['desk-posture-reset', 'ear-to-shoulder']);
		expect(movementIds(plan('twist'))).toEqual(['desk-posture-reset', 'ear-to-shoulder']);
		expect(movementIds(plan('neck'))).toEqual(['cross-body-pull', 'desk-posture-reset']);
		expect(plan().parts.map(({ seconds, cue }) => [seconds, cue])).toEqual([
			[5, 'none'],
			[12, 'next'],
			[12, 'switch'],
		]);
	});

	it('leaves the check alone when nothing else remains', () => {
		const plan = makePlan(planRequest({ leaveOut: Object.keys(movements) }));
		expect(plan).toMatchObject({ parts: [], movementCount: 0, totalSeconds: 0, askFeeling: false });
		expect(plan.check).toHaveLength(4);
	});

	it('ignores entries that name nothing', () => {
		expect(makePlan(planRequest({ leaveOut: ['push-ups', 'ear-to-shoulder:up', ''] }))).toEqual(
			makePlan(planRequest()),
		);
	});

	const anyEntry = fc.constantFrom(
		...Object.values(movements).flatMap((movement) => [
			movement.id,
			...movement.classes,
			...movement.variants.map((variant) => leaveOutEntry(movement.id, variant)),
		]),
		'overhead',
	);
	const anyRoutine = fc.constantFrom(...setIds);

	it('never appears, whatever is left out, and no movement appears twice', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { maxLength: 12 }), anyRoutine, (leaveOut, routine) => {
				const plan = makePlan(planRequest({ routine, leaveOut }));
				for (const part of plan.parts) {
					const movement = movements[part.movement];
					expect(leaveOut).not.toContain(movement.id);
					expect(leaveOut).not.toContain(leaveOutEntry(movement.id, part.variant));
					expect(movement.classes.filter((name) => leaveOut.includes(name))).toEqual([]);
				}
				const indexes = plan.parts.map((part) => part.movementIndex);
				expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
				expect(movementIds(plan)).toHaveLength(plan.movementCount);
			}),
		);
	});

	it('always gives both sides the same time', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { maxLength: 6 }), anyRoutine, (leaveOut, routine) => {
				const seconds = new Map<string, Set<number>>();
				for (const part of makePlan(planRequest({ routine, leaveOut })).parts) {
					seconds.set(part.movement, (seconds.get(part.movement) ?? new Set()).add(part.seconds));
				}
				expect([...seconds.values()].filter((spans) => spans.size !== 1)).toEqual([]);
			}),
		);
	});
});

describe('one movement alone', () => {
	it.each(Object.values(movements))('can be $id', ({ id, variants }) => {
		const plan = makePlan(planRequest({ routine: `movement:${id}` }));
		expect(plan).toMatchObject({ routine: `movement:${id}`, movementCount: 1 });
		expect(plan.parts.map(({ movement, variant }) => [movement, variant])).toEqual(
			variants.map((variant) => [id, variant]),
		);
	});

	it('is its swap when it is left out', () => {
		const plan = makePlan(planRequest({ routine: 'movement:ear-to-shoulder', leaveOut: ['neck'] }));
		expect(movementIds(plan)).toEqual(['cross-body-pull']);
	});

	it('is its other side, and nothing in its place, when one side of it is left out', () => {
		const plan = makePlan(
			planRequest({ routine: 'movement:ear-to-shoulder', leaveOut: ['ear-to-shoulder:left'] }),
		);
		expect(plan.parts.map(({ movement, variant }) => [movement, variant])).toEqual([
			['ear-to-shoulder', 'right'],
		]);
	});
});

describe('a routine of the person that is gone', () => {
	it('is the quick set', () => {
		expect(makePlan(planRequest({ routine: 'custom:Gone' }))).toEqual(makePlan(planRequest()));
	});
});

describe('the check alone', () => {
	it('asks all twelve items and has no movements', () => {
		expect(makeCheckPlan()).toEqual({
			routine: null,
			movementCount: 0,
			parts: [],
			check: expect.any(Array),
			askFeeling: false,
			totalSeconds: 0,
		});
		expect(makeCheckPlan().check).toHaveLength(12);
	});
});
