// End-to-end tests in a real VS Code: one at a time, each file with a server and a browser of its own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'e2e',
		include: ['test/e2e/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 15_000, interval: 100 } },
	},
});
