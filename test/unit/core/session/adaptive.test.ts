// The set that is made for the person: whatever they did before, whatever is left out, whatever the seed.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TightArea, tightAreas } from '../../../../src/core/movements/areas';
import type { MovementId } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import { leaveOutEntry } from '../../../../src/core/session/leaveOut';
import { makePlan, type PlanRequest } from '../../../../src/core/session/makePlan';
import type { Plan } from '../../../../src/core/session/plan';
import { planRequest } from '../../../support/planRequest';
import { runs } from '../../../support/runs';

const hour = 3_600_000;
const now = Date.UTC(2026, 0, 15, 10);
const reset = 'desk-posture-reset';
const all = Object.values(movements);

type History = PlanRequest['lastDone'];

function made(changes: Partial<PlanRequest> = {}): Plan {
	return makePlan(planRequest({ routine: 'adaptive', now, ...changes }));
}

function idsOf(plan: Plan): readonly MovementId[] {
	return [...new Set(plan.parts.map(({ movement }) => movement))];
}

function areasOf(ids: readonly MovementId[]): ReadonlySet<string> {
	return new Set(ids.flatMap((id) => movements[id].areas));
}

function afterSet(history: History, ids: readonly MovementId[], at: number): History {
	return { ...history, ...Object.fromEntries(ids.map((id) => [id, at])) };
}

/** A history of sets: some movements at each of some hours, as the timer remembers them. */
const anyHistory: fc.Arbitrary<History> = fc
	.array(
		fc.tuple(
			fc.integer({ min: 1, max: 500 }),
			fc.subarray(
				all.map(({ id }) => id),
				{ maxLength: 8 },
			),
		),
		{ maxLength: 6 },
	)
	.map((sets) =>
		[...sets]
			.sort(([a], [b]) => b - a)
			.reduce<History>((history, [hours, ids]) => afterSet(history, ids, now - hours * hour), {}),
	);
const anyMinutes = fc.integer({ min: 1, max: 10 });
const anyLead = fc.option(fc.constantFrom(...tightAreas));
const anyEntry = fc.constantFrom(
	...all.flatMap(({ id, classes, variants }) => [
		id,
		...classes,
		...variants.map((variant) => leaveOutEntry(id, variant)),
	]),
);
const anyRequest = fc.record({
	adaptiveMinutes: anyMinutes,
	lastDone: anyHistory,
	lead: anyLead,
	seed: fc.integer(),
	leaveOut: fc.array(anyEntry, { maxLength: 8 }),
});
const anyFullRequest = anyRequest.map((request) => ({ ...request, leaveOut: [] }));

/** Thousands of histories in all. */
const often = { numRuns: runs(300) };

describe('a set made for the person', { timeout: 60_000 }, () => {
	it('lasts what was asked for within two seconds', () => {
		fc.assert(
			fc.property(anyFullRequest, (request) => {
				const { totalSeconds } = made(request);
				expect(Math.abs(totalSeconds - request.adaptiveMinutes * 60)).toBeLessThanOrEqual(2);
			}),
			often,
		);
	});

	it.each([1, 3, 5, 10])('lasts %i minutes for a person who never took a break', (minutes) => {
		expect(Math.abs(made({ adaptiveMinutes: minutes }).totalSeconds - minutes * 60)).toBeLessThanOrEqual(2);
	});

	it('never has what is left out, nor one side without the other, and never lasts longer than asked', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const plan = made(request);
				const entries = new Set(request.leaveOut);
				for (const id of idsOf(plan)) {
					const { classes, variants } = movements[id];
					const parts = plan.parts.filter(({ movement }) => movement === id);
					expect([id, ...classes].filter((entry) => entries.has(entry))).toEqual([]);
					expect(parts.map(({ variant }) => variant)).toEqual(variants);
					expect(parts.filter(({ variant }) => entries.has(leaveOutEntry(id, variant)))).toEqual([]);
					expect(new Set(parts.map(({ seconds }) => seconds)).size).toBe(1);
				}
				expect(plan.totalSeconds).toBeLessThanOrEqual(request.adaptiveMinutes * 60 + 2);
			}),
			often,
		);
	});

	it('begins with a warm-up and ends with the posture reset', () => {
		fc.assert(
			fc.property(anyFullRequest, (request) => {
				const ids = idsOf(made(request));
				expect(['warm-up', 'mobility']).toContain(movements[ids[0] ?? reset].kind);
				expect(ids[0]).not.toBe(reset);
				expect(ids.at(-1)).toBe(reset);
			}),
			often,
		);
	});

	it('has each movement once, inside its range, and none that needs equipment', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const plan = made(request);
				expect(idsOf(plan)).toHaveLength(plan.movementCount);
				for (const { movement, dose } of plan.parts) {
					const { doseRange, equipment } = movements[movement];
					const amount = dose.kind === 'hold' ? dose.seconds : dose.cycles;
					expect(amount).toBeGreaterThanOrEqual(doseRange.min);
					expect(amount).toBeLessThanOrEqual(doseRange.max);
					expect(equipment.filter((name) => name !== 'chair')).toEqual([]);
				}
			}),
			often,
		);
	});

	it('is the same for the same history, settings and seed', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(made(request)).toEqual(made(request));
			}),
		);
	});

	it('differs between people who are new to it', () => {
		const sets = Array.from({ length: 20 }, (_, seed) => idsOf(made({ seed })).join());
		expect(new Set(sets).size).toBeGreaterThan(5);
	});

	it('never has a movement of the set before, whatever the lengths of the two', () => {
		fc.assert(
			fc.property(
				anyHistory,
				fc.integer(),
				anyMinutes,
				anyMinutes,
				(history, seed, minutesBefore, minutes) => {
					const before = idsOf(made({ seed, adaptiveMinutes: minutesBefore, lastDone: history }));
					const lastDone = afterSet(history, before, now);
					const next = idsOf(made({ seed: seed + 1, adaptiveMinutes: minutes, lastDone }));
					expect(next.filter((id) => id !== reset && before.includes(id))).toEqual([]);
				},
			),
			often,
		);
	});

	it('never has one in a day of the longest sets', () => {
		fc.assert(
			fc.property(anyHistory, fc.integer(), (history, seed) => {
				let lastDone = history;
				let before: readonly MovementId[] = [];
				for (let set = 0; set < 8; set++) {
					const ids = idsOf(made({ adaptiveMinutes: 10, lastDone, seed: seed + set }));
					expect(ids.filter((id) => id !== reset && before.includes(id))).toEqual([]);
					lastDone = afterSet(lastDone, ids, now + set * hour);
					before = ids;
				}
			}),
			{ numRuns: runs(60) },
		);
	});

	it('repeats a movement of the set before only when the others cannot fill the time', () => {
		fc.assert(
			fc.property(anyFullRequest, (asked) => {
				const request = { ...asked, lead: null };
				const before: readonly MovementId[] = idsOf(made(request)).filter((id) => id !== reset);
				const lastDone = afterSet(request.lastDone, before, now);
				const repeated = idsOf(made({ ...request, lastDone })).filter((id) => before.includes(id));
				const without = made({ ...request, lastDone, leaveOut: before });
				if (repeated.length > 0) {
					expect(without.totalSeconds).toBeLessThan(request.adaptiveMinutes * 60 - 1);
				}
			}),
			often,
		);
	});

	it.each([
		[1, 16],
		[2, 10],
		[3, 6],
		[5, 4],
		[10, 3],
	])('covers over a day every area, with sets of %i minutes after %i of them', (minutes, sets) => {
		fc.assert(
			fc.property(anyHistory, fc.integer(), (history, seed) => {
				let lastDone = history;
				const done: MovementId[] = [];
				for (let set = 0; set < sets; set++) {
					const ids = idsOf(made({ adaptiveMinutes: minutes, lastDone, seed: seed + set }));
					lastDone = afterSet(lastDone, ids, now + set * hour);
					done.push(...ids);
				}
				expect(tightAreas.filter((area) => !areasOf(done).has(area))).toEqual([]);
			}),
			{ numRuns: runs(60) },
		);
	});
});

describe('the area that leads', { timeout: 60_000 }, () => {
	const movedAt = (history: History, area: TightArea): number | null =>
		Math.max(0, ...all.flatMap(({ id, areas }) => (areas.includes(area) ? [history[id] ?? 0] : []))) || null;

	it('is the one that was longest not moved, and is said with its time', () => {
		fc.assert(
			fc.property(anyHistory, fc.integer(), fc.integer({ min: 2, max: 10 }), (lastDone, seed, minutes) => {
				const { reason } = made({ lastDone, seed, adaptiveMinutes: minutes });
				const times = tightAreas.map((area) => movedAt(lastDone, area) ?? 0);
				const oldest = tightAreas.filter((_, index) => times[index] === Math.min(...times));
				expect(reason).toEqual({
					why: 'longest',
					area: expect.any(String),
					since: movedAt(lastDone, reason?.area ?? 'sides'),
				});
				const fresh = oldest.filter((area) =>
					all.some(
						({ id, areas, kind }) =>
							areas.includes(area) && !['warm-up', 'breathing'].includes(kind) && lastDone[id] !== now,
					),
				);
				expect(fresh).toContain(reason?.area);
			}),
			often,
		);
	});

	it.each(tightAreas)('is the one that the person says is tight: %s', (lead) => {
		fc.assert(
			fc.property(anyHistory, fc.integer(), fc.integer({ min: 3, max: 10 }), (lastDone, seed, minutes) => {
				const plan = made({ lastDone, seed, lead, adaptiveMinutes: minutes });
				expect(plan.reason).toMatchObject({ why: 'asked', area: lead });
				const [first, second] = idsOf(plan).filter((id) => movements[id].kind !== 'warm-up');
				expect(areasOf([first ?? reset, second ?? reset])).toContain(lead);
			}),
			{ numRuns: runs(60) },
		);
	});
});

describe('with little left', () => {
	const everyClass = ['overhead', 'neck', 'twist', 'two-arms'];

	it.each([1, 3, 5])('fills %i minutes without raised arms, neck, twist and both arms', (minutes) => {
		const plan = made({ leaveOut: everyClass, adaptiveMinutes: minutes });
		expect(plan.movementCount).toBeGreaterThan(0);
		expect(plan.parts.flatMap(({ movement }) => movements[movement].classes)).toEqual([]);
	});

	it('is the check alone when nothing is left', () => {
		const plan = made({ leaveOut: all.map(({ id }) => id) });
		expect(plan).toMatchObject({ movementCount: 0, parts: [], totalSeconds: 0, askFeeling: false });
		expect(plan.reason).toBeUndefined();
	});
});
