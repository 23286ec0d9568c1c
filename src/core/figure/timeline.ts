// Owns the way through a motion's keys: from a share of the motion to the skeleton at that moment.
import type { Variant } from '../movements/movement';
import type { Seconds } from '../units';
import { type ArmState, mixStates } from './arm';
import type { Key, Motion } from './motion';
import { type Bend, type BodySide, eachSide, type Girdle, type Pose } from './pose';
import { armOrder, type Known, type Skeleton, stateOf, withArms } from './skeleton';
import { solveTrunk } from './trunk';
import { clamp, mix, type Quaternion, slerp } from './vector';

/** Where a moment lies among the keys: between `from` and `to`, with the neighbours that shape the way. */
interface Span {
	readonly before: Pose | undefined;
	readonly from: Pose;
	readonly to: Pose;
	readonly after: Pose | undefined;
	readonly share: number;
}

/** Minimum jerk (Flash & Hogan 1985): share of the way at a share of the time. */
export const minimumJerk = (time: number): number => time * time * time * (10 - 15 * time + 6 * time * time);

const secondsOf = (keys: readonly Key[]): Seconds => keys.reduce((sum, { seconds }) => sum + seconds, 0);

/** Seconds of the whole key sequence: of entering for a hold, of one cycle for a loop. */
export const motionSeconds = (motion: Motion): Seconds => secondsOf(motion.keys);

/** Keys in the order in which they are passed, the first one again at the end of a loop. */
const passed = ({ keys, tempo }: Motion): readonly Key[] => {
	const [first, ...rest] = keys;
	return first && tempo === 'loop' ? [...keys, first] : first ? [{ ...first, seconds: 0 }, ...rest] : [];
};

function spanAt(motion: Motion, progress: number): Span {
	const keys = passed(motion);
	const ends = keys.slice(1).map((_, index) => secondsOf(keys.slice(1, index + 2)));
	const time = clamp(progress, 0, 1) * (ends.at(-1) ?? 0);
	const at = Math.max(
		0,
		ends.findIndex((end) => time <= end),
	);
	const endless = motion.tempo === 'loop' && motion.keys.every(({ through }) => through);
	let first = at;
	let last = at + 1;
	while (!endless && keys[first]?.through && first > 0) {
		first--;
	}
	while (!endless && keys[last]?.through && last < keys.length - 1) {
		last++;
	}
	if (endless) {
		return spanIn(motion, keys, at, -1, keys.length, time - (ends[at - 1] ?? 0));
	}
	const begin = ends[first - 1] ?? 0;
	const whole = (ends[last - 1] ?? 0) - begin;
	const eased = begin + minimumJerk((time - begin) / whole) * whole;
	const piece = clamp(
		ends.findIndex((end) => eased <= end + 1e-9),
		first,
		last - 1,
	);
	return spanIn(motion, keys, piece, first, last, eased - (ends[piece - 1] ?? 0));
}

/** The span from key `at` on, shaped by its neighbours as far as they lie from `first` to `last`. */
function spanIn(
	motion: Motion,
	keys: readonly Key[],
	at: number,
	first: number,
	last: number,
	time: Seconds,
): Span {
	const count = motion.keys.length;
	const wrapped = (index: number): Pose | undefined => motion.keys[(index + count) % count]?.pose;
	const from = keys[at] ?? keys[0];
	const to = keys[at + 1] ?? from;
	if (from === undefined || to === undefined) {
		throw new RangeError('A motion needs keys.');
	}
	const still = from.pose === to.pose;
	return {
		before: at > first && !still ? wrapped(at - 1) : undefined,
		from: from.pose,
		to: to.pose,
		after: at + 1 < last && !still ? wrapped(at + 2) : undefined,
		share: still ? 0 : time / to.seconds,
	};
}

/** A smooth way through neighbours (Barry & Goldman's form of Catmull-Rom), for anything that can be mixed. */
function along<T>(blend: (a: T, b: T, share: number) => T, pick: (pose: Pose) => T, span: Span): T {
	const { before, after, share } = span;
	const from = pick(span.from);
	if (share === 0) {
		return from;
	}
	const to = pick(span.to);
	const straight = blend(from, to, share);
	const early = before && blend(blend(pick(before), from, share + 1), straight, (share + 1) / 2);
	const late = after && blend(straight, blend(to, pick(after), share - 1), share / 2);
	return early && late ? blend(early, late, share) : (early ?? late ?? straight);
}

const mixBend = (a: Bend, b: Bend, share: number): Bend => [
	mix(a[0], b[0], share),
	mix(a[1], b[1], share),
	mix(a[2], b[2], share),
];

const mixGirdle = (a: Girdle, b: Girdle, share: number): Girdle => [
	mix(a[0], b[0], share),
	mix(a[1], b[1], share),
];

/** The skeleton at a share of the motion, from 0 to 1. */
export function skeletonAt(motion: Motion, progress: number): Skeleton {
	const span = spanAt(motion, progress);
	const trunk = solveTrunk({
		pelvis: along(mixBend, (pose) => pose.pelvis, span),
		lumbar: along(mixBend, (pose) => pose.lumbar, span),
		thoracic: along(mixBend, (pose) => pose.thoracic, span),
		neck: along(mixBend, (pose) => pose.neck, span),
		girdle: eachSide((side) => along(mixGirdle, (pose) => pose.girdle[side], span)),
		breath: along(mix, (pose) => pose.breath, span),
		arm: span.from.arm,
		back: span.from.back ?? 0,
	});
	const order = armOrder(motion.keys.map(({ pose }) => pose.arm));
	const state = (known: Known, side: BodySide): ArmState => {
		const arm = span.from.arm[side];
		const ask = (pose: Pose): ArmState => stateOf(known, side, pose.arm[side]);
		return [span.before, span.to, span.after].every((pose) => !pose || pose.arm[side] === arm)
			? ask(span.from)
			: { ...along(mixStates, ask, span), hand: handAlong(ask, span) };
	};
	return withArms(trunk, order, state, motion.equipment);
}

/** Hands turn too far between poses to be led by their neighbours: where the way goes on they ease in and out. */
function handAlong(ask: (pose: Pose) => ArmState, { before, from, to, after, share }: Span): Quaternion {
	return slerp(ask(from).hand, ask(to).hand, before || after ? minimumJerk(share) : share);
}

/** Whether the picture of a variant is the mirror image of the authored one. */
export const isMirrored = (motion: Motion, variant: Variant): boolean =>
	(variant === 'left' || variant === 'right') && variant !== motion.authored;

/** Whether a variant runs through the keys backwards. */
export const isReversed = (motion: Motion, variant: Variant): boolean =>
	(variant === 'backward' || variant === 'forward') && variant !== motion.authored;

/** The share of the keys that a variant shows: the other direction runs through them backwards. */
export const shareOf = (motion: Motion, variant: Variant, progress: number): number =>
	isReversed(motion, variant) ? 1 - progress : progress;
