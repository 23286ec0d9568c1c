// Owns what the bench found: every part adds its figures, and the report reads them all.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../scripts/vscode/paths.mjs';

/** One figure of the report. `null` where there is no limit. */
export interface Figure {
	readonly name: string;
	readonly unit: string;
	readonly value: number;
	readonly limit: number | null;
	/** What it was worked out from, as text for the table. */
	readonly from: string;
}

/** Half of the values are smaller. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** "3.2 (2.9–4.1)": the median, the least and the most. */
export function spread(values: readonly number[], digits = 1): string {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** Ours less the other, each by its least round: whatever else the machine does only adds. */
export function beyond(ours: readonly number[], other: readonly number[]): number {
	return Math.min(...ours) - Math.min(...other);
}

export async function writeFigures(part: string, figures: readonly Figure[]): Promise<void> {
	const folder = join(repository, 'out', 'bench', 'parts');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${part}.json`), JSON.stringify(figures, undefined, '\t'));
}
