// Owns giving a damaged file another name, under which nobody reads or overwrites it, and saying so once in the log.
import { filesToSetAside, recordFiles, setAsideName } from '../core/saved/files';
import type { FileStore } from './fileSystem';
import { readNewest } from './readNewest';

export async function setAside(
	files: FileStore,
	name: string,
	reason: string,
	warn: (message: string) => void,
): Promise<void> {
	try {
		const aside = setAsideName(name, Date.now());
		await files.rename(name, aside);
		warn(`${name} is damaged (${reason}); it was set aside as ${aside}.`);
	} catch (error) {
		warn(`${name} is damaged (${reason}) and could not be set aside: ${String(error)}`);
	}
}

/** Sets those records aside that were damaged `before` and are so still; may fail. */
export async function setAsideDamaged(
	files: FileStore,
	before: ReadonlySet<string>,
	warn: (message: string) => void,
): Promise<void> {
	const read = await readNewest(files, recordFiles(await files.list()));
	for (const { name, reason } of filesToSetAside(read, before)) {
		await setAside(files, name, reason, warn);
	}
}
