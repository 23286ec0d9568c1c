// Owns the one small picture that moves: under the pointer or the focus, after a moment, and still again at once.

import type { MovementId } from '../core/movements/movement';
import type { Millis } from '../core/units';
import { type Figures, firstVariant, previewAt, previewMillis, type Thumbnail } from './figures';
import { Frames } from './frames';
import { PosturePicture } from './parts/picture';

/** What only passes by does not move. */
const afterMillis: Millis = 150;

/** How long the large picture of a page moves by itself: what moves longer would need a pause. */
const byItselfMillis: Millis = 5_000;

/** A picture that moves, and what it goes back to. */
interface Moving {
	readonly picture: PosturePicture;
	readonly movement: MovementId;
	readonly figure: Thumbnail['figure'];
	readonly still: readonly string[];
	readonly began: Millis;
	/** It rests at the end of the first round after so long; `null` for as long as it is looked at. */
	readonly most: Millis | null;
}

export class Lively {
	readonly #figures: Figures;
	readonly #frames = new Frames(() => this.#draw());
	#waiting: number | undefined;
	#moving: Moving | undefined;

	constructor(figures: Figures) {
		this.#figures = figures;
	}

	/** The pointer or the focus came to a thumbnail. */
	enter(place: EventTarget | null, movement: MovementId): void {
		this.stop();
		if (place instanceof Element) {
			this.#waiting = window.setTimeout(() => this.#begin(place, movement), afterMillis);
		}
	}

	/** The large picture of one movement plays by itself, for as long as a picture may. */
	play(picture: PosturePicture, movement: MovementId): void {
		this.stop();
		const figure = this.#figures.movement(movement, firstVariant(movement), 'large');
		const most = Math.max(previewMillis(movement), byItselfMillis);
		this.#move({
			picture,
			movement,
			figure,
			still: this.#figures.stillPaths(movement),
			began: performance.now(),
			most,
		});
	}

	/** Whatever moves is still again. */
	stop(): void {
		window.clearTimeout(this.#waiting);
		this.#frames.stop();
		const moving = this.#moving;
		this.#moving = undefined;
		if (moving !== undefined && moving.picture.figure === moving.figure) {
			moving.picture.draw(moving.still);
		}
	}

	/** Begins as soon as the picture is there. */
	#begin(place: Element, movement: MovementId): void {
		const picture = place.querySelector('posture-picture');
		if (picture instanceof PosturePicture) {
			const { figure, paths } = this.#figures.makeThumbnail(movement);
			this.#move({ picture, movement, figure, still: paths, began: performance.now(), most: null });
		} else if (place.isConnected) {
			this.enter(place, movement);
		}
	}

	#move(moving: Moving): void {
		this.#moving = moving;
		this.#frames.start();
	}

	#draw(): boolean {
		const moving = this.#moving;
		if (moving === undefined || !moving.picture.isConnected || moving.picture.figure !== moving.figure) {
			this.#moving = undefined;
			return false;
		}
		const millis = performance.now() - moving.began;
		if (moving.most !== null && millis >= roundsWithin(moving.movement, moving.most)) {
			this.stop();
			return false;
		}
		moving.picture.draw(moving.figure.frame(previewAt(moving.movement, millis)));
		return true;
	}
}

/** The whole rounds of a preview that fit into a time, one at least. */
function roundsWithin(movement: MovementId, most: Millis): Millis {
	const round = previewMillis(movement);
	return Math.max(1, Math.floor(most / round)) * round;
}
