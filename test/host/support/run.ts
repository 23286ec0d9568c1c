// Runs the suites inside an extension host and reports to whoever started them.
import 'mocha/mocha.js';
import { workspace } from 'vscode';

interface TestResult {
	readonly title: string;
	readonly error?: string;
}

/** Its browser build runs in both extension hosts, but for reading the address of a page that is not there. */
function runMocha(done: () => void): Mocha.Runner {
	return Mocha.prototype.run.call(mocha, done);
}

/** Called by VS Code. Rejects when a test fails, which is all that a desktop VS Code passes on. */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
	const results = await resultsOf(load).catch((error) => [failed('loading the suites', error)]);
	const address = workspace.getConfiguration('hostTests').get<string>('report');
	if (address !== undefined) {
		const ranIn = typeof process === 'undefined' ? 'worker' : 'process';
		await fetch(address, { method: 'POST', body: JSON.stringify({ ranIn, results }) });
	}
	for (const { title, error } of results) {
		console.log(error === undefined ? `passed: ${title}` : `FAILED: ${title}\n${error}`);
	}
	const failures = results.filter(({ error }) => error !== undefined);
	if (failures.length > 0 || results.length === 0) {
		throw new Error(`${failures.length} of ${results.length} host tests failed.`);
	}
}

async function resultsOf(load: () => Promise<unknown>): Promise<readonly TestResult[]> {
	mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Base, timeout: 20_000 });
	await load();
	const results: TestResult[] = [];
	await new Promise<void>((resolve) => {
		const runner = runMocha(resolve);
		runner.on('pass', (test) => results.push({ title: test.fullTitle() }));
		runner.on('fail', (test, error) => results.push(failed(test.fullTitle(), error)));
	});
	return results;
}

function failed(title: string, error: unknown): TestResult {
	return { title, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
