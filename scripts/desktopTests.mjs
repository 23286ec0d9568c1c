// Runs the host suite in a desktop VS Code, in both of its extension hosts. Needs the internet and a display.
// Usage: node scripts/desktopTests.mjs [stable | insiders | a version such as 1.93.0]
import { runTests } from '@vscode/test-electron';
import { bundleHostTests } from './hostTests/bundle.mjs';
import { main } from './support/main.mjs';
import { Unavailable } from './support/unavailable.mjs';
import { repository } from './vscode/paths.mjs';

const version = process.argv[2] ?? 'stable';

/** @param {string} tests @param {readonly string[]} flags */
async function run(tests, flags) {
	try {
		await runTests({
			version,
			extensionDevelopmentPath: repository,
			extensionTestsPath: tests,
			launchArgs: ['--disable-extensions', '--disable-workspace-trust', '--skip-welcome', ...flags],
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Unavailable(
			`The host suite did not pass in a desktop VS Code (${version}): ${reason}\n` +
				'It downloads VS Code, which needs the internet, and opens a window, which needs a display ' +
				'(on Linux without one: xvfb-run -a npm run test:desktop). npm run test:host needs neither.',
		);
	}
}

await main(async () => {
	const tests = await bundleHostTests();
	console.log('Node extension host');
	await run(tests, []);
	console.log('Web worker extension host');
	await run(tests, ['--extensionDevelopmentKind=web']);
	return true;
});
