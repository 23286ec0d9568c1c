// Owns the lengths of the drawn body: published shares of stature, and what is derived from them.
import type { Degrees, Stature } from '../units';
import type { Vector } from './vector';

/**
 * Segment lengths and heights in hundredths of stature. Drillis & Contini (1966), as drawn in Winter,
 * *Biomechanics and Motor Control of Human Movement*, 4th ed. 2009, figure 4.1.
 */
export const segment = {
	upperArm: 18.6,
	forearm: 14.6,
	hand: 10.8,
	thigh: 24.5,
	shank: 24.6,
	ankleHeight: 3.9,
	footLength: 15.2,
	footBreadth: 5.5,
} as const satisfies Readonly<Record<string, Stature>>;

/**
 * Breadths of the trunk, same source; they are breadths of the body: a shoulder joint lies about 2 cm inside the
 * shoulder's outline. Shoulders and hips also stand so in published models that name Winter. For the chest's 0.174
 * no second source was found (the figure is a drawing): it is given here, and the drawn chest, in its shirt, is
 * only held to within a tenth of it.
 */
export const breadth = { shoulders: 25.9, hips: 19.1, chest: 17.4 } as const;

/**
 * Heights of a seated person above the seat: sitting height and eye height, means of both sexes
 * (927/1759, 800/1759 mm men; Huston, *Principles of Biomechanics*, 2009).
 */
export const sitting = { crown: 52.7, eye: 45.7 } as const;

/** Popliteal height: 440/1740 mm British men with shoes, 400/1610 women, 405/1680 and 375/1555 Hong Kong. */
export const seatHeight: Stature = 25;

/** The hip joints: above the seat, and from the middle. */
export const hipJoint = { aboveSeat: 4.6, fromMiddle: 5.2 } as const;

/** From the middle of the hip joints to the lumbosacral joint. */
export const lumbosacral: Vector = [0, 5.9, -1.2];

/** One straight piece of the spine: its length, and how far it leans forward at rest. */
export interface SpinePiece {
	readonly length: Stature;
	readonly lean: Degrees;
}

/** Lumbar (2), thoracic (3) and cervical (1) pieces, from below; together hip to shoulder is 28.8. */
export const spine: readonly SpinePiece[] = [
	{ length: 5.25, lean: 4 },
	{ length: 5.25, lean: -6 },
	{ length: 5.7, lean: -10 },
	{ length: 5.7, lean: -1 },
	{ length: 5.6, lean: 11 },
	{ length: 7, lean: 17 },
];

/** Left sternoclavicular joint, from the joint between neck and chest (C7/T1), in the chest's frame. */
export const sternoclavicular: Vector = [1.6, -3.6, 4.2];

/** From the left sternoclavicular joint to the left shoulder joint at rest, in the chest's frame. */
export const clavicle: Vector = [8.8, -1, -3.8];

/** Where the left ankle stands: feet under the knees, a hand's breadth apart. */
export const leftAnkle: Vector = [8.2, segment.ankleHeight, 22.5];
