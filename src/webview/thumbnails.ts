// Owns when small figures are made: a page shows itself first, and its figures right after, in short slices.
import type { MovementId, Variant } from '../core/movements/movement';
import { movements } from '../core/movements/movements';
import type { Millis } from '../core/units';
import type { Figures } from './figures';

/** How long one slice keeps the page from doing anything else. */
const sliceMillis: Millis = 40;

/** The first slice of a page: its first picture is there before the others are made. */
const firstSliceMillis: Millis = 5;

type Wanted = readonly [MovementId, Variant];

export class Thumbnails {
	readonly #figures: Figures;
	readonly #made: () => void;
	#isWaiting = false;

	/** `made` is called after every slice. */
	constructor(figures: Figures, made: () => void) {
		this.#figures = figures;
		this.#made = made;
	}

	/** Makes what the page still wants, from its top on, once it has been seen without; keys and frames come in between. */
	want(page: HTMLElement): void {
		const wanted = [...page.querySelectorAll<HTMLElement>('[data-wanted]')].flatMap(({ dataset }) =>
			wantedOf(dataset['wanted'], dataset['variant']),
		);
		if (wanted.length === 0 || this.#isWaiting) {
			return;
		}
		this.#isWaiting = true;
		if (page.querySelector('posture-picture') === null) {
			requestAnimationFrame(() => window.setTimeout(() => this.#slice(wanted, firstSliceMillis)));
		} else {
			window.setTimeout(() => this.#slice(wanted, sliceMillis));
		}
	}

	#slice(wanted: readonly Wanted[], millis: Millis): void {
		this.#isWaiting = false;
		const began = performance.now();
		for (const [movement, variant] of wanted) {
			this.#figures.makeThumbnail(movement, variant);
			if (performance.now() - began >= millis) {
				break;
			}
		}
		this.#made();
	}
}

function wantedOf(id: string | undefined, named: string | undefined): readonly Wanted[] {
	const movement = Object.values(movements).find((each) => each.id === id);
	const variant = movement?.variants.find((each) => each === named);
	return movement === undefined || variant === undefined ? [] : [[movement.id, variant]];
}
