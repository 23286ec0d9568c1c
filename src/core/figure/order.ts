// Owns the painting orders: which part lies over which, by the side from which the figure is seen.
import type { PartKey } from './parts';
import type { BodySide } from './pose';

/** A leg with its shoe; the thigh lies over the shank, and hides the knee's outline. */
export const leg = (side: BodySide): readonly PartKey[] => [
	`${side}.shoe`,
	`${side}.shank`,
	`${side}.thigh`,
	`${side}.knee`,
];

/** What of an arm lies below its sleeve. */
export const bareArm = (side: BodySide): readonly PartKey[] => [
	`${side}.upperArm`,
	`${side}.forearm`,
	`${side}.elbow`,
	`${side}.hand`,
	`${side}.wrist`,
	`${side}.fingers`,
];

/** An arm before the trunk: its sleeve grows out of the shirt without a line. */
export const nearArm = (side: BodySide): readonly PartKey[] => [
	`${side}.sleeve`,
	`${side}.shoulder`,
	...bareArm(side),
];

/** An arm behind the trunk. */
export const farArm = (side: BodySide): readonly PartKey[] => [`${side}.sleeveBehind`, ...bareArm(side)];

/** The right arm lies across the chest, held by the left one from before; what glows is on it. */
export const rightArmAcross: readonly PartKey[] = [
	'left.sleeve',
	'left.shoulder',
	'left.upperArm',
	'right.sleeve',
	'right.shoulder',
	'glow',
	...bareArm('right'),
	'left.forearm',
	'left.elbow',
	'left.hand',
	'left.wrist',
	'left.fingers',
];

export const headFromBefore: readonly PartKey[] = [
	'left.earBehind',
	'right.earBehind',
	'neck',
	'head',
	'nape',
	'hair',
	'left.ear',
	'left.earEdge',
	'right.ear',
	'right.earEdge',
	'face',
];

export const headFromBehind: readonly PartKey[] = [
	'left.earBehind',
	'right.earBehind',
	'head',
	'neck',
	'hair',
	'left.ear',
	'left.earEdge',
	'right.ear',
	'right.earEdge',
];

export const chairBehind: readonly PartKey[] = ['backrestPosts', 'backrest', 'backLegs', 'frontLegs', 'seat'];

/** From before: both arms before the trunk. */
export const fromBefore: readonly PartKey[] = [
	'floor',
	...chairBehind,
	'hips',
	...leg('right'),
	...leg('left'),
	'left.sleeveBehind',
	'right.sleeveBehind',
	'torso',
	'seam',
	'neck',
	'glow',
	...headFromBefore.filter((key) => key !== 'neck'),
	...nearArm('right'),
	...nearArm('left'),
];

export const headFromSide: readonly PartKey[] = [
	'left.earBehind',
	'right.earBehind',
	'neck',
	'glow',
	'head',
	'nape',
	'hair',
	'left.ear',
	'left.earEdge',
	'right.ear',
	'right.earEdge',
	'face',
];

/** From the person's left side: the right arm and leg are the far ones. */
export const fromSide: readonly PartKey[] = [
	'floor',
	...chairBehind,
	...leg('right'),
	...farArm('right'),
	'hips',
	...leg('left'),
	'left.sleeveBehind',
	'torso',
	'seam',
	...headFromSide,
	...nearArm('left'),
];

/** An arm whose hand is farther from the camera than its shoulder. */
export const armFromBehind = (side: BodySide): readonly PartKey[] => [
	`${side}.hand`,
	`${side}.fingers`,
	`${side}.forearm`,
	`${side}.wrist`,
	`${side}.upperArm`,
	`${side}.elbow`,
	`${side}.sleeveBehind`,
];

/** From behind, on a stool: a backrest would hide what is to be seen. */
export const fromBehind: readonly PartKey[] = [
	'floor',
	'left.shoe',
	'left.shank',
	'right.shoe',
	'right.shank',
	'frontLegs',
	'backLegs',
	'seat',
	'right.thigh',
	'right.knee',
	'left.thigh',
	'left.knee',
	...armFromBehind('left'),
	...armFromBehind('right'),
	'hips',
	'torso',
	'seam',
	'glow',
	'scapulae',
	...headFromBehind,
];
