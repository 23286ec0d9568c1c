// A folder of files in memory, with faults that a test can put in the way of any operation.
import type { FileStore } from '../../src/host/fileSystem';

export class MemoryFiles implements FileStore {
	readonly files = new Map<string, Uint8Array>();
	/** Names of the operations in the order in which they were asked for, with the file. */
	readonly operations: string[] = [];
	/** Throw from here to make an operation fail. */
	fault: (operation: string) => void = () => undefined;

	async list(): Promise<readonly string[]> {
		this.note('list');
		return [...this.files.keys()];
	}

	async read(name: string): Promise<Uint8Array | undefined> {
		this.note(`read ${name}`);
		return this.files.get(name);
	}

	async write(name: string, bytes: Uint8Array): Promise<void> {
		this.note(`write ${name}`);
		this.files.set(name, bytes);
	}

	async delete(name: string): Promise<void> {
		this.note(`delete ${name}`);
		this.files.delete(name);
	}

	async rename(from: string, to: string): Promise<void> {
		this.note(`rename ${from}`);
		const bytes = this.files.get(from);
		if (bytes === undefined || this.files.has(to)) {
			throw new Error(`cannot rename ${from}`);
		}
		this.files.delete(from);
		this.files.set(to, bytes);
	}

	put(name: string, text: string): void {
		this.files.set(name, new TextEncoder().encode(text));
	}

	text(name: string): string {
		return new TextDecoder().decode(this.files.get(name));
	}

	private note(operation: string): void {
		this.operations.push(operation);
		this.fault(operation);
	}
}
