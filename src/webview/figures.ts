// Owns which figure a screen shows, each made once, and how far it is in its motion.
import { createPicture, type Picture, type PictureOptions, type StillPicture } from '../core/figure/picture';
import { type StillId, stillPicture } from '../core/figure/stills';
import { progressAt } from '../core/figure/tempo';
import { motionSeconds } from '../core/figure/timeline';
import { motions } from '../core/movements/motions/motions';
import type { MovementId, Variant } from '../core/movements/movement';
import type { PictureMoment } from '../core/session/moment';
import { second } from '../core/units';

type Size = PictureOptions['size'];

export class Figures {
	readonly #moving = new Map<string, Picture>();
	readonly #still = new Map<string, StillPicture>();

	/** With arrow, glow and the shadow of the start. */
	movement(movement: MovementId, variant: Variant, size: Size): Picture {
		return made(this.#moving, `${movement} ${variant} ${size}`, () =>
			createPicture(motions[movement], variant, { size, cues: true }),
		);
	}

	still(id: StillId, size: Size): StillPicture {
		return made(this.#still, `${id} ${size}`, () => stillPicture(id, size));
	}
}

function made<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
	const known = all.get(key) ?? make();
	all.set(key, known);
	return known;
}

/** Share of the motion that a moment shows, from 0 to 1. */
export function progressOf(picture: PictureMoment): number {
	return progressAt(motions[picture.movement], picture);
}

/** Whether the next frame of a running countdown would look different. */
export function isMoving({ movement, motion, millis }: PictureMoment): boolean {
	return motion !== 'enter' || millis < motionSeconds(motions[movement]) * second;
}
