// Receives what the host suite reports from inside an extension host.
import { createServer } from 'node:http';

/**
 * @typedef {object} TestResult
 * @property {string} title of the suites and the test
 * @property {string} [error] with its stack, where it failed
 *
 * @typedef {object} HostReport
 * @property {'process' | 'worker'} ranIn as the suite itself saw
 * @property {readonly TestResult[]} results
 */

/** Listens on a loopback port for one report. */
export async function receiveReport() {
	/** @type {(report: HostReport) => void} */
	let resolve = () => {};
	/** @type {Promise<HostReport>} */
	const report = new Promise((resolveReport) => {
		resolve = resolveReport;
	});
	const server = createServer(async (request, response) => {
		let text = '';
		for await (const part of request.setEncoding('utf8')) {
			text += part;
		}
		response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
		resolve(JSON.parse(text));
	});
	await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return { address: `http://127.0.0.1:${port}`, report, stop: () => server.close() };
}
