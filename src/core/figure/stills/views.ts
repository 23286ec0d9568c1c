// Owns the views of the seated person: what is painted, from the back to the front, on the chair and at the desk.
import { farArm, fromSide, headFromSide, leg, nearArm } from '../order';
import type { PartKey } from '../parts';
import { awake } from './face';
import { supportingChair } from './furniture';
import type { Prop } from './still';

type Layers = readonly (PartKey | Prop)[];

const chairParts = ['backrestPosts', 'backrest', 'backLegs', 'frontLegs', 'seat'];

/** A painting order with its chair replaced, and the glow's place left out. */
export const seatedOn = (order: readonly PartKey[], chair: readonly Prop[]): Layers => [
	'floor',
	...chair,
	...order.filter((key) => key !== 'floor' && key !== 'glow' && !chairParts.includes(key)),
];

export const chair = supportingChair(0);

export const withOpenEyes = (layers: Layers): Layers =>
	layers.map((layer) => (layer === 'face' ? awake : layer));

/** Seen from the person's left, on the chair. */
export const profile = withOpenEyes(seatedOn(fromSide, chair));

/** Seen from the person's left, at the desk: the legs under it, the hands over it. */
export const atDesk = (...things: readonly Prop[]): Layers =>
	withOpenEyes([
		'floor',
		...chair,
		...leg('right'),
		'hips',
		...leg('left'),
		...things,
		...farArm('right'),
		'left.sleeveBehind',
		'torso',
		'seam',
		...headFromSide,
		...nearArm('left'),
	]);

export const fromTheSide = { yaw: 90, pitch: 7 } as const;
