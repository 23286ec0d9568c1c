// Owns a holder for something that is replaced over time: setting disposes what it held.
import type { Disposable } from 'vscode';

/** Holds at most one disposable; a value set after disposal is disposed at once. */
export class Slot<T extends Disposable> implements Disposable {
	private current: T | undefined;
	private disposed = false;

	get value(): T | undefined {
		return this.current;
	}

	set(value: T | undefined): void {
		this.current?.dispose();
		this.current = value;
		if (this.disposed) {
			this.dispose();
		}
	}

	dispose(): void {
		this.disposed = true;
		this.current?.dispose();
		this.current = undefined;
	}
}
