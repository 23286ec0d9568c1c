// Owns this window's record in the global storage: reads all, writes its own, never replaces one where it lies.
import {
	chooseNewest,
	filesToDelete,
	newestBreaks,
	type ReadFile,
	type RecordFile,
	recordFiles,
	recordName,
} from '../core/saved/files';
import { encodeRecord } from '../core/saved/record';
import type { Settings } from '../core/settings';
import type { SavedRecord } from '../core/timer/restored';
import type { TimerState } from '../core/timer/state';
import { wallOf } from '../core/timer/steadyOf';
import { hour, type Instant, type Now, second } from '../core/units';
import type { FileStore } from './fileSystem';
import { readNewest } from './readNewest';

/** What keeps the product from reading or writing, for the tooltip. */
export interface StorageCondition {
	readonly unsaved: boolean;
	readonly reloadToUpdate: boolean;
}

export interface StorageListener {
	readonly warn: (message: string) => void;
	/** `condition` is another one than before. */
	conditionChanged(): void;
	/** Sets those files aside that were damaged before and are so still; may fail. */
	setAsideDamaged(before: ReadonlySet<string>): Promise<void>;
	/** This was written. */
	written(state: TimerState, wall: Instant): Promise<void>;
}

/** A file that looks damaged may be one that another window is just writing; it is read again after this. */
const secondLook = 2 * second;

const day = 24 * hour;

interface Waiting {
	readonly file: RecordFile;
	readonly text: string;
	readonly state: TimerState;
	readonly wall: Instant;
}

export class Storage {
	private current: StorageCondition = { unsaved: false, reloadToUpdate: false };
	private loading: Promise<readonly SavedRecord[]> | undefined;
	private takenOver: readonly ReadFile[] = [];
	/** The names of the files that were there when they were read. */
	private seen: ReadonlySet<string> = new Set();
	private written: readonly RecordFile[] = [];
	private waiting: Waiting | undefined;
	private writing: Promise<void> | undefined;

	constructor(
		private readonly files: FileStore,
		private readonly listener: StorageListener,
	) {}

	get condition(): StorageCondition {
		return this.current;
	}

	/** All whole records; reads once, and never fails: what cannot be read is logged and left where it is. */
	load(): Promise<readonly SavedRecord[]> {
		this.loading ??= this.read();
		return this.loading;
	}

	/** A record of a newer version was found. */
	noteNewer(): void {
		this.setCondition({ reloadToUpdate: true });
	}

	/** Writes the state's record under a name of its own; while one is being written only the latest waits. */
	save(state: TimerState, now: Now, settings: Settings): void {
		const { window, saving } = state;
		const file = { name: recordName(window, saving.sequence), window, sequence: saving.sequence };
		this.waiting = { file, text: encodeRecord(state, now, settings), state, wall: now.wall };
		this.writing ??= this.writeAll().finally(() => {
			this.writing = undefined;
		});
	}

	/** Resolves when nothing waits to be written. */
	async settled(): Promise<void> {
		await this.writing;
	}

	private async read(): Promise<readonly SavedRecord[]> {
		try {
			const names = await this.files.list();
			this.seen = new Set(names);
			const read = await readNewest(this.files, recordFiles(names));
			this.takenOver = chooseNewest(read);
			if (read.some(({ decoded }) => decoded.kind === 'newer')) {
				this.noteNewer();
			}
			const damaged = read.filter(({ decoded }) => decoded.kind === 'damaged').map(({ name }) => name);
			if (damaged.length > 0) {
				setTimeout(() => void this.lookAgain(new Set(damaged)), secondLook);
			}
			return this.takenOver.flatMap(({ decoded }) => (decoded.kind === 'whole' ? [decoded.record] : []));
		} catch (error) {
			this.listener.warn(`The storage folder could not be read: ${String(error)}`);
			return [];
		}
	}

	/** Whether the folder holds a record that was not read, or past breaks were not written down for a day; never fails. */
	async hasNews(state: TimerState, wall: Instant): Promise<boolean> {
		try {
			const names = await this.files.list();
			const [oldest] = state.shared.journal;
			const from = oldest === undefined ? wall : wallOf(state, oldest.at);
			const since = Math.max(from, newestBreaks(names, wall));
			const others = recordFiles(names).filter(({ window }) => window !== state.window);
			return wall - since > day || others.some(({ name }) => !this.seen.has(name));
		} catch {
			// It was said when the records were read.
			return false;
		}
	}

	private async lookAgain(damagedBefore: ReadonlySet<string>): Promise<void> {
		try {
			await this.listener.setAsideDamaged(damagedBefore);
		} catch (error) {
			this.listener.warn(`The storage folder could not be read: ${String(error)}`);
		}
	}

	private async writeAll(): Promise<void> {
		while (this.waiting !== undefined) {
			const { file, text, state, wall } = this.waiting;
			this.waiting = undefined;
			try {
				await this.files.write(file.name, new TextEncoder().encode(text));
				this.written = [file, ...this.written];
				this.setCondition({ unsaved: false });
			} catch (error) {
				if (!this.current.unsaved) {
					this.listener.warn(`The timer could not be saved: ${String(error)}`);
				}
				this.setCondition({ unsaved: true });
				await this.remove(file.name);
				continue;
			}
			for (const name of filesToDelete(this.written, file, this.takenOver, wall)) {
				await this.remove(name);
			}
			await this.listener.written(state, wall);
		}
	}

	/** A file that cannot be deleted does no harm: what it says is contained in a newer one. */
	private async remove(removed: string): Promise<void> {
		await this.files.delete(removed).catch(() => undefined);
		this.written = this.written.filter(({ name }) => name !== removed);
		this.takenOver = this.takenOver.filter(({ name }) => name !== removed);
	}

	private setCondition(change: Partial<StorageCondition>): void {
		const next = { ...this.current, ...change };
		const changed =
			next.unsaved !== this.current.unsaved || next.reloadToUpdate !== this.current.reloadToUpdate;
		this.current = next;
		if (changed) {
			this.listener.conditionChanged();
		}
	}
}
