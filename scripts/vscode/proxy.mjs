// Stands in front of VS Code's server and adds the extensions under development, for either extension host.
import { createServer } from 'node:http';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProxyServer } from 'http-proxy-3';
import sirv from 'sirv';
import { developed } from './document.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('http-proxy-3').ProxyServer} ProxyServer
 */

/**
 * The host in which extensions under development run: `node` is a process beside the server, which finds them on
 * the disk; `worker` is a web worker in the page, which gets them over HTTP.
 *
 * @typedef {'node' | 'worker'} ExtensionHost
 *
 * @typedef {object} UnderDevelopment
 * @property {readonly string[]} extensions their folders
 * @property {string} [tests] a CommonJS file with `run()` inside one of those folders: it runs where that extension does
 * @property {ExtensionHost} host
 * @property {boolean} [gallery] whether extensions can be installed from the registry that the server names
 *
 * @typedef {object} Proxy
 * @property {string} origin what to open in a browser
 * @property {() => Promise<void>} stop
 */

/** @param {string} path of this machine @returns {string} as the path of a URI */
export const uriPath = (path) => decodeURIComponent(pathToFileURL(path).pathname);

/**
 * @param {string} target the server's origin
 * @param {UnderDevelopment} development
 * @returns {Promise<Proxy>}
 */
export async function startProxy(target, development) {
	const proxy = createProxyServer({ target, ws: true });
	changeDocuments(proxy, development);
	const serveFile = fileServer(development);
	const server = createServer((request, response) => {
		if (!serveFile(request, response)) {
			proxy.web(request, response, { selfHandleResponse: isDocument(request) });
		}
	});
	server.on('upgrade', (request, socket, head) => proxy.ws(request, socket, head));
	/** @type {Set<import('node:net').Socket>} */
	const sockets = new Set();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	const port = await listen(server);
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) {
					socket.destroy();
				}
			}),
	};
}

/** @param {ProxyServer} proxy @param {UnderDevelopment} development */
function changeDocuments(proxy, development) {
	proxy.on('proxyReq', (outgoing, request) => {
		if (isDocument(request)) {
			outgoing.removeHeader('accept-encoding');
		}
	});
	proxy.on('proxyRes', async (incoming, request, response) => {
		if (!isDocument(request)) {
			return;
		}
		try {
			const html = await textOf(incoming);
			const changed = developed(html, locations(development, request.headers.host ?? ''));
			const { 'content-length': _, ...headers } = incoming.headers;
			response.writeHead(incoming.statusCode ?? 502, headers).end(changed);
		} catch (error) {
			response.writeHead(502).end(String(error));
		}
	});
	proxy.on('error', (_error, _request, response) => {
		if ('writeHead' in response) {
			response.writeHead(502).end('VS Code is not running.');
		} else {
			response.destroy();
		}
	});
}

/**
 * Serves what runs in the page's worker. Other origins may read it too: the worker has one of its own.
 *
 * @param {UnderDevelopment} development
 * @returns {(request: IncomingMessage, response: ServerResponse) => boolean} whether the request was for such a file
 */
function fileServer({ host, extensions }) {
	const servers = (host === 'worker' ? extensions : []).map((folder) => sirv(folder, { dev: true }));
	return (request, response) => {
		const [, index, path] = /^\/development\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
		const serve = servers[Number(index)];
		if (serve === undefined || path === undefined) {
			return false;
		}
		response.setHeader('Access-Control-Allow-Origin', '*');
		request.url = path;
		serve(request, response, () => {
			response.writeHead(404).end();
		});
		return true;
	};
}

/** @param {IncomingMessage} request */
const isDocument = (request) => /^\/(\?|$)/.test(request.url ?? '');

/**
 * Where VS Code finds each folder and file: on the server's disk, or at the proxy.
 *
 * @param {UnderDevelopment} development
 * @param {string} authority the proxy's own host and port, as the browser named them
 * @returns {import('./document.mjs').Development}
 */
export function locations({ host, extensions, tests, gallery = false }, authority) {
	const locate = (/** @type {string} */ path, /** @type {string} */ served) =>
		host === 'node'
			? { scheme: 'vscode-remote', authority, path: uriPath(path) }
			: { scheme: 'http', authority, path: `/development/${served}` };
	return {
		gallery,
		extensions: extensions.map((folder, index) => locate(folder, String(index))),
		...(tests !== undefined && { tests: locate(tests, servedTests(extensions, tests)) }),
	};
}

/** @param {readonly string[]} extensions @param {string} tests */
function servedTests(extensions, tests) {
	const paths = extensions.map((folder) => relative(folder, tests).split(sep).join('/'));
	const index = paths.findIndex((path) => !path.startsWith('../'));
	return `${index}/${paths[index]}`;
}

/** @param {IncomingMessage} incoming */
async function textOf(incoming) {
	let text = '';
	for await (const part of incoming.setEncoding('utf8')) {
		text += part;
	}
	return text;
}

/** @param {import('node:http').Server} server @returns {Promise<number>} its port */
function listen(server) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
}
