// How often properties are tried: `MOST_RUNS` bounds it where a few have to do, as for every mutant.

/** @returns as many runs as usual, or as many as are allowed */
export function runs(usual: number): number {
	return Math.min(usual, Number(process.env['MOST_RUNS'] ?? usual));
}
