// Owns the names of everything that is painted.
import type { BodySide } from './pose';

export const limbParts = [
	'shoe',
	'shank',
	'thigh',
	'knee',
	'sleeveBehind',
	'sleeve',
	'shoulder',
	'upperArm',
	'forearm',
	'elbow',
	'hand',
	'wrist',
	'fingers',
	'band',
	'linked',
	'earBehind',
	'ear',
	'earEdge',
] as const;

export const bodyParts = [
	'floor',
	'backrestPosts',
	'backrest',
	'backLegs',
	'frontLegs',
	'seat',
	'post',
	'ball',
	'stick',
	'cane',
	'hook',
	'hips',
	'torso',
	'seam',
	'scapulae',
	'glow',
	'neck',
	'head',
	'nape',
	'hair',
	'face',
] as const;

/** A part of one side of the body. */
export type LimbPart = (typeof limbParts)[number];

/** A part of the body's middle, or of the chair. */
export type BodyPart = (typeof bodyParts)[number];

export type PartKey = BodyPart | `${BodySide}.${LimbPart}`;
