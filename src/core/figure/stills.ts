// Owns the pictures that do not move: the figure beside a page's words, and the pictures of the ergonomics check.
import type { ErgonomicsItemId } from '../ergonomics/item';
import type { Scene } from './paint';
import { pointsPath } from './path';
import { classNameOf, type PictureOptions, type StillPicture, viewBox } from './picture';
import { solvePose } from './skeleton';
import { chairStills } from './stills/chairStills';
import { deskStills } from './stills/deskStills';
import { markPaths } from './stills/marks';
import { pageStills } from './stills/pageStills';
import { postureStills } from './stills/postureStills';
import { lensRim, painted, type Still, shadowPath } from './stills/still';
import { look } from './view';

/** `sit-easy` from before, `back` with the shoulder blades, `relaxed` from the side, or an item of the check. */
export type StillId = 'sit-easy' | 'back' | 'relaxed' | ErgonomicsItemId;

export const stills: Readonly<Record<StillId, Still>> = {
	...pageStills,
	...chairStills,
	...deskStills,
	...postureStills,
};

/** A still's skeleton and camera. */
export const sceneOf = (still: Still, size: PictureOptions['size']): Scene => ({
	skeleton: solvePose(still.pose),
	view: look(still.camera, still.framing, false),
	small: size === 'small',
});

function layersOf(still: Still, scene: Scene) {
	const { shadow, layers, crop } = still;
	const { lines, dashes, arrows } = markPaths(still.marks, scene);
	const cast = shadow && { ...scene, skeleton: solvePose(shadow.pose) };
	const rim = pointsPath(lensRim, true);
	const floor = layers[0] === 'floor' ? 1 : 0;
	const parts = layers.map((layer) => painted(layer, still, scene));
	return [
		...(crop === 'lens' ? [{ key: 'lens', className: 'inset', path: rim }] : []),
		...parts.slice(0, floor),
		...(shadow && cast ? [{ key: 'ghost', className: 'ghost', path: shadowPath(shadow, cast) }] : []),
		...parts.slice(floor),
		...(crop === 'lens' ? [{ key: 'rim', className: 'inset-ring', path: rim }] : []),
		{ key: 'halo', className: 'measure-halo', path: lines + dashes },
		{ key: 'measure', className: 'measure', path: lines },
		{ key: 'dashes', className: 'measure measure-dashes', path: dashes },
		{ key: 'arrow', className: 'arrow', path: arrows },
	].filter(({ path }) => path !== '');
}

/** The picture of a page or of an ergonomics item. */
export function stillPicture(id: StillId, size: PictureOptions['size']): StillPicture {
	const still = stills[id];
	const layers = layersOf(still, sceneOf(still, size));
	const crop = still.crop === 'upper' ? 'upper' : 'full';
	return {
		viewBox,
		className: classNameOf(size, crop) + (still.crop === 'lens' ? ' figure-lens' : ''),
		crop,
		layers: layers.map(({ key, className }) => ({ key, className })),
		still: () => layers.map(({ path }) => path),
	};
}
