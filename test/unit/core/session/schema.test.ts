// A plan and a place from outside: everything that can be written is read, and nothing else.
import { describe, expect, it } from 'vitest';
import { type Decoder, decode } from '../../../../src/core/decoders';
import type { ErgonomicsAnswer, ErgonomicsItemId } from '../../../../src/core/ergonomics/item';
import type { TightArea } from '../../../../src/core/movements/areas';
import type { Phase, Variant } from '../../../../src/core/movements/movement';
import type { Feeling, Place, Stage } from '../../../../src/core/session/place';
import type { LeadCue, Plan, PlanReason } from '../../../../src/core/session/plan';
import {
	decodeBreak,
	ergonomicsItemIdSchema,
	placeSchema,
	planSchema,
	tightAreaSchema,
} from '../../../../src/core/session/schema';
import { changedAt, type Path, placesIn } from '../../../support/places';

const plan: Plan = {
	routine: 'adaptive',
	name: 'Mine',
	reason: { why: 'asked', area: 'sides', since: 5 },
	movementCount: 2,
	parts: [
		{
			movement: 'ear-to-shoulder',
			movementIndex: 0,
			variant: 'left',
			dose: { kind: 'hold', seconds: 15 },
			seconds: 15,
			cue: 'none',
			leadSeconds: 0,
		},
		{
			movement: 'diaphragmatic-breathing',
			movementIndex: 1,
			variant: 'both',
			dose: {
				kind: 'cycles',
				cycles: 2,
				cycleSeconds: 8,
				phases: [{ kind: 'breatheIn', seconds: 3.5 }],
			},
			seconds: 16,
			cue: 'next',
			leadSeconds: 1.5,
		},
	],
	check: ['erg-lumbar'],
	askFeeling: true,
	totalSeconds: 32.5,
};

const place: Place = {
	stage: 'movements',
	part: 1,
	elapsedMillis: 0.5,
	doneMillis: [1, 2.5],
	excluded: [0],
	answers: ['fixed'],
	feeling: 'same',
	hurt: { part: 0, took: [0], choice: 'onlyToday' },
};

const named = (paths: readonly Path[]): readonly (readonly [string, Path])[] =>
	paths.map((path) => [path.join('.'), path]);

const isRead = (decoder: Decoder<unknown>, value: unknown): boolean => decode(decoder, value).ok;

describe.each([
	['a plan', plan, planSchema, ['name', 'reason']],
	['a place', place, placeSchema, ['hurt']],
] as const)('%s', (_, whole, schema, optional) => {
	it('is read as it was written', () => {
		expect(decode<unknown>(schema, whole)).toEqual({ ok: true, value: whole });
	});

	it.each(named(placesIn(whole)))('is not read with something else as its %s', (_name, path) => {
		expect(isRead(schema, changedAt(whole, path, { not: 'this' }))).toBe(false);
	});

	it.each(named(placesIn(whole).filter((path) => Number.isNaN(Number(path.at(-1))))))(
		'is read without its %s only if that is optional',
		(name, path) => {
			expect(isRead(schema, changedAt(whole, path, undefined))).toBe(
				optional.some((known) => known === name),
			);
		},
	);
});

describe('nothing beside it is read', () => {
	it.each([
		['in a plan', planSchema, { ...plan, more: 1 }],
		['in a reason', planSchema, { ...plan, reason: { ...plan.reason, more: 1 } }],
		['in a part', planSchema, { ...plan, parts: plan.parts.map((part) => ({ ...part, more: 1 })) }],
		['in a dose', planSchema, changedAt(plan, ['parts', 0, 'dose'], { kind: 'hold', seconds: 15, more: 1 })],
		['in a place', placeSchema, { ...place, more: 1 }],
		['in what hurt', placeSchema, { ...place, hurt: { ...place.hurt, more: 1 } }],
	] as const)('%s', (_, schema, value) => {
		expect(isRead(schema, value)).toBe(false);
	});
});

describe('a plan', () => {
	it('may have neither name nor reason, and no routine when it is the check alone', () => {
		const { name: _name, reason: _reason, ...alone } = { ...plan, routine: null };
		expect(decode(planSchema, alone)).toEqual({ ok: true, value: alone });
	});

	it.each([
		['half a movement', ['movementCount'], 1.5],
		['half an index', ['parts', 0, 'movementIndex'], 0.5],
		['less than no time', ['parts', 0, 'seconds'], -1],
		['a lead of less than no time', ['parts', 0, 'leadSeconds'], -1],
		['half a cycle', ['parts', 1, 'dose', 'cycles'], 1.5],
		['a movement that does not exist', ['parts', 0, 'movement'], 'push-ups'],
		['a routine that does not exist', ['routine'], 'marathon'],
	] as const)('is not read with %s', (_, path, value) => {
		expect(isRead(planSchema, changedAt(plan, path, value))).toBe(false);
	});
});

describe('a place', () => {
	it('may have items without an answer, and no feeling', () => {
		const open = { ...place, answers: [null], feeling: null };
		expect(decode(placeSchema, open)).toEqual({ ok: true, value: open });
	});

	it.each([
		['half a part', ['part'], 0.5],
		['less than no time', ['elapsedMillis'], -1],
		['less than nothing done', ['doneMillis', 0], -1],
		['half a part taken out', ['excluded', 0], 0.5],
		['half a part that hurt', ['hurt', 'part'], 0.5],
	] as const)('is not read with %s', (_, path, value) => {
		expect(isRead(placeSchema, changedAt(place, path, value))).toBe(false);
	});
});

describe('every word that can be written can be read', () => {
	const stages: Record<Stage, 0> = { movements: 0, check: 0, question: 0, done: 0 };
	const feelings: Record<Feeling, 0> = { looser: 0, same: 0, worse: 0, passed: 0 };
	const answers: Record<ErgonomicsAnswer, 0> = { ok: 0, fixed: 0, notNow: 0 };
	const variants: Record<Variant, 0> = { left: 0, right: 0, backward: 0, forward: 0, both: 0 };
	const cues: Record<LeadCue, 0> = { none: 0, next: 0, switch: 0, turn: 0 };
	const phases: Record<Phase['kind'], 0> = { breatheIn: 0, breatheOut: 0, squeeze: 0, press: 0, letGo: 0 };
	const reasons: Record<PlanReason['why'], 0> = { asked: 0, longest: 0 };

	it.each([
		['stage', placeSchema, place, ['stage'], stages],
		['feeling', placeSchema, place, ['feeling'], feelings],
		['answer of the check', placeSchema, place, ['answers', 0], answers],
		['side or direction', planSchema, plan, ['parts', 0, 'variant'], variants],
		['cue', planSchema, plan, ['parts', 0, 'cue'], cues],
		['phase', planSchema, plan, ['parts', 1, 'dose', 'phases', 0, 'kind'], phases],
		['reason', planSchema, plan, ['reason', 'why'], reasons],
	] as const)('%s', (_, schema, whole, path, words) => {
		for (const word of Object.keys(words)) {
			const value = changedAt(whole, path, word);
			expect(decode<unknown>(schema, value)).toEqual({ ok: true, value });
		}
		expect(isRead(schema, changedAt(whole, path, ''))).toBe(false);
	});

	it('item of the check', () => {
		const items: Record<ErgonomicsItemId, 0> = {
			'erg-feet-flat': 0,
			'erg-knees-90': 0,
			'erg-lumbar': 0,
			'erg-monitor-front': 0,
			'erg-monitor-height-4': 0,
			'erg-elbows-90': 0,
			'erg-wrists-straight': 0,
			'erg-keyboard-close': 0,
			'erg-shoulders-ears': 0,
			'erg-no-forward-head': 0,
			'erg-phone-eye': 0,
			'erg-no-cradle': 0,
		};
		expect(Object.keys(items).filter((item) => !isRead(ergonomicsItemIdSchema, item))).toEqual([]);
	});

	it('area that can be tight', () => {
		const areas: Record<TightArea, 0> = {
			'neck-and-top-of-shoulders': 0,
			'side-of-neck': 0,
			'between-shoulder-blades': 0,
			'chest-and-front-of-shoulders': 0,
			'back-of-shoulders': 0,
			sides: 0,
			'middle-of-back': 0,
		};
		expect(Object.keys(areas).filter((area) => !isRead(tightAreaSchema, area))).toEqual([]);
	});
});

describe('a plan and a place', () => {
	it('are read together', () => {
		expect(decodeBreak(plan, place)).toEqual({ plan, place });
	});

	it.each([
		['a place that does not fit the plan', plan, { ...place, part: 3 }],
		['something else than a plan', 'plan', place],
		['something else than a place', plan, 'place'],
	])('are not read with %s', (_, one, other) => {
		expect(decodeBreak(one, other)).toBeUndefined();
	});
});
