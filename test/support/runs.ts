// How often properties are tried: `MOST_RUNS` bounds it where a few have to do, as for every mutant.

/** @returns as many runs as usual, or as many as are allowed; never fewer than `least`, which cost next to nothing */
export function runs(usual: number, least = 1): number {
	return Math.max(least, Math.min(usual, Number(process.env['MOST_RUNS'] ?? usual)));
}
