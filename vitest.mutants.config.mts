// The tests that every mutant is tried on: tables, written-down days and a few random ones. More would take hours.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that take longest, the longest last: most mutants are noticed before it is their turn. */
const dearest = [
	'momentAt',
	'merge',
	'costs',
	'days',
	'nextPlan',
	'jumps',
	'prompting',
	'break',
	'adaptive',
	'windows',
	'randomDays',
];

/** @returns the place of a file of tests in the row, from −1 */
const turnOf = ({ moduleId }: TestSpecification) => dearest.indexOf(basename(moduleId, '.test.ts'));

class CheapFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return files.toSorted(
			(one, other) => turnOf(one) - turnOf(other) || one.moduleId.localeCompare(other.moduleId),
		);
	}
}

export default defineConfig({
	test: {
		testTimeout: 60_000,
		isolate: false,
		include: ['test/unit/core/*.test.ts', 'test/unit/core/{ergonomics,saved,session,timer}/*.test.ts'],
		exclude: ['**/*{p,P}roperties.test.ts'],
		setupFiles: ['test/support/fewRuns.ts'],
		sequence: { sequencer: CheapFirst },
		alias: { vscode: fileURLToPath(new URL('./test/support/vscodeStub.ts', import.meta.url)) },
	},
});
