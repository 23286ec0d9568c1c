// What the bench makes of its figures: which are over, which are missing, and that none is forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, type Found } from '../../../scripts/bench/figures.mjs';
import { limits } from '../../../scripts/bench/limits.mjs';
import { figuresOf, isFailure } from '../../../scripts/bench/report.mjs';

const parts = [...new Set(catalogue.map(({ part }) => part))];
const ours = { isOurs: true, parts };

const found = (value: (limit: number) => number): readonly Found[] =>
	catalogue.map(({ id, limit }) => ({ id, value: value(limit ?? 1), samples: {} }));

const failures = (all: readonly Found[], asked: { isOurs: boolean; parts: readonly string[] }) =>
	figuresOf(all, asked)
		.filter(isFailure)
		.map(({ id, verdict }) => `${id} ${verdict}`);

const withLimit = catalogue.filter(({ limit }) => limit !== null).map(({ id }) => id);

/** How often each event is listened to; what a panel or a repository tells is not there at the start. */
function listened(files: readonly string[]): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		for (const [, name = ''] of text.matchAll(
			/\b(?:window|workspace|debug|tasks|tabGroups|watcher)\.(on\w+)\(/g,
		)) {
			counts[name] = (counts[name] ?? 0) + 1;
		}
	}
	return counts;
}

describe('the bench', () => {
	it('has a skeleton that listens to the same events as the product', () => {
		const files = readdirSync('src/host').filter((file) => file.endsWith('.ts'));
		const ours = listened(files.map((file) => `src/host/${file}`));
		expect(Object.keys(ours)).toContain('onDidChangeTextDocument');
		expect(listened(['test/bench/host/skeleton.cjs'])).toEqual(ours);
	});

	it('passes figures at their limits, and says of each that is above that it is over', () => {
		expect(
			failures(
				found((limit) => limit),
				ours,
			),
		).toEqual([]);
		expect(
			failures(
				found((limit) => limit + 0.01),
				ours,
			),
		).toEqual(withLimit.map((id) => `${id} over`));
	});

	it('forgives not one wake-up with nobody there', () => {
		const one = found((limit) => limit).map((each) =>
			each.id === 'wakes.nobody' ? { ...each, value: 1 } : each,
		);
		expect(failures(one, ours)).toEqual(['wakes.nobody over']);
	});

	it('fails when a figure is missing or is no number', () => {
		const all = found((limit) => limit);
		expect(failures(all.slice(1), ours)).toEqual([`${catalogue[0]?.id} missing`]);
		expect(
			failures(
				found(() => Number.NaN),
				ours,
			),
		).toHaveLength(catalogue.length);
	});

	it('names every figure in the same order, whatever was asked for', () => {
		const ids = catalogue.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const asked of [ours, { isOurs: true, parts: ['growth'] }, { isOurs: false, parts }]) {
			expect(figuresOf([], asked).map(({ id }) => id)).toEqual(ids);
		}
		expect(failures([], { isOurs: true, parts: [] })).toEqual([]);
	});

	it('asks of another extension only what it can have', () => {
		const applicable = figuresOf(
			found((limit) => limit),
			{ isOurs: false, parts },
		).filter(({ verdict }) => verdict !== 'not applicable');
		expect(applicable.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['activation', 'heap', 'edit', 'wakes.nobody', 'size.host']),
		);
		expect(applicable.map(({ id }) => id)).not.toContain('panel');
	});

	it('compares something with every limit', () => {
		const used = catalogue.flatMap(({ limit }) => limit ?? []);
		const all = Object.values(limits).flatMap((limit) =>
			typeof limit === 'number' ? [limit] : Object.values(limit),
		);
		expect(all.filter((limit) => !used.includes(limit))).toEqual([]);
	});
});
