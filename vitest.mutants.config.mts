// The tests that every mutant is tried on: tables, written-down days and a few random ones. More would take hours.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		testTimeout: 60_000,
		isolate: false,
		include: ['test/unit/core/{timer,session,saved}/**/*.test.ts'],
		exclude: ['**/costs.test.ts', '**/*{p,P}roperties.test.ts'],
		alias: { vscode: fileURLToPath(new URL('./test/support/vscodeStub.ts', import.meta.url)) },
	},
});
