// Owns the frames of what moves: as many as a slow movement needs, and none while nothing moves.
import type { Millis } from '../core/units';

/** Thirty frames a second are enough for movements that take a second or more; half of a frame is let pass. */
const leastBetween: Millis = 1_000 / 30 - 8;

export class Frames {
	readonly #draw: () => boolean;
	#request: number | undefined;
	#drawnAt: Millis = 0;

	/** `draw` draws one frame, and says whether there is another to come. */
	constructor(draw: () => boolean) {
		this.#draw = draw;
	}

	/** Draws from the next frame on, until nothing moves. */
	start(): void {
		this.#request ??= requestAnimationFrame((at) => this.#frame(at));
	}

	stop(): void {
		if (this.#request !== undefined) {
			cancelAnimationFrame(this.#request);
			this.#request = undefined;
		}
	}

	#frame(at: Millis): void {
		this.#request = undefined;
		if (at - this.#drawnAt < leastBetween) {
			this.start();
			return;
		}
		this.#drawnAt = at;
		if (this.#draw()) {
			this.start();
		}
	}
}
