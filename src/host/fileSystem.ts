// Owns the few file operations that storage needs, so that tests can put faults in their way.
import { FileSystemError, FileType, type Uri, Uri as UriOf, workspace } from 'vscode';
import { longestFile } from '../core/saved/frame';

/** Files of one folder, by name. Operations may fail at any time with any error. */
export interface FileStore {
	/** Names of the files in the folder; empty when there is no folder yet. */
	list(): Promise<readonly string[]>;
	/** A file's bytes, or `undefined` when it is gone; fails for one that is too long to be ours. */
	read(name: string): Promise<Uint8Array | undefined>;
	/** Creates the folder when needed. Not atomic: a reader may find an empty or half file. */
	write(name: string, bytes: Uint8Array): Promise<void>;
	delete(name: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
}

/** The folder through `workspace.fs`, which exists in every host. */
export function workspaceFileStore(folder: Uri): FileStore {
	const at = (name: string): Uri => UriOf.joinPath(folder, name);
	return {
		async list() {
			try {
				const entries = await workspace.fs.readDirectory(folder);
				return entries.filter(([, type]) => type === FileType.File).map(([name]) => name);
			} catch (error) {
				return orWhenGone(error, []);
			}
		},
		async read(name) {
			try {
				const { size } = await workspace.fs.stat(at(name));
				if (size > longestFile) {
					throw new Error('it is too long');
				}
				return await workspace.fs.readFile(at(name));
			} catch (error) {
				return orWhenGone(error, undefined);
			}
		},
		async write(name, bytes) {
			await workspace.fs.createDirectory(folder);
			await workspace.fs.writeFile(at(name), bytes);
		},
		async delete(name) {
			try {
				await workspace.fs.delete(at(name));
			} catch (error) {
				orWhenGone(error, undefined);
			}
		},
		async rename(from, to) {
			await workspace.fs.rename(at(from), at(to), { overwrite: false });
		},
	};
}

function orWhenGone<T>(error: unknown, value: T): T {
	if (error instanceof FileSystemError && error.code === 'FileNotFound') {
		return value;
	}
	throw error;
}
