// Owns what `npm run figures` draws: every movement and still as SVG text, by theme-free classes.
import { createPicture, type PictureOptions, type StillPicture } from '../../src/core/figure/picture';
import { type StillId, stillPicture, stills as stillRecords } from '../../src/core/figure/stills';
import { motions } from '../../src/core/movements/motions/motions';
import type { MovementId, Variant } from '../../src/core/movements/movement';
import { movements } from '../../src/core/movements/movements';

export interface Drawing {
	/** `<movement or still id>-<pose>`, the file's name without its theme. */
	readonly name: string;
	readonly svg: string;
}

export const movementIds = Object.keys(motions).filter((id): id is MovementId => id in motions);

const stillIds = Object.keys(stillRecords).filter((id): id is StillId => id in stillRecords);

function svgOf({ className, viewBox, layers }: StillPicture, paths: readonly string[]): string {
	const drawn = layers.map(
		({ className: name }, index) => `<path class="${name}" d="${paths[index] ?? ''}"/>`,
	);
	return `<svg class="${className}" viewBox="${viewBox}">${drawn.join('')}</svg>`;
}

type Size = PictureOptions['size'];

/** The still of one variant. */
export function still(id: MovementId, variant: Variant, size: Size, cues = true): Drawing {
	const picture = createPicture(motions[id], variant, { size, cues });
	const pose = movements[id].variants.length > 1 ? variant : 'still';
	return { name: `${id}-${pose}`, svg: svgOf(picture, picture.still()) };
}

/** The stills of all variants of all movements, as the product shows them. */
export const stills = (size: Size, cues = true): readonly Drawing[] =>
	movementIds.flatMap((id) => movements[id].variants.map((variant) => still(id, variant, size, cues)));

/** The start and moments between, for every movement in its authored variant. */
export function between(id: MovementId, count: number): readonly Drawing[] {
	const picture = createPicture(motions[id], motions[id].authored, { size: 'large', cues: true });
	return [
		{ name: `${id}-start`, svg: svgOf(picture, picture.start()) },
		...Array.from({ length: count }, (_, index) => ({
			name: `${id}-between-${index}`,
			svg: svgOf(picture, picture.frame(index / (count - 1))),
		})),
	];
}

/** The still from other sides, for choosing a camera. */
export const cameras = (id: MovementId, count: number): readonly Drawing[] =>
	Array.from({ length: count }, (_, index) => {
		const yaw = (index * 360) / count;
		const motion = { ...motions[id], camera: { ...motions[id].camera, yaw } };
		const picture = createPicture(motion, motion.authored, { size: 'large', cues: true });
		return { name: `${id}-yaw-${yaw}`, svg: svgOf(picture, picture.still()) };
	});

/** The pictures that do not move. */
export const stillPictures = (size: Size): readonly Drawing[] =>
	stillIds.map((id: StillId) => {
		const picture = stillPicture(id, size);
		return { name: id, svg: svgOf(picture, picture.still()) };
	});
