// Owns the body on which a person points at what is tight: seen from before and from behind, with areas that glow.
import type { TargetArea } from '../movements/movement';
import { glowLayers, glowPolygons } from './cues/glow';
import type { Glow, MuscleId } from './motion';
import { pointsPath } from './path';
import type { StillPicture } from './picture';
import { bodySides } from './pose';
import { sceneOf, stillPicture, stills } from './stills';

export type BodyView = 'front' | 'back';

/** An area of the body as one of its pictures shows it. */
export interface BodyArea {
	readonly area: TargetArea;
	/** The layers of its glow, outermost first. */
	readonly glow: readonly { readonly className: string; readonly path: string }[];
	/** Where a pointer reaches it. */
	readonly reach: string;
}

export interface BodyPicture {
	readonly picture: StillPicture;
	/** How many of the picture's layers lie under the glows: seen from before the head lies over them. */
	readonly under: number;
	readonly areas: readonly BodyArea[];
}

const pictures = { front: 'sit-easy', back: 'back' } as const;

/** The muscles that stand for an area, on the side of the body where they lie. */
const muscles: Readonly<Record<BodyView, Readonly<Partial<Record<TargetArea, readonly MuscleId[]>>>>> = {
	front: {
		'neck-and-top-of-shoulders': ['upperTrapezius'],
		'side-of-neck': ['neckSide'],
		'chest-and-front-of-shoulders': ['pectorals'],
		sides: ['latissimus'],
	},
	back: {
		'neck-and-top-of-shoulders': ['upperTrapezius'],
		'side-of-neck': ['levatorScapulae'],
		'between-shoulder-blades': ['rhomboids'],
		'back-of-shoulders': ['posteriorDeltoid', 'infraspinatus'],
		sides: ['latissimus'],
		'middle-of-back': ['thoracicErectors'],
	},
};

/** A glow that is chosen is seen from afar. */
const glowScale = 1.2;

/** One of the two pictures. Where areas overlap the later one is on top. */
export function bodyPicture(view: BodyView): BodyPicture {
	const id = pictures[view];
	const { skeleton, view: camera } = sceneOf(stills[id], 'large');
	const areas = areasOf(view).map(({ area, glows }): BodyArea => {
		const layers = glowPolygons(glows, skeleton, camera, glowScale).map((polygons) =>
			polygons.map((polygon) => pointsPath(polygon, true)).join(''),
		);
		return {
			area,
			glow: layers.map((path, index) => ({ className: glowLayers[index]?.className ?? '', path })),
			reach: layers[0] ?? '',
		};
	});
	const picture = stillPicture(id, 'large');
	const neck = picture.layers.findIndex(({ key }) => key === 'neck');
	return { picture, under: view === 'front' ? neck + 1 : picture.layers.length, areas };
}

function areasOf(view: BodyView): readonly { readonly area: TargetArea; readonly glows: readonly Glow[] }[] {
	const order: readonly TargetArea[] = [
		'sides',
		'middle-of-back',
		'back-of-shoulders',
		'between-shoulder-blades',
		'chest-and-front-of-shoulders',
		'neck-and-top-of-shoulders',
		'side-of-neck',
	];
	return order.flatMap((area) => {
		const shown = muscles[view][area];
		return shown === undefined
			? []
			: [{ area, glows: bodySides.flatMap((side) => shown.map((muscle): Glow => ({ muscle, side }))) }];
	});
}
