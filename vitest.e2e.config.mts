// End-to-end tests in a real VS Code: each file with a server and a browser of its own, three files at a time: most of the time they wait.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'e2e',
		include: ['test/e2e/**/*.test.ts'],
		exclude: ['test/e2e/long/**'],
		maxWorkers: 3,
		testTimeout: 120_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 15_000, interval: 100 } },
	},
});
