// Owns giving a damaged file another name, under which nobody reads or overwrites it, and saying so once in the log.
import { setAsideName } from '../core/saved/files';
import type { FileStore } from './fileSystem';

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
