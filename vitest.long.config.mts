// The end-to-end tests that take minutes: `npm test -- --long` runs them after all others.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'long',
		include: ['test/e2e/long/**/*.test.ts'],
		maxWorkers: 2,
		testTimeout: 600_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 15_000, interval: 100 } },
	},
});
