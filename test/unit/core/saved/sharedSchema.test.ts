// What windows share, read from a record: everything that can be written is read, and what cannot be is told apart.
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/core/decoders';
import type { ErgonomicsAnswer } from '../../../../src/core/ergonomics/item';
import { sharedSchema } from '../../../../src/core/saved/sharedSchema';
import type { Feeling } from '../../../../src/core/session/place';
import type { PauseReason } from '../../../../src/core/timer/effects';
import type { Surface } from '../../../../src/core/timer/events';
import { encodeJournal } from '../../../../src/core/timer/journal';
import {
	type BreakStatus,
	type ClearingKind,
	emptyShared,
	type Shared,
	type Snooze,
} from '../../../../src/core/timer/shared';
import { placeAt, quickPlan } from '../../../support/builders';
import { nine } from '../../../support/clock';
import { changedAt, type Path, placesIn } from '../../../support/places';

const plan = quickPlan();

/** Something in every place, and nothing as when the timer was new. */
const everything: Shared = {
	stamp: nine + 9,
	correction: { at: 2, millis: -3_600_000 },
	signAt: nine + 1,
	spans: [{ from: nine - 20, to: nine - 10 }],
	clearing: { at: 3, kind: 'skipped', to: nine - 30 },
	credit: { at: 4, to: nine - 25, carryMillis: 0.5 },
	question: { at: 5, from: nine - 40, to: nine - 35, open: true },
	snooze: { at: 6, until: nine + 60, count: 2, kind: 'left' },
	quiet: { at: 7, until: nine + 70 },
	due: { at: 8, since: nine - 5 },
	asked: { at: 9, epoch: 'due 1', codingMillis: 1_800_000, unanswered: 1 },
	rest: {
		at: 10,
		startedAt: nine - 50,
		term: 2,
		window: 'a-1',
		plan,
		place: placeAt(plan, 3),
		status: 'paused',
		since: nine - 45,
		pauseReason: 'typing',
		worked: true,
		credited: { share: 0.5, ofMillis: 60_000 },
	},
	ergonomics: { 'erg-lumbar': { answer: 'fixed', at: nine - 100 } },
	feelings: [{ at: nine - 90, feeling: 'worse' }],
	today: { 'ear-to-shoulder:left': { at: 11, wall: nine - 80, out: true } },
	lastDone: { 'seated-cat-cow': nine - 70 },
	noticed: true,
	handover: {
		at: 12,
		window: 'b-2',
		signAt: nine - 60,
		until: nine - 55,
		surface: 'opaque',
		lostFocus: true,
		inactive: true,
	},
	asking: { at: 13, window: 'c-3' },
	journal: [{ at: nine - 15, kind: 'held', reason: 'typing', seconds: 3, codingSeconds: 1_900 }],
};

/** As it stands in a record. */
const written = (shared: Shared): object => ({ ...shared, journal: encodeJournal(shared.journal) });

/** The record's body with another value at a place; `undefined` is none at all. */
const changed = (path: Path, value: unknown): unknown => changedAt(written(everything), path, value);

const read = (body: unknown): unknown => decode(sharedSchema, body);

/** What the timer cannot do without; the rest falls back to what a new timer has. */
const essential = [
	'stamp',
	'correction',
	'signAt',
	'spans',
	'clearing',
	'credit',
	'question',
	'snooze',
	'quiet',
	'due',
	'asked',
	'noticed',
] as const satisfies readonly (keyof Shared)[];

const dispensable = [
	'rest',
	'ergonomics',
	'feelings',
	'today',
	'lastDone',
	'handover',
	'asking',
	'journal',
] as const satisfies readonly Exclude<keyof Shared, (typeof essential)[number]>[];

const placesOf = (keys: readonly (keyof Shared)[]): readonly (readonly [string, Path])[] =>
	placesIn(written(everything))
		.filter(([key]) => keys.some((known) => known === key))
		.map((path) => [path.join('.'), path]);

const at = (body: unknown, key: string): unknown =>
	Object.entries(body ?? {}).find(([name]) => name === key)?.[1];

describe('what windows share', () => {
	it('is all of it essential or dispensable', () => {
		expect([...essential, ...dispensable].sort()).toEqual(Object.keys(emptyShared).sort());
	});

	it('is read as it was written', () => {
		expect(read(written(everything))).toEqual({ ok: true, value: everything });
		expect(read(written(emptyShared))).toEqual({ ok: true, value: emptyShared });
	});

	it.each(placesOf(essential))('cannot be read without %s', (_, path) => {
		const reason = expect.stringContaining(`${path.join(': ')}: not `);
		expect(read(changed(path, undefined))).toEqual({ ok: false, reason });
		expect(read(changed(path, {}))).toEqual({ ok: false, reason });
	});

	it.each(dispensable)('without %s has what a new timer has there', (key) => {
		for (const value of [undefined, 7]) {
			const expected = { ...everything, [key]: emptyShared[key] };
			expect(read(changed([key], value))).toEqual({ ok: true, value: expected });
		}
	});

	it.each(placesOf(dispensable).filter(([name]) => name !== 'journal'))(
		'has nothing half: a wrong %s takes the whole of it',
		(_, path) => {
			const [key = ''] = path;
			expect(read(changed(path, { not: 'this' }))).toEqual({
				ok: true,
				value: { ...everything, [key]: at(emptyShared, String(key)) },
			});
		},
	);
});

describe('every word that can be written can be read', () => {
	const statuses: Record<BreakStatus, 0> = {
		offered: 0,
		running: 0,
		paused: 0,
		left: 0,
		finished: 0,
		over: 0,
	};
	const clearings: Record<ClearingKind, 0> = { natural: 0, away: 0, skipped: 0, finished: 0, switchedOff: 0 };
	const pauses: Record<PauseReason, 0> = { typing: 0, hidden: 0, reloaded: 0, silence: 0 };
	const snoozes: Record<Snooze['kind'], 0> = { asked: 0, left: 0 };
	const surfaces: Record<Surface, 0> = { editor: 0, opaque: 0, panel: 0 };
	const feelings: Record<Feeling, 0> = { looser: 0, same: 0, worse: 0, passed: 0 };
	const answers: Record<ErgonomicsAnswer, 0> = { ok: 0, fixed: 0, notNow: 0 };

	it.each([
		['status of a break', ['rest', 'status'], statuses],
		['reason of a pause', ['rest', 'pauseReason'], pauses],
		['kind of clearing', ['clearing', 'kind'], clearings],
		['kind of snooze', ['snooze', 'kind'], snoozes],
		['place of the focus', ['handover', 'surface'], surfaces],
		['feeling', ['feelings', 0, 'feeling'], feelings],
		['answer of the check', ['ergonomics', 'erg-lumbar', 'answer'], answers],
	] as const)('%s', (_, path, words) => {
		for (const word of Object.keys(words)) {
			const body = changed(path, word);
			expect(read(body)).toMatchObject({ ok: true, value: { [path[0]]: at(body, path[0]) } });
		}
	});

	it.each([
		['no reason of a pause', ['rest', 'pauseReason']],
		['nothing credited', ['rest', 'credited']],
		['no break due', ['due', 'since']],
	] as const)('%s', (_, path) => {
		const body = changed(path, null);
		expect(read(body)).toMatchObject({ ok: true, value: { [path[0]]: at(body, path[0]) } });
	});
});

describe('what cannot be is not read', () => {
	it.each([
		['a carry below zero', ['credit', 'carryMillis'], -1, 'credit: carryMillis: not an amount'],
		['coding time below zero', ['asked', 'codingMillis'], -1, 'asked: codingMillis: not an amount'],
		['half a snooze', ['snooze', 'count'], 0.5, 'snooze: count: not a whole number'],
		['half an offer', ['asked', 'unanswered'], 0.5, 'asked: unanswered: not a whole number'],
		['an endless name', ['asked', 'epoch'], 'x'.repeat(101), 'asked: epoch: not so long a text'],
		['an unknown kind', ['clearing', 'kind'], 'x', 'clearing: kind: not one of the words'],
	] as const)('%s', (_, path, value, reason) => {
		expect(read(changed(path, value))).toEqual({ ok: false, reason });
	});

	it('takes names as long as a hundred characters', () => {
		const body = changed(['asked', 'epoch'], 'x'.repeat(100));
		expect(read(body)).toMatchObject({ ok: true, value: { asked: { epoch: 'x'.repeat(100) } } });
	});

	it('leaves out a break whose place fits no plan', () => {
		const body = changed(['rest', 'place', 'part'], 99);
		expect(read(body)).toEqual({ ok: true, value: { ...everything, rest: null } });
	});
});
