// Changes the workbench's document on its way to the browser, so that it takes extensions under development.

/**
 * @typedef {{ scheme: string, authority: string, path: string }} Location as VS Code writes a URI in JSON
 *
 * @typedef {object} Development
 * @property {readonly Location[]} extensions under development
 * @property {Location} [tests] a CommonJS file with `run()`, called in the extension host
 * @property {boolean} gallery whether extensions can be looked for in the registry that the server names
 */

const configuration = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;

/**
 * The document with the development written into its configuration. VS Code ignores extensions under development
 * that the page's address names unless it is itself built from source; those in the configuration it takes always.
 *
 * @param {string} html
 * @param {Development} development
 * @throws {Error} when the document has no configuration: another version of the server
 */
export function developed(html, development) {
	const found = configuration.exec(html);
	if (found === null) {
		throw new Error("The workbench's document has no configuration to change.");
	}
	const [, before, escaped = '', after] = found;
	const changed = withDevelopment(JSON.parse(unescapeAttribute(escaped)), development);
	return html.replace(configuration, () => before + escapeAttribute(JSON.stringify(changed)) + after);
}

/**
 * @param {{ developmentOptions?: object, productConfiguration: { extensionsGallery?: unknown } }} options
 * @param {Development} development
 */
function withDevelopment(options, { extensions, tests, gallery }) {
	const { extensionsGallery, ...product } = options.productConfiguration;
	return {
		...options,
		developmentOptions: {
			...options.developmentOptions,
			extensions,
			...(tests === undefined ? {} : { extensionTestsPath: tests }),
		},
		productConfiguration: { ...product, ...(gallery ? { extensionsGallery } : {}), enableTelemetry: false },
	};
}

/** @param {string} text */
function unescapeAttribute(text) {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

/** @param {string} text */
function escapeAttribute(text) {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
