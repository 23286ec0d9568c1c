// What the browser gets to see of VS Code's document, and where it finds the extensions under development.
import { describe, expect, it } from 'vitest';
import { developed } from '../../../scripts/vscode/document.mjs';
import { locations } from '../../../scripts/vscode/proxy.mjs';

const options = {
	remoteAuthority: 'remote',
	developmentOptions: { logLevel: 3 },
	productConfiguration: {
		rootEndpoint: '.',
		enableTelemetry: true,
		extensionsGallery: { serviceUrl: 'there' },
	},
	title: 'a "quoted" <b> & $& more',
};

const attribute = (value: unknown): string =>
	JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const documentWith = (settings: string): string =>
	`<!DOCTYPE html><head>\n<meta id="vscode-workbench-web-configuration" data-settings="${settings}">\n` +
	'<meta id="vscode-workbench-web-base-url" data-settings="stable-1/static">\n</head>';

const settingsOf = (html: string): unknown => {
	const escaped = /web-configuration" data-settings="([^"]*)"/.exec(html)?.[1] ?? '';
	return JSON.parse(
		escaped
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&'),
	);
};

describe("the workbench's document", () => {
	const extension = { scheme: 'http', authority: '127.0.0.1:1', path: '/development/0' };
	const tests = { scheme: 'http', authority: '127.0.0.1:1', path: '/development/1/tests.js' };

	it('names the extensions under development and keeps the rest of its configuration', () => {
		const html = developed(documentWith(attribute(options)), { extensions: [extension], gallery: true });
		expect(settingsOf(html)).toEqual({
			...options,
			developmentOptions: { logLevel: 3, extensions: [extension] },
			productConfiguration: { ...options.productConfiguration, enableTelemetry: false },
		});
	});

	it('names the tests where there are some', () => {
		const html = developed(documentWith(attribute(options)), {
			extensions: [extension],
			tests,
			gallery: true,
		});
		expect(settingsOf(html)).toMatchObject({ developmentOptions: { extensionTestsPath: tests } });
	});

	it('looks for no extensions elsewhere unless it may', () => {
		const html = developed(documentWith(attribute(options)), { extensions: [], gallery: false });
		expect(settingsOf(html)).toHaveProperty('productConfiguration', {
			rootEndpoint: '.',
			enableTelemetry: false,
		});
	});

	it('changes nothing else of the document', () => {
		const without = (html: string): string => html.replace(/(configuration" data-settings=")[^"]*/, '$1');
		const before = documentWith(attribute(options));
		expect(without(developed(before, { extensions: [], gallery: true }))).toBe(without(before));
	});

	it('is refused when it is not the document that it was', () => {
		expect(() => developed('<html></html>', { extensions: [], gallery: true })).toThrow('no configuration');
	});
});

describe('an extension under development', () => {
	const development = { extensions: ['/code/one', '/code/the other'], tests: '/code/the other/out/tests.js' };

	it("is on the server's disk for the Node host", () => {
		const located = locations({ ...development, host: 'node' }, 'localhost:8000');
		const onDisk = (path: string) => ({
			scheme: 'vscode-remote',
			authority: 'localhost:8000',
			path: expect.stringMatching(`^(/[A-Z]:)?${path}$`),
		});
		expect(located).toEqual({
			gallery: false,
			extensions: [onDisk('/code/one'), onDisk('/code/the other')],
			tests: onDisk('/code/the other/out/tests.js'),
		});
	});

	it('comes over HTTP for the web worker host', () => {
		const located = locations({ ...development, host: 'worker' }, 'localhost:8000');
		const served = (path: string) => ({ scheme: 'http', authority: 'localhost:8000', path });
		expect(located).toEqual({
			gallery: false,
			extensions: [served('/development/0'), served('/development/1')],
			tests: served('/development/1/out/tests.js'),
		});
	});
});
