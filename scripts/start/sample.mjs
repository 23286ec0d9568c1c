// What `npm start` opens: a folder with one file to type in, and a clock that runs faster.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installations } from '../vscode/paths.mjs';

/** A minute of coding passes in a second; the panel's countdowns keep their real pace. */
export const timeScale = 60;

const text = `Type here for half a minute, then stop for a moment.

The status bar at the bottom right counts; when a break is due, it says so and asks.
`;

/** @returns {Promise<string>} the folder */
export async function sampleFolder() {
	const folder = join(installations, 'sample');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'notes.txt'), text);
	return folder;
}

/** Where the VS Code under `npm start` keeps its data, apart from the person's own. */
export const usualDataFolder = (/** @type {string} */ kind) => join(installations, `data-${kind}`);
