// Owns the chair: four splayed legs, a seat, and a backrest that the movements stay clear of.
import { seatHeight } from '../anthropometry';
import type { Vector } from '../vector';
import { ball, type Wrap } from './solid';

/** Half the seat's breadth, its thickness, and where it begins and ends; its top is at `seatHeight`. */
export const seat = { half: 11, thick: 2.4, front: 11, back: -12.5 } as const;

/** The backrest: where the plane of its front meets the seat, how far it leans back, its lower and upper edge. */
export const backrest = { half: 9.6, foot: -13, lean: 0.16, low: 34.5, top: 46, thick: 1.1 } as const;

/** Where the middle of the backrest's board lies at a height. */
export const backrestAt = (height: number): number =>
	backrest.foot - (height - seatHeight) * backrest.lean - backrest.thick;

const bar = (from: Vector, to: Vector, r: number): Wrap => [ball(from, r), ball(to, r)];

export function seatWrap(): Wrap {
	const r = seat.thick / 2;
	const y = seatHeight - r;
	return [
		ball([seat.half - r - 0.6, y, seat.front - r], r),
		ball([-seat.half + r + 0.6, y, seat.front - r], r),
		ball([seat.half - r, y, 4], r),
		ball([-seat.half + r, y, 4], r),
		ball([seat.half - r - 0.8, y, seat.back + r], r),
		ball([-seat.half + r + 0.8, y, seat.back + r], r),
	];
}

export function chairLegs(end: 'front' | 'back'): readonly Wrap[] {
	const z = end === 'front' ? seat.front - 2.6 : seat.back + 1.6;
	const foot = end === 'front' ? z + 1.4 : z - 2.4;
	return [1, -1].map((sign) => bar([sign * 8.8, seatHeight - 2, z], [sign * 10, 0.8, foot], 0.8));
}

export function backrestPosts(): readonly Wrap[] {
	return [1, -1].map((sign) =>
		bar([sign * 7.4, seatHeight - 1, seat.back + 1], [sign * 7.4, 38, backrestAt(38) - 0.4], 0.75),
	);
}

export function backrestWrap(): Wrap {
	const r = backrest.thick;
	return [backrest.low + r, backrest.top - r].flatMap((y) => [
		ball([backrest.half - r, y, backrestAt(y)], r),
		ball([0, y, backrestAt(y) - 0.8], r),
		ball([-backrest.half + r, y, backrestAt(y)], r),
	]);
}
