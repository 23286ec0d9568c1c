// The parts of the bench, one after the other; `npm run bench` reads what they leave in `out/bench`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'bench',
		include: ['test/bench/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 600_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 30_000, interval: 100 } },
	},
});
