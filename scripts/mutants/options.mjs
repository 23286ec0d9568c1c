// How the decisions of the core are mutated: one slice a folder, so that a part can be tried again alone.

/** Share of the mutants, in percent, that tests have to notice. */
export const lowestScore = 85;

/**
 * A string in the timer and in a session is a member of a union, and the compiler rejects any other; the names of
 * files are plain strings.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const leftOut = { timer: ['StringLiteral'], session: ['StringLiteral'], saved: [] };

/**
 * @param {string} slice
 * @param {readonly string[]} files
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export function optionsOf(slice, files) {
	return {
		testRunner: 'vitest',
		vitest: { configFile: 'vitest.mutants.config.mts' },
		mutate: [...files],
		mutator: { plugins: null, excludedMutations: [...(leftOut[slice] ?? [])] },
		ignorePatterns: [
			'**',
			'!src/core/**',
			'!src/manifest.ts',
			'!test/unit/core/**',
			'!test/support/*.ts',
			'!vitest.mutants.config.mts',
			'!package.json',
			'!tsconfig.json',
			'!test/tsconfig.json',
		],
		reporters: ['json'],
		jsonReporter: { fileName: `out/mutants/${slice}.json` },
		coverageAnalysis: 'perTest',
		concurrency: Number(process.env['AT_ONCE'] ?? 2),
		tempDirName: 'out/stryker',
		// Only needed to rewrite paths, by a programming interface that this compiler no longer has.
		tsconfigFile: 'none',
		allowEmpty: true,
	};
}
