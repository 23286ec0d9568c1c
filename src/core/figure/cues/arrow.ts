// Owns the arrows: tapered shapes along the way that a point of the body really takes.

import type { Degrees } from '../../units';
import type { Arrow, Tracked } from '../motion';
import { bellyFrame } from '../parts/torso';
import { pointsPath } from '../path';
import type { Point } from '../polygon';
import type { Skeleton } from '../skeleton';
import { between, type Frame, framed, placed, radians, type Vector, world } from '../vector';
import type { View } from '../view';
import { medialBorder } from './scapula';

/** Line width at the tail and at the head, and length and breadth of the head, in picture units. */
export interface ArrowSize {
	readonly tail: number;
	readonly neck: number;
	readonly head: number;
	readonly breadth: number;
}

export const largeArrow: ArrowSize = { tail: 2.6, neck: 5.4, head: 15, breadth: 14.5 };
export const smallArrow: ArrowSize = { tail: 5, neck: 9, head: 25, breadth: 24 };

/** Points along a way in a large picture, and in a small one. */
export const largeSamples = 40;
export const smallSamples = 10;

/** Where a tracked point is. */
export function trackedAt(skeleton: Skeleton, { anchor, at }: Tracked): Vector {
	return placed(anchorFrame(skeleton, anchor), at);
}

function anchorFrame(skeleton: Skeleton, anchor: Tracked['anchor']): Frame {
	const { arm, chest } = skeleton;
	switch (anchor) {
		case 'head':
			return skeleton.head;
		case 'chest':
			return chest;
		case 'pelvis':
			return skeleton.pelvis;
		case 'belly':
			return bellyFrame(skeleton);
		case 'ribs':
			return skeleton.vertebrae[3] ?? world;
		case 'left.scapula':
			return { ...chest, origin: between(...medialBorder(skeleton, 'left'), 0.5) };
		case 'right.scapula':
			return { ...chest, origin: between(...medialBorder(skeleton, 'right'), 0.5) };
		case 'left.shoulder':
			return { ...chest, origin: arm.left.shoulder };
		case 'right.shoulder':
			return { ...chest, origin: arm.right.shoulder };
		case 'left.elbow':
			return framed(arm.left.elbow, arm.left.upper, chest.z);
		case 'right.elbow':
			return framed(arm.right.elbow, arm.right.upper, chest.z);
		case 'left.hand':
			return arm.left.hand;
		case 'right.hand':
			return arm.right.hand;
	}
}

/** The way of the tracked point through the world. */
function trackedWay(
	poseAt: (progress: number) => Skeleton,
	{ track, from, to }: Arrow,
	samples: number,
): readonly Vector[] {
	return Array.from({ length: samples + 1 }, (_, index) =>
		trackedAt(poseAt(from + ((to - from) * index) / samples), track),
	);
}

/** An arc round the spine's axis, before the figure, through as many degrees, turning as the way does. */
function turnedWay(way: readonly Vector[], sweep: Degrees, towards: Vector): readonly Vector[] {
	const [x0, y, z0] = way[0] ?? [0, 0, 0];
	const [x1, , z1] = way.at(-1) ?? [0, 0, 0];
	const radius = Math.hypot(x0, z0);
	const sense = Math.sign(z0 * x1 - x0 * z1);
	const middle = Math.atan2(towards[0], towards[2]);
	return way.map((_, index): Vector => {
		const angle = middle + sense * radians(sweep) * (index / (way.length - 1) - 0.5);
		return [radius * Math.sin(angle), y, radius * Math.cos(angle)];
	});
}

/** The way in the picture, in the order of the movement. `poseAt` gives the body at a share of the motion. */
export function arrowWay(
	poseAt: (progress: number) => Skeleton,
	arrow: Arrow,
	view: View,
	samples: number,
): readonly Point[] {
	const tracked = trackedWay(poseAt, arrow, samples);
	const { around } = arrow;
	const way = (around ? turnedWay(tracked, around, view.towards) : tracked).map(view.seen);
	const stretch = arrow.stretch ?? 1;
	const middle = {
		x: way.reduce((sum, { x }) => sum + x, 0) / way.length,
		y: way.reduce((sum, { y }) => sum + y, 0) / way.length,
	};
	const [right, down] = arrow.aside ?? [0, 0];
	return way.map(({ x, y }) => ({
		x: middle.x + (x - middle.x) * stretch + (view.mirrored ? -right : right),
		y: middle.y + (y - middle.y) * stretch + down,
	}));
}

interface Step extends Point {
	/** Length of the way up to here. */
	readonly gone: number;
}

function measured(way: readonly Point[]): readonly Step[] {
	const steps: Step[] = [];
	for (const point of way) {
		const last = steps.at(-1);
		steps.push({ ...point, gone: last ? last.gone + Math.hypot(point.x - last.x, point.y - last.y) : 0 });
	}
	return steps;
}

/** The point at a length along the way, and the way's unit direction there. */
function pointAt(steps: readonly Step[], gone: number): { at: Point; along: Point } {
	const next = Math.max(
		1,
		steps.findIndex((step) => step.gone >= gone - 1e-9),
	);
	const b = steps[next] ?? { x: 0, y: 0, gone: 0 };
	const a = steps[next - 1] ?? b;
	const size = Math.max(1e-9, b.gone - a.gone);
	const share = (gone - a.gone) / size;
	return {
		at: { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share },
		along: { x: (b.x - a.x) / size, y: (b.y - a.y) / size },
	};
}

const aside = (from: Point, along: Point, by: number, ahead = 0): Point => ({
	x: from.x - along.y * by + along.x * ahead,
	y: from.y + along.x * by + along.y * ahead,
});

function headPath(tip: Point, base: Point, breadth: number): string {
	const size = Math.max(1e-9, Math.hypot(tip.x - base.x, tip.y - base.y));
	const along = { x: (tip.x - base.x) / size, y: (tip.y - base.y) / size };
	return pointsPath(
		[tip, aside(base, along, breadth / 2, -size * 0.12), aside(base, along, -breadth / 2, -size * 0.12)],
		true,
	);
}

/** The arrow's outline along a way; empty when the way is too short to show a direction. */
export function arrowPath(way: readonly Point[], size: ArrowSize, bothWays: boolean): string {
	const steps = measured(way);
	const whole = steps.at(-1)?.gone ?? 0;
	if (whole < 4) {
		return '';
	}
	const head = Math.min(size.head, whole * (bothWays ? 0.36 : 0.62));
	const scale = head / size.head;
	const start = bothWays ? head * 0.9 : 0;
	const end = whole - head * 0.9;
	const left: Point[] = [];
	const right: Point[] = [];
	const pieces = Math.ceil(whole / 5);
	for (let index = 0; index <= pieces; index++) {
		const share = index / pieces;
		const { at, along } = pointAt(steps, start + (end - start) * share);
		const half =
			((bothWays ? size.neck : size.tail + (size.neck - size.tail) * share) * Math.max(0.7, scale)) / 2;
		left.push(aside(at, along, -half));
		right.unshift(aside(at, along, half));
	}
	const tip = pointAt(steps, whole).at;
	const base = pointAt(steps, whole - head).at;
	const shaft = pointsPath([...left, ...right], true);
	const back = bothWays ? headPath(pointAt(steps, 0).at, pointAt(steps, head).at, size.breadth * scale) : '';
	return shaft + headPath(tip, base, size.breadth * scale) + back;
}
