// Owns the shape of a pose: joint angles and hand targets from which a skeleton is solved.
import type { Degrees, Stature } from '../units';

export type BodySide = 'left' | 'right';

/** One value for each side of the body, anatomically. */
export interface Sides<T> {
	readonly left: T;
	readonly right: T;
}

/** +1 for the left side of the body, whose direction is +X, and -1 for the right. */
export const signOf = (side: BodySide): 1 | -1 => (side === 'left' ? 1 : -1);

export const otherSide = (side: BodySide): BodySide => (side === 'left' ? 'right' : 'left');

export const bodySides: readonly BodySide[] = ['left', 'right'];

/** The same value on both sides. */
export const both = <T>(value: T): Sides<T> => ({ left: value, right: value });

export const eachSide = <T>(make: (side: BodySide) => T): Sides<T> => ({
	left: make('left'),
	right: make('right'),
});

/** Flexion (forward +), lateral flexion (to the own left +), rotation (to the own left +). */
export type Bend = readonly [flexion: Degrees, lateral: Degrees, rotation: Degrees];

/** Elevation (up +) and protraction (forward +) of a clavicle. */
export type Girdle = readonly [elevation: Degrees, protraction: Degrees];

/**
 * Frames that a hand target can be given in. `own` and `other` are seen from the arm. A thigh's origin is the
 * knee, its Z points along the thigh and its Y up from it; the other elbow's axes are those of the chest; `belly` lies
 * on the shirt before the waist and moves with the breath.
 */
export type Space = 'world' | 'hip' | 'belly' | 'chest' | 'head' | 'ownThigh' | 'otherThigh' | 'otherElbow';

/** A vector in a space. Its X points outwards, to the arm's own side, so that one target serves both arms. */
export type Placed = readonly [space: Space, outward: number, y: number, z: number];

/** What a palm or its fingers rest on or hold. */
export type Touched =
	| 'thigh'
	| 'knee'
	| 'belly'
	| 'chest'
	| 'back'
	| 'head'
	| 'seat'
	| 'elbow'
	| 'shoulder'
	| 'hand'
	| 'desk';

/** How the fingers are bent: 0 straight, 1 a fist. */
export interface Grip {
	readonly curl: number;
	/** How far the thumb lies along the palm: 0 spread, 1 across. */
	readonly thumb: number;
	/** Degrees between neighbouring fingers. */
	readonly spread: Degrees;
}

/** An arm given by where its wrist is. */
export interface ArmPose {
	readonly wrist: Placed;
	/** The direction, from the line shoulder to wrist, in which the elbow points. */
	readonly elbow: Placed;
	/** The direction of the straight fingers. */
	readonly along: Placed;
	/** The direction that the palm faces. */
	readonly palm: Placed;
	readonly grip: Grip;
	readonly touches?: Touched;
	/** Both hands are one clasp: drawn as one shape. */
	readonly clasped?: boolean;
}

export interface Pose {
	readonly pelvis: Bend;
	readonly lumbar: Bend;
	readonly thoracic: Bend;
	readonly neck: Bend;
	readonly girdle: Sides<Girdle>;
	readonly arm: Sides<ArmPose>;
	/** How full the breath is: 0 breathed out, 1 breathed in. */
	readonly breath: number;
	/** How far behind the usual place hips and feet are; the same in all poses of a motion. */
	readonly back?: Stature;
}

const straight: Bend = [0, 0, 0];

/** A hand lying flat on the own thigh, the fingers towards the knee. */
export const handOnThigh: ArmPose = {
	wrist: ['ownThigh', 0.6, 5.6, -8.6],
	elbow: ['chest', 0.8, -0.6, -0.8],
	along: ['ownThigh', -0.3, -0.1, 0.95],
	palm: ['ownThigh', 0, -1, -0.1],
	grip: { curl: 0.16, thumb: 0.2, spread: 2 },
	touches: 'thigh',
};

/** Both hands with their fingers linked. */
export const linkedHands: Pick<ArmPose, 'grip' | 'touches' | 'clasped'> = {
	grip: { curl: 0.5, thumb: 0.6, spread: 0 },
	touches: 'hand',
	clasped: true,
};

/** Sitting tall with the hands on the thighs. */
export const upright: Pose = {
	pelvis: straight,
	lumbar: straight,
	thoracic: straight,
	neck: straight,
	girdle: both([0, 0]),
	arm: both(handOnThigh),
	breath: 0,
};

const mirroredBend = ([flexion, lateral, rotation]: Bend): Bend => [flexion, -lateral, -rotation];

const swapped = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });

/** The same pose to the other side. */
export const mirrored = (pose: Pose): Pose => ({
	...pose,
	pelvis: mirroredBend(pose.pelvis),
	lumbar: mirroredBend(pose.lumbar),
	thoracic: mirroredBend(pose.thoracic),
	neck: mirroredBend(pose.neck),
	girdle: swapped(pose.girdle),
	arm: swapped(pose.arm),
});
