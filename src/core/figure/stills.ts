// Owns the pictures that do not move: the figure beside a page's words, and the pictures of the ergonomics check.
import type { ErgonomicsItemId } from '../ergonomics/item';
import { fromBefore } from './order';
import { brushOf } from './paint';
import type { PartKey } from './parts';
import { classNameOf, type PictureOptions, type StillPicture, viewBox } from './picture';
import { upright } from './pose';
import { solvePose } from './skeleton';
import { type Camera, type Framing, look } from './view';

/** `sit-easy` from before, `back` with the shoulder blades, `relaxed` from the side, or an item of the check. */
export type StillId = 'sit-easy' | 'back' | 'relaxed' | ErgonomicsItemId;

interface Still {
	readonly camera: Camera;
	readonly framing: Framing;
	readonly crop: 'full' | 'upper';
	readonly order: readonly PartKey[];
}

const sitEasy: Still = {
	camera: { yaw: 0, pitch: 10 },
	framing: { scale: 5.2, x: 180, y: 232 },
	crop: 'upper',
	order: fromBefore,
};

const stillOf = (_id: StillId): Still => sitEasy;

/** The picture of a page or of an ergonomics item. */
export function stillPicture(id: StillId, size: PictureOptions['size']): StillPicture {
	const { camera, framing, crop, order } = stillOf(id);
	const scene = {
		skeleton: solvePose(upright),
		view: look(camera, framing, false),
		small: size === 'small',
	};
	const layers = order.filter((key) => key !== 'glow').map((key) => ({ key, ...brushOf(key) }));
	return {
		viewBox,
		className: classNameOf(size, crop),
		crop,
		layers: layers.map(({ key, className }) => ({ key, className })),
		still: () => layers.map(({ paint }) => paint(scene)),
	};
}
