// A disk that fails as disks do: it can stop in the middle of any operation, be full, read-only or slow.

import type { Millis } from '../../src/core/units';
import type { FileStore } from '../../src/host/fileSystem';

/** Writing is four steps, of which a crash can come after each: an empty file, half of it, all of it, the answer. */
export class FaultyDisk implements FileStore {
	readonly files = new Map<string, Uint8Array>();
	/** Steps that were taken since the last start. */
	steps = 0;
	/** After this step nothing happens any more, and no operation ends: the process is gone. */
	crashAfter = Number.POSITIVE_INFINITY;
	condition: 'well' | 'full' | 'readOnly' | 'unreadable' = 'well';
	/** What each operation takes, on the clock of the test. */
	delay: Millis = 0;
	/** Names that were ever written, to see that none is written twice. */
	readonly writes: string[] = [];

	/** The process starts anew over the same files. */
	restart(): void {
		this.steps = 0;
		this.crashAfter = Number.POSITIVE_INFINITY;
	}

	async list(): Promise<readonly string[]> {
		await this.begin();
		this.refuseIf('unreadable');
		return [...this.files.keys()];
	}

	async read(name: string): Promise<Uint8Array | undefined> {
		await this.begin();
		this.refuseIf('unreadable');
		return this.files.get(name);
	}

	async write(name: string, bytes: Uint8Array): Promise<void> {
		await this.begin();
		this.refuseIf('readOnly');
		this.writes.push(name);
		this.files.set(name, new Uint8Array());
		await this.step();
		this.files.set(name, bytes.slice(0, bytes.length / 2));
		this.refuseIf('full');
		await this.step();
		this.files.set(name, bytes);
		await this.step();
	}

	async delete(name: string): Promise<void> {
		await this.begin();
		this.refuseIf('readOnly');
		this.files.delete(name);
		await this.step();
	}

	async rename(from: string, to: string): Promise<void> {
		await this.begin();
		this.refuseIf('readOnly');
		const bytes = this.files.get(from);
		if (bytes === undefined || this.files.has(to)) {
			throw new Error(`cannot rename ${from}`);
		}
		this.files.set(to, bytes);
		await this.step();
		this.files.delete(from);
	}

	put(name: string, content: string | Uint8Array): void {
		this.files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	}

	text(name: string): string {
		return new TextDecoder().decode(this.files.get(name));
	}

	private async begin(): Promise<void> {
		if (this.delay > 0) {
			await new Promise((resolve) => setTimeout(resolve, this.delay));
		}
		await this.step();
	}

	private async step(): Promise<void> {
		this.steps += 1;
		if (this.steps > this.crashAfter) {
			await new Promise(() => undefined);
		}
	}

	private refuseIf(condition: FaultyDisk['condition']): void {
		if (this.condition === condition) {
			throw new Error(condition);
		}
	}
}
