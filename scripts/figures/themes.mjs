// Owns the page that shows drawings in a theme: its tokens as variables, its classes on the body.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

export const themes = ['light-modern', 'dark-modern', 'hc-dark', 'hc-light'];

const sheet = await readFile(fileURLToPath(new URL('media/figure.css', root)), 'utf8');

/**
 * @typedef {object} Grid
 * @property {readonly { name: string, svg: string }[]} drawings
 * @property {number} size edge of one picture in px
 * @property {number} columns
 * @property {number} gap between pictures in px
 */

/** A page of pictures in one theme. @param {string} theme @param {Grid} grid */
export async function themedPage(theme, { drawings, size, columns, gap }) {
	const file = new URL(`test/support/tokens/${theme}.json`, root);
	const { cls, vars } = JSON.parse(await readFile(fileURLToPath(file), 'utf8'));
	const tokens = Object.entries(vars).map(([name, value]) => `${name}: ${value};`);
	const cells = drawings.map(({ svg }) => `<div>${svg}</div>`);
	return `<!doctype html><style>:root { ${tokens.join(' ')} }
		body { margin: 0; background: var(--vscode-editor-background); display: grid; gap: ${gap}px; padding: ${gap}px;
			grid-template-columns: repeat(${columns}, ${size}px); width: max-content; }
		div { width: ${size}px; height: ${size}px; } svg { width: 100%; height: 100%; }
		${sheet}</style><body class="${cls}">${cells.join('')}</body>`;
}

/** Width and height of the page. @param {Grid} grid */
export const pageSize = ({ drawings, size, columns, gap }) => ({
	width: columns * (size + gap) + gap,
	height: Math.ceil(drawings.length / columns) * (size + gap) + gap,
});
