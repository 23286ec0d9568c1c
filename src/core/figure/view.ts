// Owns the camera: how points and spheres of the world become points and discs of the picture.
import type { Degrees } from '../units';
import type { Disc } from './hull';
import type { Point } from './polygon';
import { dot, radians, subtract, type Vector } from './vector';

export interface Camera {
	/** 0 in front of the face, 90 at the person's left, 180 behind. */
	readonly yaw: Degrees;
	/** How far the camera looks down. */
	readonly pitch: Degrees;
}

/** Which part of the picture's square the world fills. */
export interface Framing {
	/** Picture units per hundredth of stature. */
	readonly scale: number;
	/** Where the point `aim` of the world lies in the picture. */
	readonly x: number;
	readonly y: number;
}

export interface Seen extends Point {
	/** Towards the camera, in hundredths of stature. */
	readonly depth: number;
	readonly scale: number;
}

export interface View {
	readonly seen: (point: Vector) => Seen;
	readonly disc: (point: Vector, radius: number) => Disc;
	/** Unit direction from the picture's middle to the camera. */
	readonly towards: Vector;
	/** Whether the picture is drawn as its mirror image. */
	readonly mirrored: boolean;
}

/** The camera's distance in hundredths of stature: weak perspective, a nearer hand is some 12 % larger. */
const cameraDistance = 260;

/** The point that the camera aims at: the lower chest of a seated person. */
const aim: Vector = [0, 45, 6];

/** Looks at the world; `mirrored` turns left and right of the picture about, with everything in it. */
export function look(camera: Camera, framing: Framing, mirrored: boolean): View {
	const yaw = radians(camera.yaw);
	const pitch = radians(camera.pitch);
	const towards: Vector = [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)];
	const right: Vector = [Math.cos(yaw), 0, -Math.sin(yaw)];
	const up: Vector = [-Math.sin(yaw) * Math.sin(pitch), Math.cos(pitch), -Math.cos(yaw) * Math.sin(pitch)];
	const middle = pictureSize / 2;
	const seen = (point: Vector): Seen => {
		const from = subtract(point, aim);
		const depth = dot(from, towards);
		const scale = (framing.scale * cameraDistance) / (cameraDistance - depth);
		const x = framing.x + dot(from, right) * scale;
		return { x: mirrored ? 2 * middle - x : x, y: framing.y - dot(from, up) * scale, depth, scale };
	};
	return {
		seen,
		disc: (point, radius) => {
			const { x, y, scale } = seen(point);
			return { x, y, r: radius * scale };
		},
		towards,
		mirrored,
	};
}

/** Every picture is a square of this many units. */
export const pictureSize = 360;
