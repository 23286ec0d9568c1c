// Stands in for the parts of `vscode` that host modules without side effects use, so that vitest can load them.

/** Formats like `vscode.l10n.t` without a bundle. */
export const l10n = {
	t(message: string, ...args: readonly (string | number | boolean)[]): string {
		return message.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
	},
};

export class Disposable {
	constructor(private readonly callOnDispose: () => void) {}

	dispose(): void {
		this.callOnDispose();
	}
}

export class EventEmitter<T> {
	private readonly listeners = new Set<(event: T) => void>();

	readonly event = (listener: (event: T) => void): Disposable => {
		this.listeners.add(listener);
		return new Disposable(() => this.listeners.delete(listener));
	};

	fire(event: T): void {
		for (const listener of this.listeners) {
			listener(event);
		}
	}

	dispose(): void {
		this.listeners.clear();
	}
}

export const window = {
	async showErrorMessage(): Promise<undefined> {
		return undefined;
	},
	async showQuickPick(): Promise<unknown> {
		return undefined;
	},
};
