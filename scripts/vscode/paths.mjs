// Owns where things lie: the repository, and the folder that holds what is installed on first use.
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Ignored by git and by the package; `@vscode/test-electron` keeps its downloads here too. */
export const installations = fileURLToPath(new URL('../../.vscode-test/', import.meta.url));

/** @param {string} name the folder of a manifest with a lock file of its own, beside this file */
export const manifestFolder = (name) => fileURLToPath(new URL(`./${name}/`, import.meta.url));
