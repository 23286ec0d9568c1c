// Owns which figure a screen shows, each made once, and how far it is in its motion.
import { type BodyPicture, type BodyView, bodyPicture } from '../core/figure/bodyPicture';
import { createPicture, type Picture, type PictureOptions, type StillPicture } from '../core/figure/picture';
import { type StillId, stillPicture } from '../core/figure/stills';
import { leaveMillis, progressAt } from '../core/figure/tempo';
import { motionSeconds } from '../core/figure/timeline';
import { motions } from '../core/movements/motions/motions';
import type { MovementId, Variant } from '../core/movements/movement';
import { movements } from '../core/movements/movements';
import type { PictureMoment } from '../core/session/moment';
import { type Millis, second } from '../core/units';

type Size = PictureOptions['size'];

/** A small picture of a movement, with the paths that show it still. */
export interface Thumbnail {
	readonly figure: Picture;
	readonly paths: readonly string[];
}

export class Figures {
	readonly #moving = new Map<string, Picture>();
	readonly #still = new Map<string, StillPicture>();
	readonly #thumbnails = new Map<string, Thumbnail>();
	readonly #stillPaths = new Map<MovementId, readonly string[]>();
	readonly #bodies = new Map<string, BodyPicture>();

	/** With arrow, glow and the shadow of the start. */
	movement(movement: MovementId, variant: Variant, size: Size): Picture {
		return made(this.#moving, `${movement} ${variant} ${size}`, () =>
			createPicture(motions[movement], variant, { size, cues: true }),
		);
	}

	still(id: StillId, size: Size): StillPicture {
		return made(this.#still, `${id} ${size}`, () => stillPicture(id, size));
	}

	/** The still of a movement's large picture; the same list every time. */
	stillPaths(movement: MovementId): readonly string[] {
		return made(this.#stillPaths, movement, () =>
			this.movement(movement, firstVariant(movement), 'large').still(),
		);
	}

	body(view: BodyView): BodyPicture {
		return made(this.#bodies, view, () => bodyPicture(view));
	}

	/** The thumbnail, if it has been made: a page shows itself first, and its small pictures right after. */
	thumbnail(movement: MovementId, variant = firstVariant(movement)): Thumbnail | undefined {
		return this.#thumbnails.get(`${movement} ${variant}`);
	}

	makeThumbnail(movement: MovementId, variant = firstVariant(movement)): Thumbnail {
		return made(this.#thumbnails, `${movement} ${variant}`, () => {
			const figure = this.movement(movement, variant, 'small');
			return { figure, paths: figure.still() };
		});
	}
}

function made<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = all.get(key) ?? make();
	all.set(key, known);
	return known;
}

/** The side or direction that a picture of the movement alone shows. */
export function firstVariant(movement: MovementId): Variant {
	return movements[movement].variants[0] ?? 'both';
}

/** Share of the motion that a moment shows, from 0 to 1. */
export function progressOf(picture: PictureMoment): number {
	return progressAt(motions[picture.movement], picture);
}

/** Whether the next frame of a running countdown would look different. */
export function isMoving({ movement, motion, millis }: PictureMoment): boolean {
	return motion !== 'enter' || millis < motionSeconds(motions[movement]) * second;
}

/** How long a preview keeps a held position, and how long it rests before it begins again. */
const heldMillis: Millis = 1_500;
const restMillis: Millis = 600;

/** One round of a preview: into the hold, held and out of it, or one cycle. */
export function previewMillis(movement: MovementId): Millis {
	const { dose } = movements[movement];
	return dose.kind === 'cycles'
		? dose.cycleSeconds * second
		: motionSeconds(motions[movement]) * second + heldMillis + leaveMillis + restMillis;
}

/** Share of the motion that a preview shows, so many milliseconds after it began. */
export function previewAt(movement: MovementId, millis: Millis): number {
	const motion = motions[movement];
	const { dose } = movements[movement];
	const part = { dose };
	if (dose.kind === 'cycles') {
		return progressAt(motion, { part, motion: 'cycle', millis });
	}
	const inRound = millis % previewMillis(movement);
	const leavesAt = motionSeconds(motion) * second + heldMillis;
	return inRound < leavesAt
		? progressAt(motion, { part, motion: 'enter', millis: inRound })
		: progressAt(motion, { part, motion: 'leave', millis: inRound - leavesAt });
}
