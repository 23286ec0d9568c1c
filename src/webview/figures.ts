// Owns which figure a screen shows, and how far it is in its motion.
import type { ErgonomicsItemId } from '../core/ergonomics/item';
import type { MovementId, Variant } from '../core/movements/movement';
import type { PictureMoment } from '../core/session/moment';

/** A picture of layers of paths; every list of paths has one `d` per layer. */
export interface Figure {
	readonly viewBox: string;
	readonly className: string;
	readonly crop: 'full' | 'upper';
	readonly layers: readonly { readonly key: string; readonly className: string }[];
	readonly still: () => readonly string[];
}

export interface MovingFigure extends Figure {
	readonly frame: (progress: number) => readonly string[];
	readonly start: () => readonly string[];
}

export type StillId = 'sit-easy' | 'back' | 'relaxed' | ErgonomicsItemId;
export type FigureSize = 'large' | 'small';

const body = 'M150 70a32 32 0 1 0 60 0a32 32 0 1 0-60 0zM130 120h100v110h-100zM130 235h60l-70 20v80h-24v-90z';

function placeholder(size: FigureSize): MovingFigure {
	const lean = (progress: number): readonly string[] => [`M${180 - 60 * progress} 40l-20 10v-20z`, body];
	return {
		viewBox: '0 0 360 360',
		className: `figure figure-${size} figure-full`,
		crop: 'full',
		layers: [
			{ key: 'arrow', className: 'arrow' },
			{ key: 'body', className: 'shirt' },
		],
		frame: lean,
		still: () => lean(1),
		start: () => lean(0),
	};
}

/** The figures of the page, each made once. */
export class Figures {
	readonly #moving = new Map<string, MovingFigure>();
	readonly #still = new Map<string, Figure>();

	movement(movement: MovementId, variant: Variant, size: FigureSize): MovingFigure {
		return made(this.#moving, `${movement} ${variant} ${size}`, () => placeholder(size));
	}

	still(id: StillId, size: FigureSize): Figure {
		return made(this.#still, `${id} ${size}`, () => placeholder(size));
	}
}

function made<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
	const known = all.get(key) ?? make();
	all.set(key, known);
	return known;
}

/** Share of the motion that a moment shows, from 0 to 1. */
export function progressOf({ motion, millis, part }: PictureMoment): number {
	switch (motion) {
		case 'enter':
			return Math.min(millis / 2_000, 1);
		case 'leave':
			return Math.max(1 - millis / 900, 0);
		case 'cycle':
			return part.dose.kind === 'cycles' ? (millis / 1_000 / part.dose.cycleSeconds) % 1 : 1;
	}
}

/** Whether the next frame of a running countdown would look different. */
export function isMoving({ motion, millis }: PictureMoment): boolean {
	return motion !== 'enter' || millis < 2_000;
}
