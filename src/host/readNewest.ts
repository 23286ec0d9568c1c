// Owns reading the records of windows: of each the newest, and older ones only behind damage.
import { filesToRead, type ReadFile, type RecordFile } from '../core/saved/files';
import { decodeRecord } from '../core/saved/record';
import type { FileStore } from './fileSystem';

/** What was found in those of the files that matter; a file that cannot be read is damaged, and keeps no other. */
export async function readNewest(
	store: FileStore,
	files: readonly RecordFile[],
): Promise<readonly ReadFile[]> {
	const read: ReadFile[] = [];
	for (let next = filesToRead(files, read); next.length > 0; next = filesToRead(files, read)) {
		read.push(...(await Promise.all(next.map((file) => readOne(store, file)))));
	}
	return read;
}

async function readOne(store: FileStore, file: RecordFile): Promise<ReadFile> {
	try {
		return { ...file, decoded: decodeRecord(new TextDecoder().decode(await store.read(file.name))) };
	} catch (error) {
		return { ...file, decoded: { kind: 'damaged', reason: String(error) } };
	}
}
