// Runs the host suite in the Node and in the web worker extension host of a real VS Code.
// Usage: node scripts/hostTests.mjs [node] [worker], or --bundle to make the suite and run it elsewhere
import { bundleHostTests } from './hostTests/bundle.mjs';
import { runInHost } from './hostTests/runInHost.mjs';
import { main } from './support/main.mjs';
import { seconds } from './support/seconds.mjs';

const hosts = /** @type {const} */ ({
	node: { title: 'Node extension host', ranIn: 'process' },
	worker: { title: 'Web worker extension host', ranIn: 'worker' },
});

await main(async () => {
	const wanted = process.argv.slice(2);
	const tests = await bundleHostTests();
	if (wanted.includes('--bundle')) {
		console.log(`The suite is in ${tests}`);
		return true;
	}
	const passed = [];
	let failed = 0;
	for (const host of /** @type {const} */ (['node', 'worker'])) {
		if (wanted.length === 0 || wanted.includes(host)) {
			const counts = await run(host, tests);
			passed.push(counts.passed);
			failed += counts.failed;
		}
	}
	if (new Set(passed).size > 1) {
		console.error('The two hosts passed different numbers of tests.');
		failed += 1;
	}
	console.log(`${passed.reduce((sum, count) => sum + count, 0)} passed, ${failed} failed`);
	return failed === 0;
});

/**
 * @param {keyof typeof hosts} host
 * @param {string} tests
 */
async function run(host, tests) {
	const { title, ranIn } = hosts[host];
	const elapsed = seconds();
	const report = await runInHost(host, tests);
	const failures = report.results.filter(({ error }) => error !== undefined);
	for (const result of report.results) {
		console.log(`  ${result.error === undefined ? '✓' : '✗'} ${result.title}`);
	}
	for (const { title: test, error } of failures) {
		console.error(`\n${test}\n${error}`);
	}
	const passed = report.results.length - failures.length;
	const wrongHost = report.ranIn === ranIn ? 0 : 1;
	if (wrongHost > 0) {
		console.error(`The suite was to run in a ${ranIn} and ran in a ${report.ranIn}.`);
	}
	const nothing = report.results.length === 0 ? 1 : 0;
	console.log(`${title}: ${passed} passed, ${failures.length} failed (${elapsed()})`);
	return { passed, failed: failures.length + wrongHost + nothing };
}
