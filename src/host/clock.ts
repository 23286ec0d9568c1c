// Owns the machine's clocks and the one pending wake-up of this window.
import type { Disposable } from 'vscode';
import type { Millis, Now } from '../core/units';

/** Both clocks read at once. */
export function readNow(): Now {
	return { wall: Date.now(), mono: performance.now() };
}

/** At most one wake-up is pending at any moment; asking again replaces it. */
export class WakeUp implements Disposable {
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly wake: () => void) {}

	after(millis: Millis): void {
		this.cancel();
		this.timer = setTimeout(() => {
			this.timer = undefined;
			this.wake();
		}, millis);
	}

	cancel(): void {
		if (this.timer !== undefined) {
			clearTimeout(this.timer);
			this.timer = undefined;
		}
	}

	dispose(): void {
		this.cancel();
	}
}
