// Unit and rules tests: everything that needs neither VS Code nor a browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Property tests take their time on a busy machine.
		testTimeout: 60_000,
		include: ['test/unit/**/*.test.ts', 'test/rules/**/*.test.ts'],
		alias: { vscode: fileURLToPath(new URL('./test/support/vscodeStub.ts', import.meta.url)) },
	},
});
