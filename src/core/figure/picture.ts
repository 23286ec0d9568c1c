// Owns pictures: a motion and one of its variants as layers of paths, frame by frame and as stills.
import type { Variant } from '../movements/movement';
import { arrowPath, arrowWay, largeArrow, largeSamples, smallArrow, smallSamples } from './cues/arrow';
import { breathInPath, breathOutPath } from './cues/breath';
import { glowLayers, glowPaths } from './cues/glow';
import { insetLayers } from './cues/inset';
import type { Motion } from './motion';
import { brushOf, type Scene } from './paint';
import type { PartKey } from './parts';
import { tenths } from './path';
import type { Skeleton } from './skeleton';
import { isMirrored, isReversed, shareOf, skeletonAt } from './timeline';
import { look, pictureSize, type View } from './view';

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

export const viewBox = `0 0 ${tenths(pictureSize)} ${tenths(pictureSize)}`;

export const classNameOf = (size: PictureOptions['size'], crop: StillPicture['crop']): string =>
	`figure figure-${size} figure-${crop}`;

/** Layers that are painted together. */
interface Painter {
	readonly layers: readonly Layer[];
	/** One path for each of its layers. */
	readonly paint: (scene: Scene, progress: number, isStill: boolean) => readonly string[];
	/** Says what the movement does: left out of the start picture. */
	readonly isCue: boolean;
}

function partPainter(key: PartKey, motion: Motion): Painter {
	if (key === 'glow') {
		return {
			layers: glowLayers,
			paint: ({ skeleton, view }) => glowPaths(motion.glow, skeleton, view),
			isCue: true,
		};
	}
	const { className, paint } = brushOf(key);
	const far = motion.far !== undefined && key.startsWith(`${motion.far}.`) ? ' far' : '';
	return { layers: [{ key, className: className + far }], paint: (scene) => [paint(scene)], isCue: false };
}

/** The first half of a cycle breathes in, the second out; a still may show both. */
const breathPainter = (breath: 'half' | 'both'): Painter => ({
	layers: [
		{ key: 'breath-in', className: 'breath' },
		{ key: 'breath-out', className: 'breath' },
	],
	paint: ({ skeleton, view }, progress, isStill) => {
		const isIn = progress > 0 && progress <= 0.5;
		const all = isStill && breath === 'both';
		const phase = isIn ? progress * 2 : progress === 0 ? 1 : progress * 2 - 1;
		return [
			isIn || all ? breathInPath(skeleton, view, phase) : '',
			!isIn || all ? breathOutPath(skeleton, view, all ? 0.5 : phase) : '',
		];
	},
	isCue: true,
});

/** A cue that is the same in every frame. */
function fixedPainter(key: string, className: string, path: string): Painter {
	const paths = [path];
	return { layers: [{ key, className }], paint: () => paths, isCue: true };
}

/** What stands still whatever the body does: drawn once. */
const unmoved: readonly PartKey[] = [
	'floor',
	'backrestPosts',
	'backrest',
	'backLegs',
	'frontLegs',
	'seat',
	'post',
	'left.shoe',
	'right.shoe',
];

/** Everything of a picture, from the back to the front: floor, shadow, figure, inset, breath, arrows. */
function paintersOf(
	motion: Motion,
	{ size, cues }: PictureOptions,
	view: View,
	sceneAt: (progress: number) => Scene,
): readonly Painter[] {
	const first = sceneAt(0);
	const isFloor = (key: PartKey): boolean => key === 'floor';
	const part = (key: PartKey): Painter => {
		const painter = partPainter(key, motion);
		const paths = unmoved.includes(key) ? painter.paint(first, 0, false) : undefined;
		return paths ? { ...painter, paint: () => paths } : painter;
	};
	if (!cues) {
		return motion.order.filter((key) => key !== 'glow').map(part);
	}
	const { ghost, inset, breath } = motion;
	const cast = ghost && sceneAt(ghost.at);
	const shadow = cast && ghost.parts.map((key) => brushOf(key).paint(cast)).join('');
	return [
		...motion.order.filter(isFloor).map(part),
		...(shadow === undefined ? [] : [fixedPainter('ghost', 'ghost', shadow)]),
		...motion.order.filter((key) => !isFloor(key) && !(inset && key === 'glow')).map(part),
		...(inset && size === 'large' ? insetLayers(motion.glow, view.mirrored) : []).map(
			({ key, className, path }) => fixedPainter(key, className, path),
		),
		...(breath ? [breathPainter(breath)] : []),
		...arrowPaths(motion, view, size, (progress) => sceneAt(progress).skeleton).map((path, index) =>
			fixedPainter(`arrow${index}`, 'arrow', path),
		),
	];
}

/** One path per arrow. Arrows of both sides follow the same poses, which are solved once. */
function arrowPaths(
	{ arrows }: Motion,
	view: View,
	size: PictureOptions['size'],
	solve: (progress: number) => Skeleton,
): readonly string[] {
	const solved = new Map<number, Skeleton>();
	const poseAt = (progress: number): Skeleton => {
		const skeleton = solved.get(progress) ?? solve(progress);
		solved.set(progress, skeleton);
		return skeleton;
	};
	const [shape, samples] = size === 'small' ? [smallArrow, smallSamples] : [largeArrow, largeSamples];
	return arrows.map((arrow) =>
		arrowPath(arrowWay(poseAt, arrow, view, samples), shape, arrow.bothWays ?? false),
	);
}

/** Creates the picture of one variant of a motion. */
export function createPicture(motion: Motion, variant: Variant, options: PictureOptions): Picture {
	const view = look(motion.camera, motion.framing, isMirrored(motion, variant));
	const small = options.size === 'small';
	const sceneAt = (progress: number): Scene => ({
		skeleton: skeletonAt(motion, shareOf(motion, variant, progress)),
		view,
		small,
	});
	const painters = paintersOf(motion, options, view, sceneAt);
	const painted = (progress: number, cued: boolean, isStill: boolean): readonly string[] => {
		const scene = sceneAt(progress);
		return painters.flatMap(({ layers, paint, isCue }) =>
			isCue && !cued ? layers.map(() => '') : paint(scene, progress, isStill),
		);
	};
	const stillAt = (isReversed(motion, variant) && motion.stillAtReversed) || motion.stillAt;
	return {
		viewBox,
		className: classNameOf(options.size, motion.crop),
		crop: motion.crop,
		layers: painters.flatMap(({ layers }) => layers),
		frame: (progress) => painted(progress, true, false),
		still: () => painted(stillAt, true, true),
		start: () => painted(motion.startAt, false, true),
	};
}
