// Owns pictures: a motion and one of its variants as layers of paths, frame by frame and as stills.
import type { Variant } from '../movements/movement';
import { arrowPath, arrowWay, largeArrow, smallArrow } from './cues/arrow';
import { breathPath } from './cues/breath';
import { glowPath, glowReach } from './cues/glow';
import { insetLayers } from './cues/inset';
import type { Motion } from './motion';
import { brushOf, type Scene } from './paint';
import type { PartKey } from './parts';
import { isMirrored, shareOf, skeletonAt } from './timeline';
import { look, pictureSize } from './view';

/** One path of a picture, from the back to the front. */
export interface Layer {
	readonly key: string;
	/** Classes of `media/figure.css`. */
	readonly className: string;
}

export interface PictureOptions {
	/** `small` for pictures of at most about 160 px: bolder lines, no face. */
	readonly size: 'large' | 'small';
	/** Whether arrow, shadow of the start, glow and breath are drawn. */
	readonly cues: boolean;
}

/** A picture that can be drawn still. Every list of paths has one `d` per layer; '' hides a layer. */
export interface StillPicture {
	readonly viewBox: string;
	/** Class of the `svg` element. */
	readonly className: string;
	/** An `upper` picture ends at its lower edge, which wants a line under it. */
	readonly crop: 'full' | 'upper';
	readonly layers: readonly Layer[];
	readonly still: () => readonly string[];
}

/** A picture that moves. Layers and their order are the same for every frame. */
export interface Picture extends StillPicture {
	/** The picture at a share of the motion, 0 to 1, as `progressAt` gives it. */
	readonly frame: (progress: number) => readonly string[];
	/** The start of the motion by itself, without the cues of the way. */
	readonly start: () => readonly string[];
}

export const viewBox = `0 0 ${pictureSize} ${pictureSize}`;

export const classNameOf = (size: PictureOptions['size'], crop: StillPicture['crop']): string =>
	`figure figure-${size} figure-${crop}`;

/** A layer and how its path is made; `fixed` layers are the same in every frame. */
interface Painter extends Layer {
	readonly paint: (scene: Scene, progress: number) => string;
	readonly fixed?: string;
	/** Says what the movement does: left out of the start picture. */
	readonly cue?: boolean;
}

function partPainter(key: PartKey, motion: Motion): readonly Painter[] {
	if (key === 'glow') {
		return glowReach.map((reach, index) => ({
			key: `glow${index}`,
			className: `glow glow-${index}`,
			cue: true,
			paint: ({ skeleton, view }) => glowPath(motion.glow, skeleton, view, reach),
		}));
	}
	const far = motion.far !== undefined && key.startsWith(`${motion.far}.`) ? ' far' : '';
	const { className, paint } = brushOf(key);
	return [{ key, className: className + far, paint }];
}

const breathLayer: Painter = {
	key: 'breath',
	className: 'breath',
	cue: true,
	paint: ({ skeleton, view }, progress) => breathPath(skeleton, view, progress),
};

function fixedLayer(key: string, className: string, fixed: string): Painter {
	return { key, className, fixed, cue: true, paint: () => fixed };
}

/** Creates the picture of one variant of a motion. */
export function createPicture(motion: Motion, variant: Variant, { size, cues }: PictureOptions): Picture {
	const view = look(motion.camera, motion.framing, isMirrored(motion, variant));
	const small = size === 'small';
	const share = (progress: number): number => shareOf(motion, variant, progress);
	const sceneAt = (progress: number): Scene => ({
		skeleton: skeletonAt(motion, share(progress)),
		view,
		small,
	});
	const { ghost } = motion;
	const ghostPath = ghost ? ghost.parts.map((key) => brushOf(key).paint(sceneAt(ghost.at))).join('') : '';
	const arrows = motion.arrows.map((arrow) =>
		arrowPath(arrowWay(motion, arrow, view, share), small ? smallArrow : largeArrow, arrow.bothWays ?? false),
	);
	const floor = motion.order.filter((key) => key === 'floor').length;
	const parts = motion.order
		.filter((key) => key !== 'glow' || (cues && !motion.inset))
		.map((key) => partPainter(key, motion));
	const painters: readonly Painter[] = [
		...parts.slice(0, floor).flat(),
		...(cues && ghost ? [fixedLayer('ghost', 'ghost', ghostPath)] : []),
		...parts.slice(floor).flat(),
		...(cues && motion.inset && !small
			? insetLayers(motion.glow, view.mirrored).map(({ key, className, path }) =>
					fixedLayer(key, className, path),
				)
			: []),
		...(cues && motion.breath ? [breathLayer] : []),
		...(cues ? arrows.map((path, index) => fixedLayer(`arrow${index}`, 'arrow', path)) : []),
	];
	const frame = (progress: number): readonly string[] => {
		const scene = sceneAt(progress);
		return painters.map(({ fixed, paint }) => fixed ?? paint(scene, progress));
	};
	return {
		viewBox,
		className: classNameOf(size, motion.crop),
		crop: motion.crop,
		layers: painters.map(({ key, className }) => ({ key, className })),
		frame,
		still: () => frame(motion.stillAt),
		start: () => frame(motion.startAt).map((path, index) => (painters[index]?.cue ? '' : path)),
	};
}
