// Owns the furniture of a place to work: a chair whose back supports, a desk, a screen, a keyboard, a mouse.
import { seatHeight } from '../anthropometry';
import { backrestAt, backrestWrap, chairLegs, seat, seatWrap } from '../parts/chair';
import { ball, type Wrap } from '../parts/solid';
import type { Vector } from '../vector';
import type { Prop } from './still';

const along = (wrap: Wrap, ahead: number): Wrap =>
	wrap.map(({ at: [x, y, z], r }) => ball([x, y, z + ahead], r));

/** A board or box with rounded edges, given by two opposite corners. */
export function box(from: Vector, to: Vector, r: number): Wrap {
	const ends = [0, 1, 2].map((axis) => {
		const [a = 0, b = 0] = [from[axis], to[axis]];
		return a + 2 * r >= b ? [(a + b) / 2] : [a + r, b - r];
	});
	const [xs = [], ys = [], zs = []] = ends;
	return xs.flatMap((x) => ys.flatMap((y) => zs.map((z) => ball([x, y, z], r))));
}

export const solid = (key: string, className: string, wraps: readonly Wrap[]): Prop => ({
	key,
	className: `${className} ink`,
	wraps: () => wraps,
});

/** The seat ends three fingers behind the knee, and the backrest stands at the back. */
const seatAhead = 5;

/** The chair, from the back to the front; `behind` is how far its backrest stands off the back. */
export function supportingChair(behind: number): readonly Prop[] {
	const ahead = 8.8 - behind;
	return [
		solid(
			'posts',
			'chair-frame',
			[1, -1].map((sign) => [
				ball([sign * 7.4, seatHeight - 1, seat.back + seatAhead + 0.6], 0.75),
				ball([sign * 7.4, 38, backrestAt(38) + ahead - 0.6], 0.75),
			]),
		),
		solid('board', 'chair', [along(backrestWrap(), ahead)]),
		solid(
			'hindLegs',
			'chair-frame',
			chairLegs('back').map((leg) => along(leg, seatAhead)),
		),
		solid(
			'foreLegs',
			'chair-frame',
			chairLegs('front').map((leg) => along(leg, seatAhead)),
		),
		solid('chairSeat', 'chair', [along(seatWrap(), seatAhead)]),
	];
}

/** The desk's top lies at the height of the elbows, its edge a hand's breadth before the belly. */
export const desk = { top: 36.6, thick: 1.8, edge: 13.5, end: 52, half: 20 } as const;

/** The desk, from the back to the front. */
export const deskTo = (end: number): readonly Prop[] => [
	solid(
		'deskLegs',
		'chair-frame',
		[1, -1].map((sign) => [
			ball([sign * (desk.half - 2), desk.top - desk.thick, end - 4], 0.9),
			ball([sign * (desk.half - 2), 0.9, end - 3], 0.9),
		]),
	),
	solid('desk', 'chair', [
		box([-desk.half, desk.top - desk.thick, desk.edge], [desk.half, desk.top, end], desk.thick / 2),
	]),
];

/** Before the hands; `ahead` pushes it away. */
export const keyboard = (ahead = 0): Prop =>
	solid('keyboard', 'device', [box([-11, desk.top, 16.2 + ahead], [11, desk.top + 0.9, 23 + ahead], 0.45)]);

export const mouse = (ahead = 0): Prop =>
	solid('mouse', 'device', [
		[
			ball([-15.8, desk.top + 0.8, 17.6 + ahead], 1.5),
			ball([-16.5, desk.top + 0.6, 20.8 + ahead], 1.1),
			ball([-15.1, desk.top + 0.6, 20.8 + ahead], 1.1),
		],
	]);

/** The screen: its top edge lies at the eyes, an arm's length before them. */
export const screen = { top: 69.6, height: 18, at: 41, half: 15.5 } as const;

const lean = 1.2;

export const screenPanel = solid('screen', 'device', [
	[1, -1].flatMap((sign) => [
		ball([sign * screen.half, screen.top - 0.6, screen.at + lean], 0.6),
		ball([sign * screen.half, screen.top - screen.height, screen.at - lean], 0.6),
	]),
]);

export const screenStand = solid('stand', 'chair-frame', [
	box([-5, desk.top, screen.at - 3], [5, desk.top + 0.9, screen.at + 5], 0.45),
	[
		ball([0, desk.top + 0.6, screen.at + 2.4], 0.9),
		ball([0, screen.top - screen.height / 2, screen.at + 1], 0.9),
	],
]);
