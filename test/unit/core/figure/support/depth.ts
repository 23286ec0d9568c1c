// Owns which part really lies in front of which: depths of solids at points of the picture.
import type { Motion } from '../../../../../src/core/figure/motion';
import { brushOf, type Scene } from '../../../../../src/core/figure/paint';
import type { PartKey } from '../../../../../src/core/figure/parts';
import type { Wrap } from '../../../../../src/core/figure/parts/solid';
import { between, mix } from '../../../../../src/core/figure/vector';
import type { View } from '../../../../../src/core/figure/view';

interface Bead {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly depth: number;
	readonly scale: number;
}

interface Solid {
	readonly key: PartKey;
	readonly beads: readonly Bead[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Balls along all lines between the balls of a wrap: close enough to its hull seen from anywhere. */
function beadsOf(wraps: readonly Wrap[], view: View): readonly Bead[] {
	return wraps.flatMap((wrap) =>
		wrap.flatMap((a, index) =>
			[...wrap.slice(index + 1), a].flatMap((b) =>
				(a === b ? [0] : [0.2, 0.4, 0.6, 0.8]).map((share): Bead => {
					const { x, y, depth, scale } = view.seen(between(a.at, b.at, share));
					return { x, y, r: mix(a.r, b.r, share) * scale, depth, scale };
				}),
			),
		),
	);
}

function solidOf(key: PartKey, scene: Scene): Solid {
	const beads = beadsOf(brushOf(key).wraps(scene), scene.view);
	return {
		key,
		beads,
		left: Math.min(...beads.map(({ x, r }) => x - r)),
		right: Math.max(...beads.map(({ x, r }) => x + r)),
		top: Math.min(...beads.map(({ y, r }) => y - r)),
		bottom: Math.max(...beads.map(({ y, r }) => y + r)),
	};
}

/** The depth of a solid's surface towards the camera at a point of the picture, if it is there. */
function frontAt({ beads }: Solid, x: number, y: number): number | undefined {
	let front: number | undefined;
	for (const bead of beads) {
		const across = (bead.x - x) ** 2 + (bead.y - y) ** 2;
		if (across < bead.r * bead.r) {
			front = Math.max(front ?? -Infinity, bead.depth + Math.sqrt(bead.r * bead.r - across) / bead.scale);
		}
	}
	return front;
}

/** Parts that grow out of each other: their outlines are patched, and their order is a matter of drawing. */
const joined: readonly (readonly [string, string])[] = [
	['sleeve', 'upperArm'],
	['sleeve', 'torso'],
	['sleeveBehind', 'upperArm'],
	['sleeveBehind', 'torso'],
	['sleeveBehind', 'sleeve'],
	['upperArm', 'forearm'],
	['forearm', 'hand'],
	['hand', 'linked'],
	['hand', 'ball'],
	['hand', 'stick'],
	['hand', 'cane'],
	['hand', 'band'],
	['cane', 'hook'],
	['band', 'post'],
	['left.band', 'right.band'],
	['torso', 'hips'],
	['torso', 'thigh'],
	['hips', 'thigh'],
	['thigh', 'shank'],
	['shank', 'shoe'],
	['torso', 'head'],
	['seat', 'frontLegs'],
	['seat', 'backLegs'],
	['seat', 'backrestPosts'],
	['backrest', 'backrestPosts'],
];

const bare = (key: PartKey): string => key.replace(/^(left|right)\./, '');
const areJoined = (a: PartKey, b: PartKey): boolean =>
	joined.some(([one, two]) => (bare(a) === one && bare(b) === two) || (bare(a) === two && bare(b) === one));

const patches = ['knee', 'shoulder', 'elbow', 'wrist', 'ear', 'earBehind', 'linked', 'nape'];

export interface Misplaced {
	readonly below: PartKey;
	readonly above: PartKey;
	/** Square picture units on which the part painted above really lies behind. */
	readonly area: number;
}

const step = 5;

/** Pairs of parts that are painted the wrong way round somewhere, by more than `slack` in depth. */
export function misplaced(motion: Pick<Motion, 'order'>, scene: Scene, slack: number): readonly Misplaced[] {
	const solids = motion.order
		.filter((key) => !patches.includes(bare(key)))
		.map((key) => solidOf(key, scene))
		.filter(({ beads }) => beads.length > 0);
	return solids.flatMap((below, index) =>
		solids.slice(index + 1).flatMap((above): Misplaced[] => {
			if (areJoined(below.key, above.key)) {
				return [];
			}
			let wrong = 0;
			const right = Math.min(below.right, above.right);
			const bottom = Math.min(below.bottom, above.bottom, 360);
			for (let x = Math.max(below.left, above.left); x < right; x += step) {
				for (let y = Math.max(below.top, above.top); y < bottom; y += step) {
					const over = frontAt(above, x, y);
					const under = over === undefined ? undefined : frontAt(below, x, y);
					if (over !== undefined && under !== undefined && over < under - slack) {
						wrong += step * step;
					}
				}
			}
			return wrong > 0 ? [{ below: below.key, above: above.key, area: wrong }] : [];
		}),
	);
}
