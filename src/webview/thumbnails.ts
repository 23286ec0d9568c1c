// Owns when small figures are made: a page of many shows itself first, and its figures in slices of a frame each.
import type { MovementId } from '../core/movements/movement';
import { movements } from '../core/movements/movements';
import type { Millis } from '../core/units';
import type { Figures } from './figures';

/** How long one slice keeps the page from doing anything else. */
const sliceMillis: Millis = 40;

export class Thumbnails {
	readonly #figures: Figures;
	readonly #made: () => void;
	#request: number | undefined;

	/** `made` is called after every slice. */
	constructor(figures: Figures, made: () => void) {
		this.#figures = figures;
		this.#made = made;
	}

	/** Makes what the page still wants, from its top on. */
	want(page: HTMLElement): void {
		const wanted = [...page.querySelectorAll<HTMLElement>('[data-wanted]')].map(
			({ dataset }) => dataset['wanted'],
		);
		const missing = Object.values(movements).filter(({ id }) => wanted.includes(id));
		const inOrder = missing.sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id)).map(({ id }) => id);
		if (inOrder.length > 0) {
			this.#request ??= requestAnimationFrame(() => this.#slice(inOrder));
		}
	}

	#slice(wanted: readonly MovementId[]): void {
		this.#request = undefined;
		const began = performance.now();
		for (const movement of wanted) {
			this.#figures.makeThumbnail(movement);
			if (performance.now() - began >= sliceMillis) {
				break;
			}
		}
		this.#made();
	}
}
