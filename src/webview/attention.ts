// Owns what counts as the person acting: keys and clicks anywhere in the panel, and when keys do not act yet.
import { type Millis, second } from '../core/units';

/** After the focus has arrived no key acts for this long: it may have been meant for the editor. */
export const quietAfterFocus: Millis = second;

/** The host hears of acting at most this often. */
const actedEvery: Millis = second;

const arrows: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

export interface AttentionPorts {
	readonly now: () => Millis;
	/** The person pressed a key or clicked; at most once a second. */
	readonly acted: () => void;
	/** A key that no control and no modifier claims; returns whether it did something. */
	readonly key: (key: string) => boolean;
	/** The focus came into the page. */
	readonly focusArrived: () => void;
}

/** What of a `KeyboardEvent` matters here. */
export interface Press {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	/** The key is being held. */
	readonly repeat: boolean;
	/** The focus is on a button, which Space and Enter press. */
	readonly onButton: boolean;
	/** The focus is in a text field, which takes every key, Escape too while there is something in it to clear. */
	readonly inField: 'empty' | 'filled' | null;
	/** The key belongs to an input method that is composing a character. */
	readonly composing: boolean;
	/** The focus is in a list or grid, in which a held arrow key moves on and on. */
	readonly inList: boolean;
}

export class Attention {
	readonly #ports: AttentionPorts;
	#focusedAt: Millis;
	#actedAt = Number.NEGATIVE_INFINITY;

	constructor(ports: AttentionPorts) {
		this.#ports = ports;
		this.#focusedAt = ports.now();
	}

	focusArrived(): void {
		this.#focusedAt = this.#ports.now();
		this.#ports.focusArrived();
	}

	/** A key went down, or the pointer did. */
	acted(): void {
		const now = this.#ports.now();
		if (now - this.#actedAt >= actedEvery) {
			this.#actedAt = now;
			this.#ports.acted();
		}
	}

	/** A key went down; returns whether the browser must not act on it as well. */
	pressed({ key, ctrlKey, altKey, metaKey, repeat, composing, onButton, inField, inList }: Press): boolean {
		this.acted();
		if (ctrlKey || altKey || metaKey || composing || key === 'Tab') {
			return false;
		}
		if (this.#isTooEarly()) {
			return true;
		}
		if ((inField !== null && !(key === 'Escape' && inField === 'empty')) || (inList && arrows.has(key))) {
			return false;
		}
		if (repeat) {
			return true;
		}
		return onButton && (key === ' ' || key === 'Enter') ? false : this.#ports.key(key);
	}

	/** A key went up, which is when Space presses a button; returns as `pressed` does. */
	released(key: string): boolean {
		return key === ' ' && this.#isTooEarly();
	}

	#isTooEarly(): boolean {
		return this.#ports.now() - this.#focusedAt < quietAfterFocus;
	}
}

/** Lets an attention follow a whole page. */
export function attend(attention: Attention, page: Window): void {
	page.addEventListener('focus', () => attention.focusArrived());
	page.addEventListener('pointerdown', () => attention.acted(), { capture: true });
	page.addEventListener(
		'keydown',
		(event) => {
			const { key, ctrlKey, altKey, metaKey, repeat } = event;
			const isIn = (selector: string): boolean =>
				event.target instanceof Element && event.target.closest(selector) !== null;
			const { target, isComposing: composing } = event;
			const inField = target instanceof HTMLInputElement ? (target.value === '' ? 'empty' : 'filled') : null;
			const [onButton, inList] = [isIn('button'), isIn('[data-stop]')];
			if (
				attention.pressed({ key, ctrlKey, altKey, metaKey, repeat, composing, onButton, inField, inList })
			) {
				event.preventDefault();
			}
		},
		{ capture: true },
	);
	page.addEventListener(
		'keyup',
		(event) => {
			if (attention.released(event.key)) {
				event.preventDefault();
			}
		},
		{ capture: true },
	);
}
