// Owns the files of past breaks: written about once a day, each whole and under a name of its own (design §7).
import { type RecordFile, recordFiles, recordName } from '../core/saved/files';
import { type Decoded, decodeFrame, encodeFrame } from '../core/saved/frame';
import {
	breaksAmong,
	emptyPast,
	encodePast,
	isToBeKept,
	joinPasts,
	type Past,
	pastSchema,
	sumUp,
} from '../core/saved/past';
import type { JournalEntry } from '../core/timer/journal';
import type { TimerState } from '../core/timer/state';
import { wallOf } from '../core/timer/steadyOf';
import { type Instant, second } from '../core/units';
import type { FileStore } from './fileSystem';
import { setAside } from './setAside';

/** A file that looks damaged may be one that another window is just writing; it is read again after this. */
const secondLook = 2 * second;

export class BreakStore {
	/** Breaks up to here are in a file; `null` before the folder was looked at. */
	private keptTo: Instant | null = null;
	private failed = false;

	constructor(
		private readonly files: FileStore,
		private readonly warn: (message: string) => void,
	) {}

	/** Writes down the breaks among the decisions if it is time; never fails. */
	async keep(state: TimerState, wall: Instant): Promise<void> {
		try {
			this.keptTo ??= await this.newest(wall);
			const journal = state.shared.journal.map((entry) => ({ ...entry, at: wallOf(state, entry.at) }));
			if (!isToBeKept(journal, this.keptTo, wall)) {
				return;
			}
			this.keptTo = await this.newest(wall);
			if (isToBeKept(journal, this.keptTo, wall)) {
				await this.write(journal, state.window, wall);
				this.keptTo = wall;
			}
			this.failed = false;
		} catch (error) {
			if (!this.failed) {
				this.warn(`Past breaks could not be saved: ${String(error)}`);
			}
			this.failed = true;
		}
	}

	/** A file's number is the second in which it was written; one from the future says nothing of what it holds. */
	private async newest(wall: Instant): Promise<Instant> {
		const files = recordFiles(await this.files.list(), 'breaks');
		return Math.max(0, ...files.map(({ sequence }) => sequence * second).filter((at) => at <= wall));
	}

	/** What all files know and what is new, in one new file. The newest old one stays, in case this gets lost. */
	private async write(journal: readonly JournalEntry[], window: string, wall: Instant): Promise<void> {
		let past: Past = { ...emptyPast, breaks: breaksAmong(journal) };
		const contained: RecordFile[] = [];
		for (const file of recordFiles(await this.files.list(), 'breaks')) {
			const known = await this.read(file.name);
			if (known !== null) {
				past = joinPasts(past, known);
				contained.push(file);
			}
		}
		const sequence = Math.floor(wall / second);
		const envelope = { window, sequence, wall, mono: 0, phase: '', codingMs: 0 };
		const text = encodeFrame(envelope, encodePast(sumUp(past, wall)));
		await this.writeOrRemove(recordName(window, sequence, 'breaks'), new TextEncoder().encode(text));
		for (const { name } of contained.sort((a, b) => b.sequence - a.sequence).slice(1)) {
			await this.files.delete(name);
		}
	}

	private async writeOrRemove(name: string, bytes: Uint8Array): Promise<void> {
		try {
			await this.files.write(name, bytes);
		} catch (error) {
			await this.files.delete(name).catch(() => undefined);
			throw error;
		}
	}

	/** What a file knows; `null` if it is gone, of a later version, or damaged, which it has to be twice. */
	private async read(name: string, isSecondLook = false): Promise<Past | null> {
		const decoded = await this.decode(name);
		if (decoded?.kind !== 'damaged') {
			return decoded?.kind === 'whole' ? decoded.body : null;
		}
		if (!isSecondLook) {
			await new Promise((resolve) => setTimeout(resolve, secondLook));
			return this.read(name, true);
		}
		await setAside(this.files, name, decoded.reason, this.warn);
		return null;
	}

	private async decode(name: string): Promise<Decoded<Past> | null> {
		try {
			const bytes = await this.files.read(name);
			return bytes === undefined ? null : decodeFrame(new TextDecoder().decode(bytes), pastSchema);
		} catch (error) {
			return { kind: 'damaged', reason: String(error) };
		}
	}
}
