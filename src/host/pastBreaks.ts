// Owns the files of past breaks: each whole and under a name of its own (design §7).
import { type RecordFile, recordFiles, recordName } from '../core/saved/files';
import { type Decoded, decodeFrame, encodeFrame } from '../core/saved/frame';
import {
	breaksAmong,
	emptyPast,
	encodePast,
	joinPasts,
	type Past,
	pastSchema,
	sumUp,
} from '../core/saved/past';
import type { JournalEntry } from '../core/timer/journal';
import { type Instant, second } from '../core/units';
import type { FileStore } from './fileSystem';
import { setAside } from './setAside';

/** A file that looks damaged may be one that another window is just writing; it is read again after this. */
const secondLook = 2 * second;

type Warn = (message: string) => void;

/** Decisions, with times on the wall clock, of the window that writes. */
export interface BreaksToWrite {
	readonly journal: readonly JournalEntry[];
	readonly window: string;
	readonly wall: Instant;
}

/** What all files know and what is new, in one new file; may fail. The newest old one stays, in case this gets lost. */
export async function writeBreaks(
	files: FileStore,
	warn: Warn,
	{ journal, window, wall }: BreaksToWrite,
): Promise<void> {
	let past: Past = { ...emptyPast, breaks: breaksAmong(journal) };
	const contained: RecordFile[] = [];
	for (const file of recordFiles(await files.list(), 'breaks')) {
		const known = await read(files, file.name, warn);
		if (known !== null) {
			past = joinPasts(past, known);
			contained.push(file);
		}
	}
	const sequence = Math.floor(wall / second);
	const envelope = { window, sequence, wall, mono: 0, phase: '', codingMs: 0 };
	const text = encodeFrame(envelope, encodePast(sumUp(past, wall)));
	await writeOrRemove(files, recordName(window, sequence, 'breaks'), new TextEncoder().encode(text));
	for (const { name } of contained.sort((a, b) => b.sequence - a.sequence).slice(1)) {
		await files.delete(name);
	}
}

async function writeOrRemove(files: FileStore, name: string, bytes: Uint8Array): Promise<void> {
	try {
		await files.write(name, bytes);
	} catch (error) {
		await files.delete(name).catch(() => undefined);
		throw error;
	}
}

/** What a file knows; `null` if it is gone, of a later version, or damaged, which it has to be twice. */
async function read(files: FileStore, name: string, warn: Warn, isSecondLook = false): Promise<Past | null> {
	const decoded = await decode(files, name);
	if (decoded?.kind !== 'damaged') {
		return decoded?.kind === 'whole' ? decoded.body : null;
	}
	if (!isSecondLook) {
		await new Promise((resolve) => setTimeout(resolve, secondLook));
		return read(files, name, warn, true);
	}
	await setAside(files, name, decoded.reason, warn);
	return null;
}

async function decode(files: FileStore, name: string): Promise<Decoded<Past> | null> {
	try {
		const bytes = await files.read(name);
		return bytes === undefined ? null : decodeFrame(new TextDecoder().decode(bytes), pastSchema);
	} catch (error) {
		return { kind: 'damaged', reason: String(error) };
	}
}
