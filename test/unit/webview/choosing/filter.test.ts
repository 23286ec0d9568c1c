// Which movements "Browse movements" shows: every filter alone, several together, and words.
import { describe, expect, it } from 'vitest';
import { tightAreas } from '../../../../src/core/movements/areas';
import type { MovementId } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import {
	areaGroups,
	filtered,
	kindsThatOccur,
	type MovementFilter,
	movementSeconds,
	needsEquipment,
	noFilter,
	shortSeconds,
} from '../../../../src/webview/choosing/filter';
import { alsoStanding } from '../../../../src/webview/choosing/positions';
import { searchWords } from '../../../../src/webview/words/browseWords';
import { catalogueMovements } from '../../../support/catalogue';

const all = Object.values(movements).map(({ id }) => id);
const shown = (change: Partial<MovementFilter>): readonly MovementId[] =>
	filtered({ ...noFilter, ...change }, searchWords);
const rest = (ids: readonly MovementId[]): readonly MovementId[] => all.filter((id) => !ids.includes(id));

describe('without a filter', () => {
	it('every movement is shown, in the order of the table', () => {
		expect(shown({})).toEqual(all);
	});
});

describe('a filter', () => {
	it.each(Object.entries(areaGroups))(
		'by the area %s shows what works on it, and nothing else',
		(_, areas) => {
			const works = (id: MovementId): boolean => areas.some((area) => movements[id].areas.includes(area));
			const group = Object.entries(areaGroups).find(([, each]) => each === areas)?.[0];
			const ids = all.filter(works);
			expect(ids.length).toBeGreaterThan(0);
			expect(Object.values(areaGroups)).toContain(areas);
			expect(filtered({ ...noFilter, area: groupOf(group) }, searchWords)).toEqual(ids);
		},
	);

	it('by area reaches every area that can be tight', () => {
		expect(new Set(Object.values(areaGroups).flat())).toEqual(new Set(tightAreas));
	});

	it('by kind parts the movements: each is of one kind', () => {
		const byKind = kindsThatOccur().flatMap((kind) => shown({ kind }));
		expect([...byKind].sort()).toEqual([...all].sort());
		expect(shown({ kind: 'breathing' })).toEqual(['diaphragmatic-breathing']);
	});

	it('without equipment leaves the chair', () => {
		const ids = shown({ noEquipment: true });
		expect(ids).toContain('seated-cat-cow');
		expect(rest(ids).every((id) => needsEquipment(movements[id]))).toBe(true);
	});

	it('for standing keeps what its article offers so', () => {
		expect(shown({ standing: true })).toContain('ear-to-shoulder');
		expect(shown({ standing: true })).not.toContain('seated-cat-cow');
		const known = catalogueMovements.map(({ id }) => id);
		expect([...alsoStanding].filter((id) => !known.includes(id))).toEqual([]);
	});

	it('for short ones counts both sides', () => {
		const ids = shown({ short: true });
		expect(ids).toContain('desk-posture-reset');
		expect(ids).not.toContain('ear-to-shoulder');
		expect(ids.every((id) => movementSeconds(movements[id]) < shortSeconds)).toBe(true);
		expect(rest(ids).every((id) => movementSeconds(movements[id]) >= shortSeconds)).toBe(true);
	});

	it('together with another shows only what passes both', () => {
		const both = shown({ kind: 'stretch', area: 'middle-back' });
		expect(both).toContain('seated-spinal-twist');
		expect(both.every((id) => movements[id].kind === 'stretch')).toBe(true);
	});
});

describe('words', () => {
	it.each([
		['ear to', 'ear-to-shoulder'],
		['TWIST', 'seated-spinal-twist'],
		['trapezius', 'ear-to-shoulder'],
		['  breathing   belly ', 'diaphragmatic-breathing'],
	])('"%s" finds by name, muscle, area or kind', (words, id) => {
		expect(shown({ words })).toContain(id);
	});

	it('that stand nowhere find nothing', () => {
		expect(shown({ words: 'cartwheel' })).toEqual([]);
	});
});

function groupOf(name: string | undefined): MovementFilter['area'] {
	return (
		(['neck', 'shoulders', 'blades', 'chest', 'sides', 'middle-back'] as const).find(
			(each) => each === name,
		) ?? null
	);
}
