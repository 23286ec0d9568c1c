// Owns hearing of other windows: reads the records that they write.
import { recordFiles } from '../core/saved/files';
import type { SavedRecord } from '../core/timer/restored';
import { type Millis, second } from '../core/units';
import type { FileStore } from './fileSystem';
import { readNewest } from './readNewest';

/** A record that is just being written looks torn; it is read again after this. */
const secondLook: Millis = second / 2;

export interface OtherWindowsListener {
	/** The name of this window's own records. */
	own(): string;
	/** Whole records of other windows that were not known yet. */
	heard(records: readonly SavedRecord[]): void;
	/** A record of a newer version was found; it is left as it is. */
	newer(): void;
	warn(message: string): void;
}

export class OtherWindows {
	/** The newest record of each window that has been read. */
	private readonly known = new Map<string, number>();
	private readonly lookedTwice = new Set<string>();
	private reading: Promise<void> | undefined;
	private isStale = false;
	private hasBegun = false;

	constructor(
		private readonly files: FileStore,
		private readonly listener: OtherWindowsListener,
	) {}

	/** To be called once the records are read that were there at the start: those are no news. */
	begin(records: readonly SavedRecord[]): void {
		for (const { envelope } of records) {
			this.known.set(envelope.window, envelope.sequence);
		}
		this.hasBegun = true;
		// What was written between that reading and the beginning of the watching.
		this.refresh();
	}

	/** Reads what other windows have written since; while it is being read, once more afterwards. */
	refresh(): void {
		this.isStale = true;
		if (!this.hasBegun) {
			return;
		}
		this.reading ??= this.readAll().finally(() => {
			this.reading = undefined;
		});
	}

	private async readAll(): Promise<void> {
		while (this.isStale) {
			this.isStale = false;
			try {
				await this.readNews();
			} catch (error) {
				this.listener.warn(`The records of other windows could not be read: ${String(error)}`);
			}
		}
	}

	private async readNews(): Promise<void> {
		const news = recordFiles(await this.files.list()).filter(
			({ window, sequence }) => window !== this.listener.own() && sequence > (this.known.get(window) ?? -1),
		);
		const read = await readNewest(this.files, news);
		for (const { name, window, sequence, decoded } of read) {
			if (decoded.kind === 'damaged') {
				setTimeout(() => this.refreshOnce(name), secondLook);
			} else {
				this.known.set(window, sequence);
			}
			if (decoded.kind === 'newer') {
				this.listener.newer();
			}
		}
		const records = read.flatMap(({ decoded }) => (decoded.kind === 'whole' ? [decoded.record] : []));
		if (records.length > 0) {
			this.listener.heard(records);
		}
	}

	private refreshOnce(name: string): void {
		if (!this.lookedTwice.has(name)) {
			this.lookedTwice.add(name);
			this.refresh();
		}
	}
}
