// Owns what counts as the person acting: keys and clicks anywhere in the panel, and when keys do not act yet.
import { type Millis, second } from '../core/units';

/** After the focus has arrived no key acts for this long: it may have been meant for the editor. */
export const quietAfterFocus: Millis = second;

/** The host hears of acting at most this often. */
const actedEvery: Millis = second;

export interface AttentionPorts {
	readonly now: () => Millis;
	/** The person pressed a key or clicked; at most once a second. */
	readonly acted: () => void;
	/** A key that no control and no modifier claims; returns whether it did something. */
	readonly key: (key: string) => boolean;
	/** The focus came into the page. */
	readonly focusArrived: () => void;
}

export class Attention {
	readonly #ports: AttentionPorts;
	#focusedAt: Millis;
	#actedAt = Number.NEGATIVE_INFINITY;

	constructor(ports: AttentionPorts) {
		this.#ports = ports;
		this.#focusedAt = ports.now();
	}

	/** Listens to a whole page. */
	listen(target: Window): void {
		target.addEventListener('focus', () => this.#arrive());
		target.addEventListener('pointerdown', () => this.#act(), { capture: true });
		target.addEventListener('keydown', (event) => this.#press(event), { capture: true });
		target.addEventListener('keyup', (event) => this.#release(event), { capture: true });
	}

	#arrive(): void {
		this.#focusedAt = this.#ports.now();
		this.#ports.focusArrived();
	}

	#act(): void {
		const now = this.#ports.now();
		if (now - this.#actedAt >= actedEvery) {
			this.#actedAt = now;
			this.#ports.acted();
		}
	}

	#isTooEarly(): boolean {
		return this.#ports.now() - this.#focusedAt < quietAfterFocus;
	}

	#press(event: KeyboardEvent): void {
		this.#act();
		if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') {
			return;
		}
		if (this.#isTooEarly() || event.repeat) {
			event.preventDefault();
			return;
		}
		if (isForControl(event)) {
			return;
		}
		if (this.#ports.key(event.key)) {
			event.preventDefault();
		}
	}

	/** A button acts when Space is released. */
	#release(event: KeyboardEvent): void {
		if (event.key === ' ' && this.#isTooEarly()) {
			event.preventDefault();
		}
	}
}

/** Space and Enter on a focused button press that button. */
function isForControl({ key, target }: KeyboardEvent): boolean {
	return (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button') !== null;
}
