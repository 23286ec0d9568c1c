// Owns the host's second file in this window: loaded at the first wish that needs it, and once.
import type { Parts, PartsFile } from './parts';

export class OnDemand {
	private loading: Promise<Parts> | undefined;
	private present: Parts | undefined;

	/** `arrived` is called once, before the first wish is fulfilled. */
	constructor(
		private readonly load: () => Promise<PartsFile>,
		private readonly arrived: (parts: Parts) => void,
	) {}

	/** What has been loaded; nothing is loaded for asking. */
	get loaded(): Parts | undefined {
		return this.present;
	}

	/** Resolves at once when it is loaded; wishes are fulfilled in the order in which they came. Fails if it cannot be loaded. */
	get(): Promise<Parts> {
		this.loading ??= this.loadOnce();
		return this.loading;
	}

	private async loadOnce(): Promise<Parts> {
		try {
			// Not while VS Code waits for its listeners: the file is read.
			await undefined;
			const { parts } = await this.load();
			this.present = parts;
			this.arrived(parts);
			return parts;
		} catch (error) {
			// The next wish tries again.
			this.loading = undefined;
			throw error;
		}
	}
}
