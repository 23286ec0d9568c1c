// Owns this window's record in the global storage: reads all, writes its own, never replaces one where it lies.
import {
	chooseNewest,
	filesToDelete,
	filesToRead,
	filesToSetAside,
	type ReadFile,
	type RecordFile,
	recordFiles,
	recordName,
	setAsideName,
} from '../core/saved/files';
import { decodeRecord, encodeRecord } from '../core/saved/record';
import type { Settings } from '../core/settings';
import type { SavedRecord } from '../core/timer/restored';
import type { TimerState } from '../core/timer/state';
import { type Instant, type Now, second } from '../core/units';
import type { FileStore } from './fileSystem';

/** What keeps the product from reading or writing, for the tooltip. */
export interface StorageCondition {
	readonly unsaved: boolean;
	readonly reloadToUpdate: boolean;
}

export interface StorageListener {
	warn(message: string): void;
	/** `condition` is another one than before. */
	conditionChanged(): void;
}

/** A file that looks damaged may be one that another window is just writing; it is read again after this. */
const secondLook = 2 * second;

interface Waiting {
	readonly file: RecordFile;
	readonly text: string;
	readonly wall: Instant;
}

export class Storage {
	private current: StorageCondition = { unsaved: false, reloadToUpdate: false };
	private loading: Promise<readonly SavedRecord[]> | undefined;
	private takenOver: readonly ReadFile[] = [];
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

	/** Writes the state's record under a name of its own; while one is being written only the latest waits. */
	save(state: TimerState, now: Now, settings: Settings): void {
		const { window, saving } = state;
		const file = { name: recordName(window, saving.sequence), window, sequence: saving.sequence };
		this.waiting = { file, text: encodeRecord(state, now, settings), wall: now.wall };
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
			const read = await this.readNewest();
			this.takenOver = chooseNewest(read);
			if (read.some(({ decoded }) => decoded.kind === 'newer')) {
				this.setCondition({ reloadToUpdate: true });
			}
			const damaged = read.filter(({ decoded }) => decoded.kind === 'damaged').map(({ name }) => name);
			if (damaged.length > 0) {
				setTimeout(() => void this.setAside(new Set(damaged)), secondLook);
			}
			return this.takenOver.flatMap(({ decoded }) => (decoded.kind === 'whole' ? [decoded.record] : []));
		} catch (error) {
			this.listener.warn(`The storage folder could not be read: ${String(error)}`);
			return [];
		}
	}

	private async readNewest(): Promise<readonly ReadFile[]> {
		const files = recordFiles(await this.files.list());
		const read: ReadFile[] = [];
		for (let next = filesToRead(files, read); next.length > 0; next = filesToRead(files, read)) {
			read.push(...(await Promise.all(next.map((file) => this.readOne(file)))));
		}
		return read;
	}

	private async readOne(file: RecordFile): Promise<ReadFile> {
		const bytes = await this.files.read(file.name);
		const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
		return { ...file, decoded: decodeRecord(text) };
	}

	private async setAside(damagedBefore: ReadonlySet<string>): Promise<void> {
		try {
			const read = await this.readNewest();
			for (const name of filesToSetAside(read, damagedBefore)) {
				const aside = setAsideName(name, Date.now());
				await this.files.rename(name, aside);
				const decoded = read.find((file) => file.name === name)?.decoded;
				const reason = decoded?.kind === 'damaged' ? decoded.reason : 'it cannot be read';
				this.listener.warn(`${name} is damaged (${reason}); it was set aside as ${aside}.`);
			}
		} catch (error) {
			this.listener.warn(`A damaged record could not be set aside: ${String(error)}`);
		}
	}

	private async writeAll(): Promise<void> {
		while (this.waiting !== undefined) {
			const { file, text, wall } = this.waiting;
			this.waiting = undefined;
			try {
				await this.files.write(file.name, new TextEncoder().encode(text));
				this.written = [file, ...this.written];
				this.setCondition({ unsaved: false });
				await this.tidy(file, wall);
			} catch (error) {
				if (!this.current.unsaved) {
					this.listener.warn(`The timer could not be saved: ${String(error)}`);
				}
				this.setCondition({ unsaved: true });
			}
		}
	}

	private async tidy(file: RecordFile, wall: Instant): Promise<void> {
		const names = filesToDelete(this.written, file, this.takenOver, wall);
		for (const name of names) {
			await this.files.delete(name);
		}
		this.written = this.written.filter(({ name }) => !names.includes(name));
		this.takenOver = this.takenOver.filter(({ name }) => !names.includes(name));
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
