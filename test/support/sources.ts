// Reads the project's own files for the rules tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
	/** Path from the project's root, with slashes. */
	readonly path: string;
	readonly text: string;
}

/** A file of the project as text. */
export function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** All files below a folder whose name ends in one of the endings. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort()
		.map((path) => ({ path, text: textOf(path) }));
}

export interface Import {
	readonly specifier: string;
	/** `import type`, which leaves nothing behind at run time. */
	readonly typeOnly: boolean;
}

/** The imports of a source text, static and dynamic. */
export function importsOf(text: string): readonly Import[] {
	const statics = text.matchAll(/^(import|export)( type)? [^'"]*?from '([^']+)'|^import '([^']+)'/gm);
	const dynamics = text.matchAll(/\bimport\('([^']+)'\)/g);
	return [
		...[...statics].map((match) => ({
			specifier: match[3] ?? match[4] ?? '',
			typeOnly: match[2] !== undefined,
		})),
		...[...dynamics].map((match) => ({ specifier: match[1] ?? '', typeOnly: false })),
	];
}
