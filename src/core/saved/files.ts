// Owns the plan of the storage folder: names, which file to read, which to delete, which to set aside.
import { hour, type Instant, type Millis, second } from '../units';
import type { DecodedRecord } from './record';

/**
 * A file is written once under a name of its own and never replaced where it lies: `workspace.fs` can neither
 * write nor rename in one piece, and a reader in between would find half a record (design §7).
 */
export interface RecordFile {
	readonly name: string;
	readonly window: string;
	readonly sequence: number;
}

/** A file with what was found in it. */
export interface ReadFile extends RecordFile {
	readonly decoded: DecodedRecord;
}

/** Files of the timer, one window each, and files of past breaks. */
export type FileKind = 'record' | 'breaks';

/** Records of one window kept beside the newest, in case the newest turns out to be torn. */
const keptBehind = 1;

/** A record of another window that has been taken over is deleted when it is older than this. */
const takenOverAge: Millis = hour;

const namePattern = /^(record|breaks)-([a-z0-9-]{1,64})-(\d{1,12})\.txt$/;

export function recordName(window: string, sequence: number, kind: FileKind = 'record'): string {
	return `${kind}-${window}-${sequence}.txt`;
}

/** The files of a kind among names, newest of each window first; other files are none of our business. */
export function recordFiles(names: readonly string[], kind: FileKind = 'record'): readonly RecordFile[] {
	return names
		.flatMap((name): readonly RecordFile[] => {
			const [, found, window, sequence] = namePattern.exec(name) ?? [];
			return found !== kind || window === undefined ? [] : [{ name, window, sequence: Number(sequence) }];
		})
		.sort((a, b) => (a.window === b.window ? b.sequence - a.sequence : a.window < b.window ? -1 : 1));
}

/**
 * When past breaks were written down last; a file's number is the second in which it was written, and one from the
 * future says nothing of what it holds. 0 if there is none.
 */
export function newestBreaks(names: readonly string[], wall: Instant): Instant {
	const written = recordFiles(names, 'breaks').map(({ sequence }) => sequence * second);
	return Math.max(0, ...written.filter((at) => at <= wall));
}

/**
 * What to read next, given what has been read: of each window the newest file, and an older one only after the
 * newer ones were damaged. Empty when nothing is left to read.
 */
export function filesToRead(files: readonly RecordFile[], read: readonly ReadFile[]): readonly RecordFile[] {
	const known = new Map(read.map((file) => [file.name, file.decoded.kind]));
	const settled = new Set<string>();
	const next: RecordFile[] = [];
	for (const file of files) {
		const kind = known.get(file.name);
		if (settled.has(file.window) || kind === 'damaged') {
			continue;
		}
		settled.add(file.window);
		if (kind === undefined) {
			next.push(file);
		}
	}
	return next;
}

/** The newest whole record of each window among what was read. */
export function chooseNewest(read: readonly ReadFile[]): readonly ReadFile[] {
	const newest = new Map<string, ReadFile>();
	for (const file of read) {
		const known = newest.get(file.window);
		if (file.decoded.kind === 'whole' && (known === undefined || known.sequence < file.sequence)) {
			newest.set(file.window, file);
		}
	}
	return [...newest.values()];
}

/**
 * What may be deleted once this window's record `written` is on the disk: its own older ones but for one, and
 * old records of other windows that `written` contains. A newer version's file is never among them.
 */
export function filesToDelete(
	files: readonly RecordFile[],
	written: { readonly window: string; readonly sequence: number },
	takenOver: readonly ReadFile[],
	wall: Instant,
): readonly string[] {
	const own = files.filter(
		({ window, sequence }) => window === written.window && sequence < written.sequence - keptBehind,
	);
	const others = takenOver.filter(
		({ window, decoded }) =>
			window !== written.window &&
			decoded.kind === 'whole' &&
			wall - decoded.record.envelope.wall > takenOverAge,
	);
	return [...own, ...others].map(({ name }) => name);
}

/**
 * What to set aside: files found damaged now that were damaged at an earlier reading too. The first time it may
 * be one that another window is just writing.
 */
export function filesToSetAside(
	read: readonly ReadFile[],
	damagedBefore: ReadonlySet<string>,
): readonly { readonly name: string; readonly reason: string }[] {
	return read.flatMap(({ name, decoded }) =>
		decoded.kind === 'damaged' && damagedBefore.has(name) ? [{ name, reason: decoded.reason }] : [],
	);
}

/** A name that no record has and that no other damaged file was given: nothing is overwritten. */
export function setAsideName(name: string, wall: Instant): string {
	return `damaged-${wall}-${name}`;
}
