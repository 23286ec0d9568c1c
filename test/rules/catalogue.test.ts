// Rules: the records say nothing that the catalogue of articles does not carry, unless they mark it as their own.
import { describe, expect, it } from 'vitest';
import { ergonomicsItems } from '../../src/core/ergonomics/items';
import { ergonomicsItemTexts } from '../../src/core/ergonomics/itemTexts';
import type { Movement } from '../../src/core/movements/movement';
import { movements } from '../../src/core/movements/movements';
import { movementTexts } from '../../src/core/movements/movementTexts';
import { noticeEntries, reasonsToAsk, redFlags } from '../../src/core/safety';
import { makePlan, type PlanRequest } from '../../src/core/session/makePlan';
import { setIds } from '../../src/core/session/routineId';
import { routines } from '../../src/core/session/routines';
import { type CatalogueMovement, catalogueMovements, notYetDrawn } from '../support/catalogue';
import catalogue from '../support/catalogue.json';
import { chosenByPersonOnly, seatedForms, swaps } from '../support/decisions';
import { planRequest } from '../support/planRequest';
import { filesBelow } from '../support/sources';

const { sets } = catalogue;

/** The catalogue's numbers for one movement in the dose's own unit, over all articles; without a figure, nothing. */
function catalogueRange(movement: Movement, entry: CatalogueMovement): readonly [number, number] | undefined {
	const bounds = entry.doses.map(({ holdMin, holdMax, repsMin, repsMax }) =>
		movement.dose.kind === 'hold' ? ([holdMin, holdMax] as const) : ([repsMin, repsMax] as const),
	);
	const given = bounds.filter(([min]) => min !== undefined);
	// An article that says "at least" gives no upper end.
	const ends = given.map(([min = 0, max = Number.POSITIVE_INFINITY]) => [min, max] as const);
	return ends.length === 0
		? undefined
		: [Math.min(...ends.map(([min]) => min)), Math.max(...ends.map(([, max]) => max))];
}

function amountOf({ dose }: Movement): number {
	return dose.kind === 'hold' ? dose.seconds : dose.cycles;
}

const drawn = catalogueMovements.flatMap((entry) => {
	const movement = Object.values(movements).find(({ id }) => id === entry.id);
	return movement === undefined ? [] : [{ id: entry.id, entry, movement }];
});

describe('movements and the catalogue', () => {
	it('are the same movements, but for those that are not yet drawn', () => {
		const ids = catalogueMovements.map(({ id }) => id).sort();
		expect([...Object.keys(movements), ...notYetDrawn].sort()).toEqual(ids);
		expect(ids).toHaveLength(29);
	});

	describe.each(drawn)('$id', ({ entry, movement }) => {
		const texts = movementTexts[movement.id];
		const cited: readonly string[] = texts.sources.map(({ article }) => article);

		it('is of the same kind', () => {
			expect(movement.kind).toBe(entry.kind);
		});

		it('asks for a dose that an article gives, or says that it is an own decision', () => {
			const range = catalogueRange(movement, entry);
			const { min, max } = movement.doseRange;
			expect(min).toBeLessThanOrEqual(amountOf(movement));
			expect(max).toBeGreaterThanOrEqual(amountOf(movement));
			if (range === undefined) {
				expect(cited).toContain('own');
			} else {
				expect(min).toBeGreaterThanOrEqual(range[0]);
				expect(max).toBeLessThanOrEqual(range[1]);
			}
		});

		it('names the article of every figure that the dose lies in', () => {
			const own = entry.doses.filter(
				({ holdMin = 0, holdMax = Number.POSITIVE_INFINITY, repsMin, repsMax }) =>
					movement.dose.kind === 'hold'
						? holdMin <= movement.dose.seconds && movement.dose.seconds <= holdMax
						: (repsMin ?? Number.POSITIVE_INFINITY) <= movement.dose.cycles &&
							movement.dose.cycles <= (repsMax ?? Number.POSITIVE_INFINITY),
			);
			expect(own.map(({ article }) => article).filter((article) => !cited.includes(article))).toEqual([]);
		});

		it('says that the technique is an own decision where the articles only name the movement', () => {
			expect(cited).not.toEqual([]);
			if (entry.described === 'name-only') {
				expect(cited).toContain('own');
			}
		});

		it('carries every caution of the catalogue', () => {
			const carried = texts.cautions.map(({ article, lines }) => ({ article, lines }));
			for (const { article, lines } of entry.cautions) {
				expect(carried).toContainEqual({ article, lines });
			}
		});

		it('cites only articles that speak of it', () => {
			const all = [...texts.sources, ...texts.cautions].map((source) => source.article);
			expect(all.filter((article) => article !== 'own' && !entry.articles.includes(article))).toEqual([]);
		});

		it('treats both sides alike, and turns both ways where an article says so', () => {
			const variants = [...movement.variants].sort();
			const alike = [['both'], ['left', 'right'], ['backward', 'forward']];
			expect(alike).toContainEqual(variants);
			if (entry.sides === 'each') {
				expect(variants).toEqual(['left', 'right']);
			} else if (entry.sides === 'directions') {
				expect(variants).toEqual(['backward', 'forward']);
			}
		});

		it('names the equipment that the catalogue names', () => {
			expect(entry.equipment.filter((name) => !movement.equipment.includes(name))).toEqual([]);
		});
	});
});

describe('routines and the catalogue', () => {
	it.each([
		['seated-quick', 169],
		['seated-five', 300],
		['seated-five-mobility', 294],
	] as const)("%s has the catalogue's movements, seconds and changeovers, %i s in all", (id, seconds) => {
		const set = sets.find((candidate) => candidate.id === id);
		const plan = makePlan(planRequest({ routine: id }));
		const work = new Map<string, number>();
		for (const part of plan.parts) {
			work.set(part.movement, (work.get(part.movement) ?? 0) + part.seconds);
		}
		expect([...work].map(([movement, workSeconds]) => ({ id: movement, workSeconds }))).toEqual(set?.steps);
		expect(plan.parts.map((part) => part.leadSeconds).filter((lead) => lead > 0)).toEqual(
			Array.from({ length: id === 'seated-quick' ? 7 : 10 }, () => set?.changeoverSeconds),
		);
		expect(plan.totalSeconds).toBe(seconds);
		expect(set?.totalSeconds).toBe(seconds);
	});
});

describe('every routine of an article', () => {
	it.each(seatedForms)(
		'$routine is $set, but for what a decision changes',
		({ routine, set, instead, added }) => {
			const found = catalogue.routines.find(({ id }) => id === routine);
			const expected = (found?.members ?? []).map((member) => {
				const change = instead[member];
				return change === undefined ? member : change.by;
			});
			const movementsOf = routines[set].steps.map(({ movement }) => movement);
			expect(movementsOf).toEqual([...expected.filter((id) => id !== null), ...Object.keys(added)]);
			expect(Object.keys(instead).filter((member) => !found?.members.includes(member))).toEqual([]);
		},
	);

	it('that has enough for the chair is a set', () => {
		const seated = new Set(catalogueMovements.map(({ id }) => id));
		const whole = catalogue.routines.filter(({ members }) => members.every((member) => seated.has(member)));
		const known = seatedForms.map(({ routine }) => routine);
		expect(whole.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
	});
});

describe('the swaps', () => {
	it('of the catalogue are those of the proposed sets, but for what a decision leaves out', () => {
		expect(catalogue.swaps.map(({ id }) => id).sort()).toEqual(Object.keys(swaps).sort());
		const inSets = new Set(catalogue.sets.flatMap(({ steps }) => steps.map(({ id }) => id)));
		const taken = (swap: string): readonly string[] =>
			Object.values(movements).flatMap(({ id, swaps: own }) =>
				inSets.has(id) && own.some((candidate) => candidate === swap) ? [id] : [],
			);
		for (const [swap, { of }] of Object.entries(swaps)) {
			expect([...taken(swap)].sort(), swap).toEqual([...of].sort());
		}
	});

	it('are of another movement, none twice, and end where the least is asked', () => {
		for (const { id, swaps: own } of Object.values(movements)) {
			expect(new Set([...own, id]).size).toBe(own.length + 1);
			expect(['diaphragmatic-breathing', 'desk-posture-reset']).toContain(own.at(-1));
		}
	});
});

describe('the decisions that are named', () => {
	it('are those of the catalogue', () => {
		const known = new Set(catalogue.decisions.map(({ id }) => id));
		const named = [...filesBelow('src', '.ts'), ...filesBelow('test/support', '.ts')].flatMap(({ text }) =>
			[...text.matchAll(/\b(?:con|gap)-\d\d\b/g)].map(([id]) => id),
		);
		expect(named).toContain('con-33');
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('what only a person chooses', () => {
	it('is never in a set that is made for them, and is all that is left out of those for ever', () => {
		const chosen = new Set<string>();
		let lastDone: PlanRequest['lastDone'] = {};
		for (let set = 1; set <= 100; set++) {
			const request = { routine: 'adaptive', seed: set, lastDone, adaptiveMinutes: 1 + (set % 10) } as const;
			for (const { movement } of makePlan(planRequest(request)).parts) {
				chosen.add(movement);
				lastDone = { ...lastDone, [movement]: set };
			}
		}
		const never = Object.keys(movements).filter((id) => !chosen.has(id));
		expect(never.sort()).toEqual(Object.keys(chosenByPersonOnly).sort());
	});
});

describe('every routine', () => {
	it.each([
		['seated-express', 60],
		['desk-friendly', 130],
		['midday', 116],
		['shoulder-and-neck', 118],
		['desk-trio', 131],
		['dynamic-warm-up', 256],
		['three-minutes', 180],
		['two-only', 82],
		['posture-reset', 10],
	] as const)('%s lasts %i s', (routine, seconds) => {
		expect(makePlan(planRequest({ routine })).totalSeconds).toBe(seconds);
	});

	it.each(setIds)('%s stays inside the range of every movement', (id) => {
		for (const { movement, amount } of routines[id].steps) {
			const { doseRange, ...record } = movements[movement];
			expect(amount ?? amountOf({ doseRange, ...record })).toBeGreaterThanOrEqual(doseRange.min);
			expect(amount ?? amountOf({ doseRange, ...record })).toBeLessThanOrEqual(doseRange.max);
		}
	});
});

describe('the ergonomics check and the catalogue', () => {
	it('has the twelve proposed items in their order, with their articles', () => {
		expect(ergonomicsItems.map(({ id }) => ({ id, articles: ergonomicsItemTexts[id].sources }))).toEqual(
			catalogue.ergonomics,
		);
	});
});

describe('safety and the catalogue', () => {
	it('names every red flag on the page "When to see someone"', () => {
		const carried = new Set([...redFlags, ...reasonsToAsk].flatMap((flag) => flag.entries));
		expect(catalogue.redFlags.filter((id) => !carried.has(id))).toEqual([]);
	});

	it('asks for a professional first after an injury, in the one-time notice', () => {
		expect(noticeEntries).toContain('saf-injury-doctor');
	});
});
