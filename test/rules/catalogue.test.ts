// Rules: the records say nothing that the catalogue of articles does not carry, unless they mark it as their own.
import { describe, expect, it } from 'vitest';
import { ergonomicsItems } from '../../src/core/ergonomics/items';
import { ergonomicsItemTexts } from '../../src/core/ergonomics/itemTexts';
import type { Movement } from '../../src/core/movements/movement';
import { movements } from '../../src/core/movements/movements';
import { movementTexts } from '../../src/core/movements/movementTexts';
import { noticeEntries, reasonsToAsk, redFlags } from '../../src/core/safety';
import { makePlan } from '../../src/core/session/makePlan';
import catalogue from '../support/catalogue.json';
import { planRequest } from '../support/planRequest';

type CatalogueMovement = (typeof catalogue.movements)[number];

/** The catalogue's numbers for one movement in the dose's own unit, over all articles. */
function catalogueRange(movement: Movement, entry: CatalogueMovement): readonly [number, number] | undefined {
	const bounds = entry.doses.flatMap((dose) =>
		movement.dose.kind === 'hold'
			? 'holdMin' in dose && 'holdMax' in dose
				? [dose.holdMin, dose.holdMax]
				: []
			: 'repsMin' in dose && 'repsMax' in dose
				? [dose.repsMin, dose.repsMax]
				: [],
	);
	return bounds.length === 0 ? undefined : [Math.min(...bounds), Math.max(...bounds)];
}

describe('movements and the catalogue', () => {
	it('are the same movements', () => {
		expect(Object.keys(movements).sort()).toEqual(catalogue.movements.map((entry) => entry.id).sort());
	});

	describe.each(catalogue.movements)('$id', (entry) => {
		const movement = Object.values(movements).find((candidate) => candidate.id === entry.id);
		if (movement === undefined) {
			throw new Error(`No record of ${entry.id}`);
		}
		const texts = movementTexts[movement.id];

		it('is of the same kind', () => {
			expect(movement.kind).toBe(entry.kind);
		});

		it('asks for a dose that an article gives, or says that it is an own decision', () => {
			const range = catalogueRange(movement, entry);
			if (range === undefined) {
				expect(texts.sources.map((source) => source.article)).toContain('own');
				return;
			}
			expect(movement.doseRange.min).toBeGreaterThanOrEqual(range[0]);
			expect(movement.doseRange.max).toBeLessThanOrEqual(range[1]);
		});

		it('carries every caution of the catalogue', () => {
			const carried = texts.cautions.map(({ article, lines }) => ({ article, lines }));
			for (const caution of entry.cautions) {
				expect(carried).toContainEqual(caution);
			}
		});

		it('cites only articles that speak of it', () => {
			const cited = [...texts.sources, ...texts.cautions].map((source) => source.article);
			expect(cited.filter((article) => article !== 'own' && !entry.articles.includes(article))).toEqual([]);
		});
	});
});

describe('routines and the catalogue', () => {
	it.each([
		['seated-quick', 169],
		['seated-five', 300],
		['seated-five-mobility', 294],
	] as const)("%s has the catalogue's movements, seconds and changeovers, %i s in all", (id, seconds) => {
		const set = catalogue.sets.find((candidate) => candidate.id === id);
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
