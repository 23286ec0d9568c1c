// How the decisions of the core are mutated: one slice a folder, so that a part can be tried again alone.

/** Share of the mutants, in percent, that tests have to notice. */
export const lowestScore = 85;

/**
 * The slices, each a folder of src/core, `.` its own files; and what is not mutated there. A string in the timer and
 * in a session is a member of a union, and the compiler rejects any other; elsewhere there are names of files and of
 * settings. What is drawn (figure) and the records of movements are no decisions, and have tests of their own.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const leftOut = {
	'.': [],
	ergonomics: ['StringLiteral'],
	saved: [],
	session: ['StringLiteral'],
	timer: ['StringLiteral'],
};

/** @type {ReadonlySet<string>} files of the slices that hold content and words, no decisions */
export const noDecisions = new Set([
	'safety.ts',
	'ergonomics/items.ts',
	'ergonomics/itemTexts.ts',
	'session/routines.ts',
	'session/routineTexts.ts',
]);

/** @param {string} slice @returns {string} the file that its results are written to */
export function reportOf(slice) {
	return `out/mutants/${slice === '.' ? 'core' : slice}.json`;
}

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
			'!src/host/nextLength.ts',
			'!test/unit/core/**',
			'!test/support/*.ts',
			'!test/support/days/*.ts',
			'!vitest.mutants.config.mts',
			'!package.json',
			'!tsconfig.json',
			'!test/tsconfig.json',
		],
		reporters: ['json'],
		jsonReporter: { fileName: reportOf(slice) },
		coverageAnalysis: 'perTest',
		concurrency: Number(process.env['AT_ONCE'] ?? 2),
		tempDirName: 'out/stryker',
		// Only needed to rewrite paths, by a programming interface that this compiler no longer has.
		tsconfigFile: 'none',
		allowEmpty: true,
	};
}
