// Tests of the built page in Chromium, without VS Code around it: keys, focus, announcements, motion, sounds.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'page',
		include: ['test/page/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 10_000, interval: 50 } },
	},
});
