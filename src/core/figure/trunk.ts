// Owns the trunk, the head and the legs: their joints and frames.

import {
	clavicle,
	hipJoint,
	leftAnkle,
	lumbosacral,
	seatHeight,
	segment,
	spine,
	sternoclavicular,
} from './anthropometry';
import { type Bend, type BodySide, eachSide, type Girdle, type Pose, type Sides, signOf } from './pose';
import {
	add,
	bent,
	type Frame,
	framed,
	placed,
	radians,
	rotated,
	scale,
	subtract,
	unit,
	type Vector,
	world,
} from './vector';

/** A leg: joints, and the frame at the knee with Z along the thigh. */
export interface SolvedLeg {
	readonly hip: Vector;
	readonly knee: Vector;
	readonly ankle: Vector;
	readonly thigh: Frame;
}

/** Everything of the skeleton but the arms. */
export interface Trunk {
	readonly pelvis: Frame;
	/** The lower ends of the five pieces of lumbar and thoracic spine, each with its own turn. */
	readonly vertebrae: readonly Frame[];
	/** At C7/T1, turned with the upper chest. */
	readonly chest: Frame;
	/** At the joint between neck and skull. */
	readonly head: Frame;
	readonly shoulder: Sides<Vector>;
	readonly girdle: Sides<Girdle>;
	readonly leg: Sides<SolvedLeg>;
	readonly breath: number;
}

/** How lumbar and thoracic bends are shared among their pieces: flexion, lateral flexion, rotation alike. */
const lumbarShares = [0.5, 0.5];
const thoracicShares = [0.34, 0.36, 0.3];
const neckLower: Bend = [0.5, 0.55, 0.4];
const neckUpper: Bend = [0.5, 0.45, 0.6];

const part = (bend: Bend, share: Bend): Bend => [bend[0] * share[0], bend[1] * share[1], bend[2] * share[2]];

/** The piece of spine above `frame`, leaning as at rest. */
function endOf(frame: Frame, piece: { length: number; lean: number } | undefined): Vector {
	const { length, lean } = piece ?? { length: 0, lean: 0 };
	return placed(frame, [0, length * Math.cos(radians(lean)), length * Math.sin(radians(lean))]);
}

function solveSpine(pose: Pose): Pick<Trunk, 'pelvis' | 'vertebrae' | 'chest' | 'head'> {
	const pelvis = bent(world, [0, seatHeight + hipJoint.aboveSeat, -(pose.back ?? 0)], ...pose.pelvis);
	const bends: readonly Bend[] = [
		...lumbarShares.map((share) => part(pose.lumbar, [share, share, share])),
		...thoracicShares.map((share) => part(pose.thoracic, [share, share, share])),
	];
	const vertebrae: Frame[] = [];
	let below = pelvis;
	let origin = placed(pelvis, lumbosacral);
	bends.forEach((bend, index) => {
		below = bent(below, origin, ...bend);
		vertebrae.push(below);
		origin = endOf(below, spine[index]);
	});
	const chest = { ...below, origin };
	const neck = bent(chest, origin, ...part(pose.neck, neckLower));
	const head = bent(neck, endOf(neck, spine[5]), ...part(pose.neck, neckUpper));
	return { pelvis, vertebrae, chest, head };
}

/** The shoulder joint: the end of the clavicle, raised and drawn forward at its inner joint. */
function solveShoulder(chest: Frame, side: BodySide, [elevation, protraction]: Girdle): Vector {
	const sign = signOf(side);
	const inner: Vector = [sign * sternoclavicular[0], sternoclavicular[1], sternoclavicular[2]];
	const rest: Vector = [sign * clavicle[0], clavicle[1], clavicle[2]];
	const raised = rotated(rest, [0, 0, 1], sign * elevation);
	return placed(chest, add(inner, rotated(raised, [0, 1, 0], -sign * protraction)));
}

function solveLeg(pelvis: Frame, side: BodySide, back: number): SolvedLeg {
	const sign = signOf(side);
	const hip = placed(pelvis, [sign * hipJoint.fromMiddle, 0, 0]);
	const ankle: Vector = [sign * leftAnkle[0], leftAnkle[1], leftAnkle[2] - back];
	const line = subtract(ankle, hip);
	const reach = Math.hypot(...line);
	const direction = unit(line);
	const { thigh: a, shank: b } = segment;
	const cosine = (a * a + reach * reach - b * b) / (2 * a * reach);
	const bend = framed(hip, direction, [sign * 0.1, 1, 1]).z;
	const knee = add(hip, add(scale(direction, a * cosine), scale(bend, a * Math.sqrt(1 - cosine * cosine))));
	const along = unit(subtract(knee, hip));
	const upward = framed(knee, along, [0, 1, 0]);
	return {
		hip,
		knee,
		ankle,
		thigh: { origin: knee, x: scale(upward.x, -1), y: upward.z, z: along },
	};
}

/** Solves everything but the arms. */
export function solveTrunk(pose: Pose): Trunk {
	const column = solveSpine(pose);
	return {
		...column,
		shoulder: eachSide((side) => solveShoulder(column.chest, side, pose.girdle[side])),
		girdle: pose.girdle,
		leg: eachSide((side) => solveLeg(column.pelvis, side, pose.back ?? 0)),
		breath: pose.breath,
	};
}
