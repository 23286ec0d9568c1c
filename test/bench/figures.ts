// Owns what the bench found: every part leaves its figures under `out/bench/parts`, and the report reads them all.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found, Sample } from '../../scripts/bench/figures.mjs';
import { repository } from '../../scripts/vscode/paths.mjs';

/** Half of the values are smaller. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What the rounds of one of those that are measured gave. */
export function sample(values: readonly number[]): Sample {
	return {
		median: median(values),
		least: Math.min(...values),
		most: Math.max(...values),
		rounds: values.length,
	};
}

type Rounds = Readonly<Record<string, readonly number[]>>;

const samplesOf = (rounds: Rounds): Found['samples'] =>
	Object.fromEntries(Object.entries(rounds).map(([name, values]) => [name, sample(values)]));

/** Ours less the other, each by its least round: whatever else the machine does only adds. */
export function beyond(id: string, ours: readonly number[], other: Rounds): Found {
	const [first = []] = Object.values(other);
	return { id, value: Math.min(...ours) - Math.min(...first), samples: samplesOf({ ours, ...other }) };
}

/** Ours as a multiple of the other, each by its least round; `unit` is that of the rounds. */
export function times(id: string, unit: 'ms' | 'µs', ours: readonly number[], other: Rounds): Found {
	const [first = []] = Object.values(other);
	const value = Math.min(...ours) / Math.min(...first);
	return { id, value, samples: samplesOf({ ours, ...other }), from: `in ${unit}` };
}

/**
 * The same where each round of ours has one of the other right beside it: the median of what they are to each other.
 * The least of few short rounds would compare the luckiest of each.
 */
export function pairedTimes(id: string, unit: 'ms' | 'µs', ours: readonly number[], other: Rounds): Found {
	const [first = []] = Object.values(other);
	const ratios = ours.map((value, index) => value / (first[index] ?? Number.NaN));
	const from = `in ${unit}; median of ${ratios.length} pairs`;
	return { id, value: median(ratios), samples: samplesOf({ ours, ...other }), from };
}

/** A figure by itself, with what it was worked out from. */
export function alone(id: string, value: number, from: string, rounds: Rounds = {}): Found {
	return { id, value, samples: samplesOf(rounds), from };
}

export async function writeFigures(part: string, figures: readonly Found[]): Promise<void> {
	const folder = join(repository, 'out', 'bench', 'parts');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${part}.json`), JSON.stringify(figures, undefined, '\t'));
}
